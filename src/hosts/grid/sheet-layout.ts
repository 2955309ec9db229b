/** Column widths and row heights for a sheet whose file says nothing of them: computed from what the cells hold. */
import type { SheetSnapshot } from '../../core/workbook/snapshot';

/** Pixels: an average letter and a line of the grid's font, and the narrowest and widest column that still reads as a table. */
const LETTER = 7.2;
const LINE = 19;
const PADDING = 14;
const NARROWEST = 44;
const WIDEST_TEXT = 300;

export interface SheetLayout {
  /** By column, pixels. */
  readonly widths: readonly number[];
  /** By row, pixels; absent rows keep the default height. */
  readonly heights: ReadonlyMap<number, number>;
  /** Texts longer than their column, as "row:column": they wrap. */
  readonly wrapped: ReadonlySet<string>;
}

const place = (row: number, column: number): string => `${String(row)}:${String(column)}`;

/** The columns each merge spans, by its first cell; the other cells of a merge show nothing and count for nothing. */
function mergeSpans(sheet: SheetSnapshot): Map<string, { readonly columns: number; readonly rows: number }> {
  return new Map(
    sheet.merges.map(({ top, left, bottom, right }) => [place(top, left), { columns: right - left + 1, rows: bottom - top + 1 }]),
  );
}

export function layOut(sheet: SheetSnapshot): SheetLayout {
  const spans = mergeSpans(sheet);
  const widths: number[] = [];
  for (const [row, cells] of sheet.rows.entries()) {
    // A single text on its line is a title or a note: it runs over its neighbours instead of widening a column.
    const lonely = cells.filter((cell) => cell !== undefined).length === 1;
    for (const [column, cell] of cells.entries()) {
      if (cell === undefined || (spans.get(place(row, column))?.columns ?? 1) > 1) continue;
      const isText = typeof cell.value === 'string' && cell.formula === undefined;
      if (isText && lonely) continue;
      const needed = Math.ceil(cell.text.length * LETTER) + PADDING;
      widths[column] = Math.max(widths[column] ?? NARROWEST, isText ? Math.min(needed, WIDEST_TEXT) : needed);
    }
  }
  const columnCount = Math.max(0, ...sheet.rows.map((cells) => cells.length));
  const filled = Array.from({ length: columnCount }, (_, column) => widths[column] ?? 72);

  const heights = new Map<number, number>();
  const wrapped = new Set<string>();
  for (const [row, cells] of sheet.rows.entries()) {
    const lonely = cells.filter((cell) => cell !== undefined).length === 1;
    for (const [column, cell] of cells.entries()) {
      if (cell === undefined || typeof cell.value !== 'string') continue;
      const span = spans.get(place(row, column));
      if (lonely && span === undefined) continue;
      const room = filled.slice(column, column + (span?.columns ?? 1)).reduce((sum, width) => sum + width, 0) - PADDING / 2;
      const lines = cell.text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * LETTER) / room)), 0);
      if (lines < 2) continue;
      wrapped.add(place(row, column));
      if ((span?.rows ?? 1) === 1) heights.set(row, Math.max(heights.get(row) ?? 0, lines * LINE + 6));
    }
  }
  return { widths: filled, heights, wrapped };
}
