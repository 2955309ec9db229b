/** To how many decimals a table prints the money that caps are asked about: what is smaller is no excess (caps.md 3). */
import { decimalsOf } from '../../money/amount';
import { UNIT_EXPONENT, type KnownUnit } from '../../money/money';
import type { Figure } from '../../table/seeing/figure';
import type { Table } from '../../table/model/table';

const made = new WeakMap<Table, ReadonlyMap<number, number>>();

/** Decimals of these figures: by their format, else as fine as their columns are written, never finer than one đồng. */
export function printedPlace(table: Table, unit: KnownUnit, figures: readonly Figure[]): number {
  const columns = placesOf(table);
  const finest = Math.max(0, ...figures.map(({ decimals, column }) => decimals ?? columns.get(column) ?? 0));
  return Math.min(finest, UNIT_EXPONENT[unit]);
}

/** Without a format a figure shows all it has: 7 beside 7,25 is 7,00. */
function placesOf(table: Table): ReadonlyMap<number, number> {
  let places = made.get(table);
  if (places === undefined) {
    const found = new Map<number, number>();
    for (const { figures } of table.lines)
      for (const { state, decimals, amount, column } of figures)
        if (state === 'number' && decimals === null) found.set(column, Math.max(found.get(column) ?? 0, decimalsOf(amount)));
    made.set(table, (places = found));
  }
  return places;
}
