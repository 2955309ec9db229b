/** Column widths and row heights for a sheet whose snapshot says nothing of them: computed from what the cells hold. */
import type { Cell, CellStyle, SheetSnapshot } from '../../core/workbook/snapshot';

/** Pixels, for the grid's 11-point type: a line, what surrounds a text in its cell, and the limits within which a table reads well. */
const LINE = 19;
const PADDING = 15;
const NARROWEST = 40;
const WIDEST_TEXT = 330;
/** A heading above figures wraps rather than holding a column open for its sake. */
const WIDEST_HEADING = 96;
const EMPTY_COLUMN = 72;

export type Measure = (text: string, style: CellStyle) => number;

export interface SheetLayout {
  /** By column, pixels. */
  readonly widths: readonly number[];
  /** By row, pixels; absent rows keep the default height. */
  readonly heights: ReadonlyMap<number, number>;
  /** Texts longer than their column, as "row:column": they wrap. */
  readonly wrapped: ReadonlySet<string>;
}

const place = (row: number, column: number): string => `${String(row)}:${String(column)}`;
const isText = (cell: Cell): boolean => typeof cell.value === 'string' && cell.formula === undefined;

/** How many lines a text takes in the room it has, words kept whole. */
function lineCount(text: string, style: CellStyle, room: number, measure: Measure): number {
  const gap = measure(' ', style);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let filled = 0;
    for (const word of paragraph.split(' ')) {
      const width = measure(word, style);
      if (filled > 0 && filled + gap + width > room) {
        lines += 1;
        filled = width;
      } else filled += (filled > 0 ? gap : 0) + width;
    }
  }
  return lines;
}

/** What merges mean for the layout: the room of their first cell, by place. */
function mergeSpans(sheet: SheetSnapshot): Map<string, { readonly columns: number; readonly rows: number }> {
  return new Map(
    sheet.merges.map(({ top, left, bottom, right }) => [place(top, left), { columns: right - left + 1, rows: bottom - top + 1 }]),
  );
}

type Spans = ReturnType<typeof mergeSpans>;

/** A single text on its line is a title or a note: it runs over its neighbours instead of widening a column. */
const isAlone = (cells: readonly (Cell | undefined)[]): boolean => cells.filter((cell) => cell !== undefined).length === 1;

function columnWidths(sheet: SheetSnapshot, spans: Spans, measure: Measure): number[] {
  const figures: { width: number; count: number }[] = [];
  const texts: { width: number; count: number }[] = [];
  for (const [row, cells] of sheet.rows.entries()) {
    const alone = isAlone(cells);
    for (const [column, cell] of cells.entries()) {
      if (cell === undefined || (spans.get(place(row, column))?.columns ?? 1) > 1) continue;
      const text = isText(cell);
      if (text && alone) continue;
      const kind = ((text ? texts : figures)[column] ??= { width: 0, count: 0 });
      kind.count += 1;
      kind.width = Math.max(kind.width, Math.ceil(measure(cell.text, cell.style)) + PADDING);
    }
  }
  const count = Math.max(0, ...sheet.rows.map((cells) => cells.length));
  return Array.from({ length: count }, (_, column) => {
    const [figure, text] = [figures[column], texts[column]];
    if (figure === undefined && text === undefined) return EMPTY_COLUMN;
    const widest = (figure?.count ?? 0) > (text?.count ?? 0) ? WIDEST_HEADING : WIDEST_TEXT;
    return Math.max(NARROWEST, figure?.width ?? 0, Math.min(text?.width ?? 0, widest));
  });
}

/** @param measure the width of a text in pixels */
export function layOut(sheet: SheetSnapshot, measure: Measure): SheetLayout {
  const spans = mergeSpans(sheet);
  const widths = columnWidths(sheet, spans, measure);
  const heights = new Map<number, number>();
  const wrapped = new Set<string>();
  for (const [row, cells] of sheet.rows.entries()) {
    const alone = isAlone(cells);
    for (const [column, cell] of cells.entries()) {
      if (cell === undefined || typeof cell.value !== 'string') continue;
      const span = spans.get(place(row, column));
      if (alone && span === undefined) continue;
      const room = widths.slice(column, column + (span?.columns ?? 1)).reduce((sum, width) => sum + width, 0) - PADDING / 2;
      const lines = lineCount(cell.text, cell.style, room, measure);
      if (lines < 2) continue;
      wrapped.add(place(row, column));
      if ((span?.rows ?? 1) === 1) heights.set(row, Math.max(heights.get(row) ?? 0, lines * LINE + 5));
    }
  }
  return { widths, heights, wrapped };
}
