/** Where a table lies when a person has said so: its heading rows, its last line, its first and last column. */
import { columnIndex, columnName, type CellRange } from '../../workbook/address';
import { isRepeatOf, type TableArea } from '../areas/area';
import type { EdgesCorrection, StaleCorrection } from '../model/corrections';
import { findMark, marksOf } from './mark';
import { headingsOfRow, wordsOfRow } from './marks';
import { RowReader } from '../areas/row-reader';
import type { SheetView } from '../seeing/sheet-view';

/** The edges of a table as a person states them, in rows and columns of the sheet as it stands now. */
export interface Edges {
  readonly headerRow: number;
  readonly headerRows: number;
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
}

type Marks = Pick<EdgesCorrection, 'header' | 'headerRows' | 'last' | 'left' | 'right'>;

const headingTexts = (view: SheetView): string[] => Array.from({ length: view.rowCount }, (_, row) => headingsOfRow(view, row));
const lineTexts = (view: SheetView): string[] => Array.from({ length: view.rowCount }, (_, row) => wordsOfRow(view, row));

/** The heading of each column of the sheet, over all heading rows. */
function columnTexts(view: SheetView, from: number, count: number): string[] {
  const width = Math.max(0, ...view.sheet.rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_, column) =>
    Array.from({ length: count }, (_row, depth) => view.heading(from + depth, column).text)
      .filter((text) => text !== '')
      .join(' › '),
  );
}

/** Describes the edges by what stands there, so that they are found again. */
export function marksOfEdges(view: SheetView, { headerRow, headerRows, lastRow, left, right }: Edges): Marks | null {
  const row = (index: number): string => String(index + 1);
  const header = marksOf(headingTexts(view), row)[headerRow];
  const last = marksOf(lineTexts(view), row)[lastRow];
  const columns = marksOf(columnTexts(view, headerRow, headerRows), columnName);
  const [first, final] = [columns[left], columns[right]];
  if (header === undefined || header.text === '' || last === undefined || first === undefined || final === undefined) return null;
  return lastRow < headerRow + headerRows || right < left ? null : { header, headerRows, last, left: first, right: final };
}

/** The edges where they lie now; null when one of them is not to be found. */
function findEdges(view: SheetView, { header, headerRows, last, left, right }: Marks): Edges | null {
  const headerRow = findMark(header, headingTexts(view));
  if (headerRow === null) return null;
  const lastRow = findMark(last, lineTexts(view));
  const columns = columnTexts(view, headerRow, headerRows);
  const first = left.text === '' ? columnIndex(left.at) : findMark(left, columns);
  const final = right.text === '' ? columnIndex(right.at) : findMark(right, columns);
  if (lastRow === null || first === null || final === null || lastRow < headerRow + headerRows || final < first) return null;
  return { headerRow, headerRows, lastRow, left: first, right: final };
}

function areaWithin(view: SheetView, { headerRow, headerRows, lastRow, left, right }: Edges): TableArea {
  const rows = new RowReader(view);
  const heading = Array.from({ length: headerRows }, (_, depth) => headerRow + depth);
  const below = headerRow + headerRows;
  const numberRow = rows.isNumberRow(below) ? below : null;
  const bodyRows: number[] = [];
  for (let row = numberRow === null ? below : below + 1; row <= lastRow; row++) {
    if (view.isEmptyRow(row)) continue;
    if (isRepeatOf(view, row, headerRow, left, right)) {
      row += headerRows - 1;
      if (numberRow !== null && rows.isNumberRow(row + 1)) row++;
      continue;
    }
    bodyRows.push(row);
  }
  return { top: headerRow, left, bottom: lastRow, right, headerRows: heading, numberRow, bodyRows, moved: [] };
}

const meet = (a: CellRange, b: CellRange): boolean => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** The areas of a sheet with those that a person laid out in place of whatever was found there. */
export function withCorrectedAreas(
  view: SheetView,
  found: readonly TableArea[],
  corrections: readonly EdgesCorrection[],
): {
  readonly areas: readonly TableArea[];
  readonly said: ReadonlyMap<TableArea, EdgesCorrection>;
  readonly stale: readonly StaleCorrection[];
} {
  const said = new Map<TableArea, EdgesCorrection>();
  const stale: StaleCorrection[] = [];
  for (const correction of corrections) {
    const edges = findEdges(view, correction);
    if (edges === null) {
      stale.push({ correction, missing: 'line' });
      continue;
    }
    const area = areaWithin(view, edges);
    for (const earlier of said.keys()) if (meet(earlier, area)) said.delete(earlier);
    said.set(area, correction);
  }
  const kept = found.filter((area) => ![...said.keys()].some((other) => meet(area, other)));
  return { areas: [...kept, ...said.keys()].sort((a, b) => a.top - b.top || a.left - b.left), said, stale };
}
