/**
 * Where tables lie on a sheet: heading rows found by the words of the field and by years, body rows below them, and what
 * ends a table (notes, signatures, the next heading). Says nothing of what columns and lines mean.
 */
import type { CellRange } from '../../workbook/address';
import { movedFigures, type MovedFigure } from './moved-figures';
import { REACH, RowReader } from './row-reader';
import { ordinalChoices } from '../seeing/ordinals';
import type { SheetView } from '../seeing/sheet-view';
import { lineWords, type LineWord } from '../seeing/vocabulary';

export interface TableArea extends CellRange {
  /** Heading rows, the row of column numbers left out. */
  readonly headerRows: readonly number[];
  /** The row that numbers the columns (realities 1), when there is one. */
  readonly numberRow: number | null;
  /** Rows that hold lines of the table, in order; repeated headings of printed pages and blank rows left out. */
  readonly bodyRows: readonly number[];
  /** Figures that stand on rows of their own below the line they belong to. */
  readonly moved: readonly MovedFigure[];
}

/** How far down a column is asked for anything below its heading. */
const DEEP = 40;

/** How long a gap of blank rows a table may have inside. */
const LONGEST_GAP = 12;

export function findAreas(view: SheetView): TableArea[] {
  const rows = new RowReader(view);
  const areas: TableArea[] = [];
  for (let row = 0; row < view.rowCount; row++) {
    if (!rows.isHeading(row) || !rows.hasFiguresBelow(row)) continue;
    const area = readArea(view, rows, row);
    if (area === null) continue;
    areas.push(area);
    row = area.bottom;
  }
  return areas;
}

function readArea(view: SheetView, rows: RowReader, heading: number): TableArea | null {
  const headerRows = [topOfLines(view, rows, topOfMerges(view, rows, heading))];
  for (let row = (headerRows[0] ?? heading) + 1; row <= heading; row++) headerRows.push(row);
  const textColumns = new Set(rows.facts(heading).filled.slice(0, 2));

  let next = heading + 1;
  let numberRow: number | null = null;
  for (; next < view.rowCount; next++) {
    const facts = rows.facts(next);
    if (facts.filled.length === 0) {
      if (next - heading > REACH) break;
      continue;
    }
    if (rows.isNumberRow(next)) {
      numberRow = next;
      next++;
      break;
    }
    if (!rows.headsOn(next, textColumns) || !continuesHeading(view, rows, next, textColumns)) break;
    headerRows.push(next);
  }

  const top = headerRows[0] ?? heading;
  const { left, right } = extent(view, rows, headerRows);
  const bodyRows: number[] = [];
  const moved: MovedFigure[] = [];
  let last = -1;
  let gap = 0;
  for (let row = next; row < view.rowCount; row++) {
    const facts = rows.facts(row);
    if (facts.filled.length === 0) {
      if (++gap > LONGEST_GAP) break;
      continue;
    }
    if (isRepeatOf(view, row, top, left, right)) {
      row += headerRows.length - 1;
      if (numberRow !== null && rows.isNumberRow(row + 1)) row++;
      gap = 0;
      continue;
    }
    // Column numbers again, at the top of a printed page.
    if (numberRow !== null && isRepeatOf(view, row, numberRow, left, right)) continue;
    if (bodyRows.length > 0 && view.isEmptyRow(row - 1) && rows.isNumberRow(row)) break;
    if (rows.isHeading(row) && rows.hasFiguresBelow(row)) break;
    const inside = facts.figures.some((column) => column >= left && column <= right);
    const onward = (): boolean => goesOn(view, rows, row, { left, right }, bodyRows.length < 3);
    if (!inside && endsTable(view, row, facts.filled) && !onward()) break;
    const below = inside ? movedFigures(view, row, facts, bodyRows, left) : null;
    // What stands so below the last line of all is no part of the table.
    if (below !== null && onward()) {
      moved.push(...below);
      gap = 0;
      continue;
    }
    if (inside && gap > 0 && (!hasLabel(view, row, left, right) || isAfterword(view, rows, bodyRows, row, { left, right }))) break;
    gap = 0;
    bodyRows.push(row);
    if (inside) last = row;
  }
  while (bodyRows.length > 0 && (bodyRows.at(-1) ?? -1) > last) bodyRows.pop();
  if (bodyRows.length === 0) return null;
  return { top, left, right, bottom: last, headerRows, numberRow, bodyRows, moved: moved.filter(({ row }) => row < last) };
}

/** A heading cell merged from further up brings its rows into the heading, also where it stands right beside what was found. */
function topOfMerges(view: SheetView, rows: RowReader, heading: number): number {
  const { filled } = rows.facts(heading);
  let top = heading;
  const take = (column: number): boolean => {
    const merge = view.mergeAt(heading, column);
    if (merge === undefined || merge.top >= heading || view.heading(merge.top, merge.left).text === '') return false;
    top = Math.min(top, merge.top);
    return true;
  };
  for (const column of filled) top = Math.min(top, view.mergeAt(heading, column)?.top ?? heading);
  for (let left = (filled[0] ?? 0) - 1; left >= 0 && take(left);) left--;
  return Math.max(top, heading - 3);
}

/** Headings so typed over several rows that the first of them says no word of the field by itself ("TỶ LỆ (%)" above "PHÂN CHIA"). */
function topOfLines(view: SheetView, rows: RowReader, top: number): number {
  for (let row = top - 1; row >= Math.max(0, top - 3); row--) {
    const { filled, figures } = rows.facts(row);
    if (filled.length < FEWEST_HEADINGS || figures.length > 0 || !filled.every((column) => goesOnBelow(view, row, column))) return row + 1;
  }
  return Math.max(0, top - 3);
}

const FEWEST_HEADINGS = 3;
const LONGEST_LINE = 60;
const WIDEST_BANNER = 32;

/** Some lines of a heading, the next of them right below: below a banner, that of any of its columns. */
function goesOnBelow(view: SheetView, row: number, column: number): boolean {
  const { text, folded } = view.label(row, column);
  if (text === '' || text.length > LONGEST_LINE || CLOSING.has(lineWords.find(folded, text) ?? 'continuation')) return false;
  const right = Math.min(view.mergeAt(row, column)?.right ?? column, column + WIDEST_BANNER);
  for (let below = column; below <= right; below++)
    if (view.heading(row + 1, below).text !== '' || view.mergeAt(row + 1, below) !== undefined) return true;
  return false;
}

const CLOSING: ReadonlySet<LineWord> = new Set<LineWord>(['unitLine', 'heading', 'signature', 'note', 'inWords']);

/** A further heading row heads columns; the first line of the body only names itself. */
function continuesHeading(view: SheetView, rows: RowReader, row: number, textColumns: ReadonlySet<number>): boolean {
  const { filled, hits, yearsOnly } = rows.facts(row);
  const beyond = filled.filter((column) => !textColumns.has(column));
  // Years alone head columns, even in a table of two.
  if (filled.length > 0 && yearsOnly) return true;
  if (beyond.length === 0) return false;
  const first = view.label(row, filled[0] ?? 0).folded;
  const word = lineWords.find(first);
  if (word === 'grandTotal' && filled.length <= 2) return false;
  return hits >= 1 || beyond.length >= 2;
}

/** From the first headed column to the last, as long as headings or figures go on. */
function extent(view: SheetView, rows: RowReader, headerRows: readonly number[]): { left: number; right: number } {
  const headed = new Set<number>();
  for (const row of headerRows) {
    for (const column of rows.facts(row).filled) {
      const merge = view.mergeAt(row, column);
      const to = merge !== undefined && merge.top === row ? Math.min(merge.right, column + 256) : column;
      for (let spanned = column; spanned <= to; spanned++) headed.add(spanned);
    }
  }
  // "TT" is the first column; what stands left of it belongs to somebody else.
  const first = Math.max(0, ...headerRows.map((row) => (rows.facts(row).isNumbered ? (rows.facts(row).filled[0] ?? 0) : 0)));
  const columns = [...headed].filter((column) => column >= first).sort((a, b) => a - b);
  const left = columns[0] ?? 0;
  let right = left;
  for (const column of columns) {
    // A few unheaded columns may stand between (a banner that was not merged); a wider gap is another matter, and so is a text with
    // nothing below it.
    if (column - right > 4 || (column - right > 1 && !hasCellsBelow(view, headerRows, column))) break;
    right = column;
  }
  return { left, right };
}

function hasCellsBelow(view: SheetView, headerRows: readonly number[], column: number): boolean {
  const from = Math.max(...headerRows) + 1;
  for (let row = from; row < from + DEEP; row++) {
    const value = view.cell(row, column)?.value;
    if (value !== undefined && value !== '') return true;
  }
  return false;
}

export function isRepeatOf(view: SheetView, row: number, header: number, left: number, right: number): boolean {
  let same = 0;
  for (let column = left; column <= right; column++) {
    const above = view.heading(header, column).folded;
    const here = view.heading(row, column).folded;
    if (above !== here) return false;
    if (above !== '') same++;
  }
  return same >= 2;
}

/**
 * Right below, lines of the table come before anything that heads or closes one: numbered ones, or where it has hardly begun (its
 * total stands first) any with a label.
 */
function goesOn(
  view: SheetView,
  rows: RowReader,
  row: number,
  { left, right }: Pick<TableArea, 'left' | 'right'>,
  hasBegun: boolean,
): boolean {
  for (let below = row + 1, seen = 0; below < view.rowCount && seen < 2 && below - row <= REACH; below++) {
    const { filled, figures } = rows.facts(below);
    if (filled.length === 0) continue;
    seen++;
    if (rows.isHeading(below)) return false;
    const inside = figures.filter((column) => column > left && column <= right).length;
    const isNumbered = filled[0] === left && ordinalChoices(view.heading(below, left).text).length > 0;
    if (isNumbered && inside >= 1 && hasLabel(view, below, left + 1, right)) return true;
    if (hasBegun && inside >= 2 && hasLabel(view, below, left, right)) return true;
  }
  return false;
}

/** Notes, signatures, amounts in words and unit lines stand below a table, never in it (realities 11). */
function endsTable(view: SheetView, row: number, filled: readonly number[]): boolean {
  return filled.some((column, position) => {
    const { text, folded } = view.label(row, column);
    const word = lineWords.find(folded, text);
    if (word === 'signature') return folded.split(' ').length <= 6 || /\bngay\b/.test(folded);
    if (word === 'note')
      return position === 0 && /^(?:ghi chu|chu thich|luu y|nguon so lieu)\b|^$/.test(folded.slice(0, 14)) ? true : /^\(?\*/.test(text);
    return position === 0 && (word === 'inWords' || word === 'unitLine');
  });
}

/**
 * Figures with a label of their own, a blank row below the closing total ("Số người dự kiến"): no line of the table. What splits
 * the total, carries a number, or is itself followed by a total goes on with it.
 */
function isAfterword(
  view: SheetView,
  rows: RowReader,
  bodyRows: readonly number[],
  row: number,
  { left, right }: Pick<TableArea, 'left' | 'right'>,
): boolean {
  const wordIn = (at: number): { folded: string; word: LineWord | null } => {
    for (let column = left; column <= Math.min(right, left + 3); column++) {
      const { folded } = view.label(at, column);
      if (folded.length > 2) return { folded, word: lineWords.find(folded) };
    }
    return { folded: '', word: null };
  };
  const isTotal = (at: number): boolean => ['grandTotal', 'subtotal'].includes(wordIn(at).word ?? '');
  const last = bodyRows.at(-1);
  if (last === undefined || bodyRows.length < 3 || !isTotal(last) || bodyRows.slice(0, -1).filter((at) => !isTotal(at)).length < 2)
    return false;
  const { folded, word } = wordIn(row);
  const first = view.heading(row, left).text;
  if (word !== null || view.sources.find(folded) !== null || /^(?:[-–+*•]|\(?[\dA-ZĐa-zđ]{1,4}[.)]?$)/u.test(first)) return false;
  for (let below = row + 1, blank = 0; below < view.rowCount && blank < 2; below++) {
    if (rows.facts(below).filled.length === 0) blank++;
    else if (isTotal(below)) return false;
  }
  return true;
}

function hasLabel(view: SheetView, row: number, left: number, right: number): boolean {
  for (let column = left; column <= Math.min(right, left + 3); column++) if (view.label(row, column).text !== '') return true;
  return false;
}
