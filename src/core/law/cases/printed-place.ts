/** To how many decimals a table prints the money that caps are asked about: what is smaller is no excess (caps.md 3). */
import { decimalsOf } from '../../money/amount';
import { UNIT_EXPONENT, type KnownUnit } from '../../money/money';
import type { Figure } from '../../table/seeing/figure';
import type { Table } from '../../table/model/table';

/** Decimals of figures of one table: by their format, else as fine as their columns are written, never finer than one đồng. */
export type PrintedPlace = (unit: KnownUnit, figures: readonly Figure[]) => number;

export function printedPlaces(table: Table): PrintedPlace {
  const columns = placesOf(table);
  return (unit, figures) => {
    const finest = Math.max(0, ...figures.map(({ decimals, column }) => decimals ?? columns.get(column) ?? 0));
    return Math.min(finest, UNIT_EXPONENT[unit]);
  };
}

/** Without a format a figure shows all it has: 7 beside 7,25 is 7,00. */
function placesOf({ lines }: Table): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (const { figures } of lines)
    for (const { state, decimals, amount, column } of figures)
      if (state === 'number' && decimals === null) places.set(column, Math.max(places.get(column) ?? 0, decimalsOf(amount)));
  return places;
}
