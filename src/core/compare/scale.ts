/** Amounts of two units held against each other: exact where the units are the same, by the decimals of the coarser one where they differ. */
import { decimalsOf, equals, isNoise, isZero, roundTo, scaleByPowerOfTen, subtract, type Amount } from '../money/amount';
import { isKnownUnit, UNIT_EXPONENT, type UnitId } from '../money/money';
import type { StatedFigure } from './statement';

/** Which of two figures one speaks of, and by what power of ten it counts. */
export interface Measured {
  readonly amount: Amount;
  readonly exponent: number;
}

export const exponentOf = (unit: UnitId): number => (isKnownUnit(unit) ? UNIT_EXPONENT[unit] : 0);

/** In the smallest unit. */
export const whole = ({ amount, exponent }: Measured): Amount => scaleByPowerOfTen(amount, exponent);

/** @param decimals how many the tables use, old and new */
export function sameAmount(old: Measured, now: Measured, decimals: readonly [number, number]): boolean {
  if (old.exponent === now.exponent) return isNoise(subtract(old.amount, now.amount)) || equals(old.amount, now.amount);
  const [fine, coarse, kept] = old.exponent < now.exponent ? [old, now, decimals[1]] : [now, old, decimals[0]];
  const shown = scaleByPowerOfTen(fine.amount, fine.exponent - coarse.exponent);
  return equals(roundTo(shown, kept), roundTo(coarse.amount, kept));
}

/** The most decimals among figures. */
export const decimalsAmong = (figures: readonly StatedFigure[]): number =>
  figures.reduce(
    (most, { figure, measure }) =>
      figure.state === 'number' && measure === 'money' ? Math.max(most, Math.min(6, decimalsOf(figure.amount))) : most,
    0,
  );

export const isNothing = (amount: Amount | null): boolean => amount === null || isZero(amount);
