/** The rows that head a block: texts right above its first figures, and years in a row of headings, which are figures to nobody. */
import { cellKey } from '../../workbook/address';
import type { SheetView } from '../seeing/sheet-view';
import { isYear } from '../seeing/years';
import type { FreeRow, Sums } from './block';

const MOST_ROWS = 6;

export interface Heading {
  readonly headerRows: readonly number[];
  /** The rows of figures that are left. */
  readonly body: readonly FreeRow[];
}

export function headingOf(view: SheetView, band: readonly FreeRow[], columns: readonly number[], notAbove: number, sums: Sums): Heading {
  let start = 0;
  while (start < band.length - 1 && start < MOST_ROWS && isHeading(view, band[start], columns, sums)) start++;
  const body = band.slice(start);
  const first = body[0]?.row ?? 0;
  const own = band.slice(0, start).map(({ row }) => row);
  const top = own[0] ?? first;
  const between = Array.from({ length: first - top }, (_, at) => top + at).filter((row) => !view.isEmptyRow(row));
  return { headerRows: [...rowsAbove(view, top, columns, notAbove, sums), ...between], body };
}

/** No sum makes use of its figures, and they are years among words, or fewer than the words beside them. */
function isHeading(view: SheetView, line: FreeRow | undefined, columns: readonly number[], { cells }: Sums): boolean {
  if (line === undefined || line.columns.some((column) => cells.has(cellKey(line.row, column)))) return false;
  const words = columns.filter(
    (column) => view.label(line.row, column).text !== '' && view.figure(line.row, column).state === 'words',
  ).length;
  const years = line.columns.filter((column) => isYear(view.figure(line.row, column).approximate)).length;
  return words > 0 && (years === line.columns.length || words >= line.columns.length);
}

/** Rows of texts right above, up to a blank row or a title. */
function rowsAbove(view: SheetView, top: number, columns: readonly number[], notAbove: number, { isCounted }: Sums): number[] {
  const [left = 0, right = 0] = [columns[0], columns.at(-1)];
  const rows: number[] = [];
  for (let row = top - 1; row >= notAbove && rows.length < MOST_ROWS; row--) {
    if (view.isEmptyRow(row) || columns.some((column) => isCounted(row, column)) || !headsColumns(view, row, left, right)) break;
    rows.unshift(row);
  }
  return rows;
}

/** Something stands over the figures, or is spread over them; a lone text that begins left of them is a title. */
function headsColumns(view: SheetView, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) {
    const merge = view.mergeAt(row, column);
    const text = merge === undefined ? view.heading(row, column).text : view.heading(merge.top, merge.left).text;
    if (text !== '' && (merge === undefined || merge.left >= left || merge.right < right)) return true;
  }
  return false;
}
