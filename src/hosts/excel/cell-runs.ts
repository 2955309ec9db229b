/**
 * Groups single cells into runs down a column, so that neighbours share one range. Knows nothing of what is in them, but that a hidden one
 * stands alone: Excel moves what is written across rows that a filter hides.
 */
import type { CellAddress } from '../../core/workbook/address';

/** Cells one below the other; never empty. */
export interface CellRun<T> {
  readonly top: number;
  readonly column: number;
  readonly cells: readonly T[];
}

export function runsOf<T extends { readonly place: CellAddress; readonly isHidden?: boolean }>(cells: readonly T[]): CellRun<T>[] {
  const sorted = [...cells].sort((a, b) => a.place.column - b.place.column || a.place.row - b.place.row);
  const runs: { top: number; column: number; cells: T[] }[] = [];
  for (const cell of sorted) {
    const { row, column } = cell.place;
    const open = runs[runs.length - 1];
    const isNext = open?.column === column && open.top + open.cells.length === row;
    if (isNext && cell.isHidden !== true && open.cells.at(-1)?.isHidden !== true) open.cells.push(cell);
    else runs.push({ top: row, column, cells: [cell] });
  }
  return runs;
}
