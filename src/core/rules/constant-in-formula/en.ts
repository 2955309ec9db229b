/** SB406 in English. */
import { counted, listed, quoted } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';
import { shortFormula } from '../../messages/shorten';

export const says = 'A number was typed into a sum of cells.';

export const words: FindingWords['SB406'] = ({ cell, label, facts }) => {
  const { numbers, others } = facts;
  const [own, mended] = [shortFormula(facts.formula), shortFormula(facts.proposed)];
  const more = others.length === 0 ? '' : ` So do those of ${counted(others.length, 'more cell')} of the line (${listed(others)}).`;
  return {
    message: `The formula${own === null ? '' : ` ${own}`} in cell ${cell}${quoted(label)} carries a typed number: ${listed(numbers)}.${more}`,
    why: 'The number stands in no cell of the table: whoever reads it sees a total that is not its parts, and not why.',
    todo: `If it is real, give it a line of its own; if it only makes the total fit, take it out${mended === null ? '' : `: ${mended}`}.`,
  };
};
