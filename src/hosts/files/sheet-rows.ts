/** Collects the cells of one sheet and freezes them into rows. The same for both file formats. */
import type { CellRange } from '../../core/workbook/address';
import type { Cell, SheetSnapshot, SheetVisibility } from '../../core/workbook/snapshot';
import { FileProblem } from './file-problem';
import { MAX_PLACES } from './limits';

type Row = (Cell | undefined)[];

/** A cell with its formula, if it has one. @param isCalculated a result is stored, be it the empty text */
export function withFormula(
  { value, text, style }: Pick<Cell, 'value' | 'text' | 'style'>,
  formula: string | undefined,
  isCalculated: boolean,
): Cell {
  if (formula === undefined) return { value, text, style };
  return isCalculated ? { value, formula, text, style } : { value, formula, uncalculated: true, text, style };
}

const EMPTY_ROW: readonly (Cell | undefined)[] = Object.freeze([]);

export class SheetRows {
  private readonly rows: (Row | undefined)[] = [];
  private width = 0;
  private places = 0;

  /** @throws FileProblem too-large for a sheet whose few cells lie so far apart that it cannot be gone over */
  put(row: number, column: number, cell: Cell): void {
    const cells = (this.rows[row] ??= []);
    if (column >= cells.length) this.places += column + 1 - cells.length;
    if (this.places > MAX_PLACES) throw new FileProblem('too-large', `more than ${String(MAX_PLACES)} places`);
    cells[column] = Object.freeze(cell);
    if (column >= this.width) this.width = column + 1;
  }

  /** How many rows and columns there are up to the last content. */
  get extent(): { readonly rows: number; readonly columns: number } {
    return { rows: this.rows.length, columns: this.width };
  }

  at(row: number, column: number): Cell | undefined {
    return this.rows[row]?.[column];
  }

  *all(): Generator<readonly [row: number, column: number, cell: Cell]> {
    for (const [row, cells] of this.rows.entries())
      for (const [column, cell] of (cells ?? []).entries()) if (cell) yield [row, column, cell];
  }

  /** The cells in a range; a range that claims the whole sheet costs no more than the cells there are. */
  *within({ top, left, bottom, right }: CellRange): Generator<readonly [row: number, column: number, cell: Cell]> {
    for (let row = top; row <= bottom && row < this.rows.length; row++) {
      const cells = this.rows[row];
      for (let column = left; cells !== undefined && column <= right && column < cells.length; column++) {
        const cell = cells[column];
        if (cell) yield [row, column, cell];
      }
    }
  }

  /** The finished sheet. Hidden lines beyond the last content say nothing about a table and are left out. */
  freeze(
    name: string,
    visibility: SheetVisibility,
    merges: readonly CellRange[],
    hiddenRows: Iterable<number>,
    hiddenColumns: Iterable<number>,
  ): SheetSnapshot {
    const rows: (readonly (Cell | undefined)[])[] = [];
    for (const cells of this.rows) {
      rows.push(cells === undefined ? EMPTY_ROW : Object.freeze(cells));
    }
    const within = (lines: Iterable<number>, end: number): readonly number[] =>
      Object.freeze([...new Set([...lines].filter((line) => line < end))].sort((a, b) => a - b));
    return Object.freeze({
      name,
      visibility,
      rows: Object.freeze(rows),
      merges: Object.freeze(merges.map((merge) => Object.freeze(merge))),
      hiddenRows: within(hiddenRows, this.rows.length),
      hiddenColumns: within(hiddenColumns, this.width),
    });
  }
}
