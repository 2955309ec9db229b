/** What figures that stand together are to those who look for them: a block, its rows, and what sums say of them. */
import type { CellRange } from '../../workbook/address';
import type { FoundSum } from './sheet-sums';

export type IsFigure = (row: number, column: number) => boolean;

export interface Block extends CellRange {
  /** Rows that hold figures of the block. */
  readonly rows: readonly number[];
  /** Columns that hold figures of it. */
  readonly columns: readonly number[];
  /** The column that names the lines; −1 where none does. */
  readonly names: number;
  /** The rows above its first figure that head it, top down. */
  readonly headerRows: readonly number[];
}

/** A row and those of its columns that hold figures which belong to no table yet. */
export interface FreeRow {
  readonly row: number;
  readonly columns: readonly number[];
}

/** What the sums of the sheet say of rows, columns and cells. */
export interface Sums {
  readonly all: readonly FoundSum[];
  /** By `cellKey`, the cells that some sum makes use of. */
  readonly cells: ReadonlySet<number>;
  /** Whether a figure stands there at all, whichever table it belongs to; a row of figures heads nothing. */
  readonly isCounted: IsFigure;
}
