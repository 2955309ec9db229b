/** Money: an amount that knows its unit, so that thousands cannot be added to millions by accident. Says nothing of cells. */
import { scaleByPowerOfTen, type Amount } from './amount';

/** Units as the report names them. `other` is a foreign or unknown currency, `unknown` means no unit was stated. */
export type UnitId = 'vnd' | 'thousand-vnd' | 'million-vnd' | 'billion-vnd' | 'unknown' | 'other';
export type KnownUnit = Exclude<UnitId, 'unknown' | 'other'>;

/** Power of ten from the unit to đồng. */
export const UNIT_EXPONENT: Readonly<Record<KnownUnit, number>> = {
  vnd: 0,
  'thousand-vnd': 3,
  'million-vnd': 6,
  'billion-vnd': 9,
};

export const isKnownUnit = (unit: UnitId): unit is KnownUnit => unit in UNIT_EXPONENT;

export interface Money<U extends KnownUnit> {
  readonly amount: Amount;
  readonly unit: U;
}

export function money<U extends KnownUnit>(amount: Amount, unit: U): Money<U> {
  return { amount, unit };
}

/** The same money in another unit: 4.7 triệu → 4 700 nghìn. Exact. */
export function convert<U extends KnownUnit>(from: Money<KnownUnit>, unit: U): Money<U> {
  return { amount: scaleByPowerOfTen(from.amount, UNIT_EXPONENT[from.unit] - UNIT_EXPONENT[unit]), unit };
}
