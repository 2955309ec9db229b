/** An Excel table: a range whose first row heads the others, and Excel's habit of filling a column with the formula put into one of its cells. */
import type { CellAddress, CellRange } from '../../../src/core/workbook/address';

export interface TableModel {
  readonly id: string;
  readonly name: string;
  /** Headings included. */
  readonly range: CellRange;
}

export const bodyOf = ({ range }: TableModel): CellRange => ({ ...range, top: range.top + 1 });

export const headingOf = ({ range }: TableModel): CellRange => ({ ...range, bottom: range.top });

/** The other cells that Excel fills when a formula enters one cell of a table. */
export function filledAlong(tables: readonly TableModel[], written: CellRange, at: CellAddress): CellAddress[] {
  const body = tables
    .map(bodyOf)
    .find(({ top, left, bottom, right }) => at.row >= top && at.row <= bottom && at.column >= left && at.column <= right);
  // Whoever writes the whole column says what stands in each of its cells.
  if (body === undefined || (written.top <= body.top && written.bottom >= body.bottom)) return [];
  const rows = Array.from({ length: body.bottom - body.top + 1 }, (_row, index) => body.top + index);
  return rows.filter((row) => row < written.top || row > written.bottom).map((row) => ({ row, column: at.column }));
}
