/** How the cells that a sum adds differ from those it should add. */
import { columnOfKey, rowOfKey, type CellAddress } from '../../../workbook/address';
import { linearForm, type LinearForm } from '../../../workbook/formula/linear-form';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import type { Item } from './sheet-formulas';

export interface RangeGap {
  readonly missing: readonly CellAddress[];
  readonly extra: readonly CellAddress[];
}

/** Adds cells and nothing else. */
export function isPlainSum(linear: LinearForm | null): linear is LinearForm {
  return (
    linear !== null &&
    linear.constant === 0 &&
    linear.weights.size > 0 &&
    [...linear.weights.values()].every((weight) => weight === 1 || weight === 0)
  );
}

const added = (linear: LinearForm): number[] => [...linear.weights].flatMap(([key, weight]) => (weight === 1 ? [key] : []));
const addressOf = (key: number): CellAddress => ({ row: rowOfKey(key), column: columnOfKey(key) });

/** @returns null where either is no plain sum, or they have nothing in common: then it is not the range that differs */
export function rangeGap(item: Item, expected: string): RangeGap | null {
  const [own, wanted] = [item.linear, linearForm(expected, item)];
  if (!isPlainSum(own) || !isPlainSum(wanted) || own.subtotal !== wanted.subtotal) return null;
  const [has, wants] = [new Set(added(own)), new Set(added(wanted))];
  const missing = [...wants].filter((key) => !has.has(key));
  const extra = [...has].filter((key) => !wants.has(key));
  return missing.length === wants.size ? null : { missing: missing.map(addressOf), extra: extra.map(addressOf) };
}

export const isFilled = ({ rows }: SheetSnapshot, { row, column }: CellAddress): boolean => {
  const value = rows[row]?.[column]?.value;
  return value !== undefined && value !== '';
};
