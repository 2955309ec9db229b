/** SB408 in English. */
import { counted, listed, quoted } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';
import { formatMoney } from '../../messages/numbers';
import { shortFormula } from '../../messages/shorten';

export const says = 'The stored result is not what the formula gives.';

export const words: FindingWords['SB408'] = ({ cell, label, unit, facts }) => {
  const { stored, given, others } = facts;
  const formula = shortFormula(facts.formula);
  const more = others.length === 0 ? '' : ` So it is in ${counted(others.length, 'more cell')} of the sheet (${listed(others)}).`;
  return {
    message: `The result stored in cell ${cell}${quoted(label)} is ${formatMoney(stored, unit, 'en')}, but its formula${formula === null ? '' : ` ${formula}`} gives ${formatMoney(given, unit, 'en')}.${more}`,
    why: 'The file was saved before the formula was calculated again; once it is, the figure changes.',
    todo: 'Press Ctrl+Alt+F9 to calculate, look at the totals, and save.',
  };
};
