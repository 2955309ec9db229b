/** The unit that the amounts themselves carry: "500 triệu" beside "300 triệu". */
import type { KnownUnit } from '../../money/money';
import { readNumber } from '../../money/read-number';
import type { TableArea } from '../areas/area';
import type { Column } from '../model/column';
import type { StatedUnit } from '../model/table';
import type { SheetView } from '../seeing/sheet-view';

const FEWEST = 2;

/** Null where fewer than two in three figures carry one, or two units stand beside each other. */
export function unitInCells(view: SheetView, { bodyRows }: TableArea, columns: readonly Column[]): StatedUnit | null {
  let figures = 0;
  let carried = 0;
  let first: (StatedUnit & { readonly unit: KnownUnit }) | null = null;
  for (const row of bodyRows)
    for (const { index: column } of columns) {
      const value = view.cell(row, column)?.value;
      if (typeof value === 'number') figures++;
      const reading = typeof value === 'string' ? readNumber(value) : null;
      if (reading?.kind !== 'number') continue;
      figures++;
      if (reading.unit === null) continue;
      if (first !== null && first.unit !== reading.unit) return null;
      first ??= { unit: reading.unit, row, column };
      carried++;
    }
  return carried >= FEWEST && carried * 3 >= figures * 2 ? first : null;
}
