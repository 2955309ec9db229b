/** SB110 in English. */
import { isBlank, wordsIn } from '../../messages/findings/broken-sum/account';
import { brokenSum, gap } from '../../messages/findings/broken-sum/en';
import { figure, quoted } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';
import { formatMoney } from '../../messages/numbers';

export const says = 'A single entry, not a total, is what breaks the sums.';

export const words: FindingWords['SB110'] = (finding) =>
  brokenSum(finding, (sum) => {
    const { cell, label, actual, expected, facts } = finding;
    const broken = facts.sums.length > 1 ? `${String(facts.sums.length)} sums` : 'the sum';
    if (actual === null || expected === null)
      return `A sum does not agree, its total in cell ${sum.total.cell} is ${gap(sum, finding.unit)}. Cell ${cell}${quoted(label)} or one beside it may be wrong.`;
    const inPlace = wordsIn(finding);
    const now = inPlace ? `holds “${inPlace}”` : isBlank(finding) ? 'is blank' : `says ${figure(actual)}`;
    return `Cell ${cell}${quoted(label)} ${now}; only ${formatMoney(expected, finding.unit, 'en')} makes ${broken} agree.`;
  });
