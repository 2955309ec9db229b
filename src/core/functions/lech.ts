/**
 * SB.LECH: by how much a written total differs from the sum of its parts, exact to the last decimal. Zero where it agrees. Unlike
 * SUM it counts a number that was stored as a text, and does not pass over what it cannot read.
 */
import { functionWords } from '../messages/cell-functions/functions';
import type { Language } from '../messages/language';
import { subtract, sum, toDouble, type Amount } from '../money/amount';
import { readNumber } from '../money/read-number';
import { FunctionProblem } from './problem';
import { amountIn, isBlank, type Argument } from './read-argument';

/** "x", "…" and the like: the line has no such figure. */
const WITHOUT_FIGURE: readonly string[] = ['not-applicable', 'blank'];

/** @throws FunctionProblem */
export function lech(parts: readonly (readonly Argument[])[], total: Argument, language: Language): number {
  const amounts = parts.flat().flatMap((part): Amount[] => {
    if (isBlank(part) || (typeof part === 'string' && WITHOUT_FIGURE.includes(readNumber(part).kind))) return [];
    return [unitless(part, language)];
  });
  return toDouble(subtract(unitless(total, language), sum(amounts)));
}

/** A cell with a scale of its own cannot be added to the others as it stands. */
function unitless(argument: Argument, language: Language): Amount {
  const { amount, unit } = amountIn(argument, language);
  if (unit !== null) throw new FunctionProblem('value', functionWords(language).problem.ownUnit(String(argument)));
  return amount;
}
