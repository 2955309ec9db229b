/** SB106 in English. */
import { lineOf } from '../../messages/findings/broken-sum/account';
import { brokenSum, ofLine } from '../../messages/findings/broken-sum/en';
import { figure } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Quantity times unit price is not the amount.';

export const words: FindingWords['SB106'] = (finding) =>
  brokenSum(
    finding,
    (sum) =>
      `Quantity times unit price${ofLine(lineOf(finding))} gives ${figure(sum.given)}, but the amount in cell ${sum.total.cell} says ${figure(sum.total.amount)}.`,
  );
