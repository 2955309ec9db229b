/** SB402 in English. */
import { counted, listed, quoted } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';
import { formatMoney } from '../../messages/numbers';
import { shortFormula } from '../../messages/shorten';

export const says = 'A number was typed where cells of the same kind hold formulas.';

export const words: FindingWords['SB402'] = ({ cell, label, unit, facts }) => {
  const { others, kin, axis, given, isRight, isElsewhere, without } = facts;
  const formula = shortFormula(facts.formula);
  if (facts.asText === true)
    return {
      message: `Cell ${cell}${quoted(label)}${others.length === 0 ? ' holds' : ` and ${counted(others.length, 'more cell')} (${listed(others)}) hold`} the formula ${formula ?? ''} as text, so it is not calculated.`,
      why:
        given === null
          ? 'Sums pass over text, so totals may lack this part.'
          : `Sums pass over text. The formula would give ${formatMoney(given, unit, 'en')}.`,
      todo: 'Change the format of the cell from Text to General and enter the formula again.',
    };
  const more =
    others.length === 0 ? ' holds a typed number' : ` and ${counted(others.length, 'more cell')} (${listed(others)}) hold typed numbers`;
  const line = axis === 'across' ? 'line' : 'column';
  const kinOf = isElsewhere ? `the cells beside it in other ${line}s` : `the other cells of the ${line}`;
  const named = formula === null ? 'a formula of their kind' : `the formula ${formula}`;
  return {
    message: `Cell ${cell}${quoted(label)}${more}, while ${kinOf} (${listed(kin)}) are formulas.`,
    why: isRight
      ? 'The number is what the formula gives today, but it will not follow when figures change.'
      : without === 'own-numbers'
        ? 'Those formulas hold a number of their own each, so what the cell would come to cannot be told from them.'
        : without === 'whole'
          ? 'There the total is added up; here a part of it is worked out from the typed total, so the two ways cannot be told apart by their figures.'
          : given === null
            ? `Calculated as they are, cell ${cell} would hold ${named}.`
            : `Calculated as they are, cell ${cell} would hold ${named}, which gives ${formatMoney(given, unit, 'en')}.`,
    todo:
      without === 'whole'
        ? 'Check that the total is meant to be entered and the part to be the rest; if so, nothing must be changed.'
        : isRight
          ? `Put ${named} in place of the number.`
          : `Unless there is a reason to type it, put ${named} there; if there is one, note it beside the cell.`,
  };
};
