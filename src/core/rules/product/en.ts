/** SB106 in English. */
import { brokenSum, figure, lineOf, ofLine } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Quantity times unit price is not the amount.';

export const words: FindingWords['SB106'] = (finding) =>
  brokenSum(
    finding,
    (sum) =>
      `Quantity times unit price${ofLine(lineOf(finding))} gives ${figure(sum.given)}, but the amount in cell ${sum.total.cell} says ${figure(sum.total.amount)}.`,
  );
