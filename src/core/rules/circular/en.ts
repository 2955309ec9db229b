/** SB409 in English. */
import { quoted } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';
import { shortFormula } from '../../messages/shorten';

export const says = 'A circular formula: it reads its own result.';

export const words: FindingWords['SB409'] = ({ cell, label, facts: { formula, way } }) => {
  const own = shortFormula(formula);
  const shown = way.length > 8 ? [...way.slice(0, 6), '…', ...way.slice(-1)] : way;
  return {
    message:
      way.length <= 2
        ? `The formula${own === null ? '' : ` ${own}`} in cell ${cell}${quoted(label)} reads cell ${cell} itself.`
        : `The formula in cell ${cell}${quoted(label)} goes round in a circle: ${shown.join(' → ')}.`,
    why: 'Excel cannot calculate a circle: it warns, writes 0, or keeps the old figure.',
    todo:
      way.length <= 2 ? `Take cell ${cell} out of what the formula reads.` : 'Change one of these formulas so that it does not lead back.',
  };
};
