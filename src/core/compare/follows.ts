/** Whether a total only follows what it adds up: then its change says nothing that its parts do not say. */
import { absolute, compare, isNoise, isZero, subtract, amountFromInteger } from '../money/amount';
import { whole } from './scale';
import type { Residual } from './statement';

/** Separately rounded figures of two units may be off by this much of the coarser one. */
const ROUNDED = amountFromInteger(5);

/**
 * @param old the sums the figure heads in the old version, null where it was not there; `now` likewise
 * @param exponents powers of ten of both units
 */
export function follows(old: readonly Residual[] | null, now: readonly Residual[] | null, exponents: readonly [number, number]): boolean {
  if (old === null || now === null) return (old ?? now ?? []).some(({ amount }) => isZero(amount));
  const [a, b] = exponents;
  const allowed = whole({ amount: ROUNDED, exponent: Math.max(a, b) });
  // Sources below a line in one version and beside it in the other: the total adds up along lines here and along columns there.
  const isTurned = !old.some((one) => now.some((other) => one.along === other.along));
  const isSumOf = ({ along }: Residual): boolean => along !== 'product';
  return old.some((one) =>
    now.some((other) => {
      if (one.along !== other.along && !(isTurned && isSumOf(one) && isSumOf(other))) return false;
      const apart = subtract(whole({ amount: one.amount, exponent: a }), whole({ amount: other.amount, exponent: b }));
      return isNoise(apart) || (a !== b && compare(absolute(apart), allowed) <= 0);
    }),
  );
}
