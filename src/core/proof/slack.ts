/** Whether a difference is one that rounding can give: to the nearest, by cutting off, or of factors. */
import { absolute, add, amountFromDouble, compare, decimalsOf, isNegative, multiply, ZERO, type Amount } from '../money/amount';
import type { Equation } from './equation';
import type { Ledger } from './ledger';

/** Nearest: |D| < (Σ uᵢ + u_T) / 2, strictly. */
export function within(difference: Amount, widths: readonly number[]): boolean {
  const slack = widths.reduce((total, width) => total + width, 0) / 2;
  return compare(absolute(difference), amountFromDouble(slack)) < 0;
}

/** Cut off: the total is never below the sum of its parts, and above it by less than one unit a part. */
export function isCut({ entries }: Ledger, { parts, total, less }: Equation, difference: Amount, widths: readonly number[]): boolean {
  if (less > 0) return within(difference, widths);
  if (isNegative(difference)) return false;
  // One negative figure among positive ones may itself be what is wrong.
  const negative = [total, ...parts].filter((number) => isNegative(entries[number]?.figure.amount ?? ZERO)).length;
  if (negative > 1) return false;
  const slack = widths.slice(1).reduce((sum, width) => sum + width, 0);
  return compare(difference, amountFromDouble(slack)) < 0;
}

/** A product of figures that may each be off by half their last place. */
export function withinProduct(ledger: Ledger, equation: Equation, difference: Amount, widths: readonly number[]): boolean {
  const slack = add(partSlack(ledger, equation, widths), amountFromDouble((widths[0] ?? 0) / 2));
  return compare(absolute(difference), slack) <= 0;
}

/**
 * How far the sum or product of the parts may be from what they were before each was rounded to the nearest.
 * @param widths print units of the total and the parts
 */
export function partSlack({ entries }: Ledger, { kind, parts }: Equation, widths: readonly number[]): Amount {
  const halves = widths.slice(1).map((width) => width / 2);
  if (kind !== 'product') return amountFromDouble(halves.reduce((sum, half) => sum + half, 0));
  return parts.reduce((slack, part, at) => {
    const figure = entries[part]?.figure;
    // A whole number of classes or machines is counted, not rounded.
    if (figure === undefined || decimalsOf(figure.amount) === 0) return slack;
    const others = parts.filter((other) => other !== part).map((other) => absolute(entries[other]?.figure.amount ?? ZERO));
    return add(slack, others.reduce(multiply, amountFromDouble(halves[at] ?? 0)));
  }, ZERO);
}
