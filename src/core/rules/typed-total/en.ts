/** SB405 in English. */
import { counted, listed, quoted } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';
import { shortFormula } from '../../messages/shorten';

export const says = 'A total typed by hand, right today.';

export const words: FindingWords['SB405'] = ({ cell, label, facts }) => {
  const { others } = facts;
  const formula = shortFormula(facts.formula);
  const more = others.length === 0 ? ' is' : ` and ${counted(others.length, 'more')} (${listed(others)}) are`;
  return {
    message: `The total in cell ${cell}${quoted(label)}${more} typed by hand, and right today.`,
    why: 'When a part changes, a typed total does not follow.',
    todo: `Put a sum in its place${formula === null ? '' : `; in cell ${cell} it is ${formula}`}.`,
  };
};
