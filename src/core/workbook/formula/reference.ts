/** One reference of a formula: what is written before the "!", and the corners with their locks. Reads and writes it as A1 and as R1C1. */
import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS, type CellAddress, type CellRange } from '../address';

/** Where a formula stands; with the name of its sheet, references that name it count as own. */
export interface FormulaPlace extends CellAddress {
  readonly sheet?: string;
}

/** A row or a column as written: its number from zero, and whether "$" holds it. */
export interface Line {
  readonly at: number;
  readonly locked: boolean;
}

/** A corner; whole columns have no row, whole rows no column. */
export interface Corner {
  readonly row: Line | null;
  readonly column: Line | null;
}

export interface Reference {
  /** The file, as written in brackets: a number inside files, a name elsewhere; null for the own workbook. */
  readonly book: string | null;
  /** Null for the own sheet. */
  readonly sheet: string | null;
  /** The last sheet of `first:last!A1`; null everywhere else. */
  readonly lastSheet: string | null;
  /** The cells, corners put in order; whole columns and rows reach to the end of the sheet. */
  readonly range: CellRange;
  readonly whole: 'columns' | 'rows' | null;
  /** As written before the cells, "!" included; empty on the own sheet. */
  readonly prefix: string;
  readonly from: Corner;
  /** Null for a single cell. */
  readonly to: Corner | null;
  /** What stands between the corners: ":" or one of its trimming kin. */
  readonly joint: string;
}

export interface Prefix {
  readonly book: string | null;
  readonly sheet: string | null;
  readonly lastSheet: string | null;
}

const OWN: Prefix = { book: null, sheet: null, lastSheet: null };
/** A path or the name of a file; no sheet is called so. */
const LIKE_A_FILE = /[\\/]|\.(?:xl\w{1,3}|ods|csv)$/i;

/** What stands before the "!": "Sheet1", "'Biểu 1'", "[1]Sheet1", "'C:\plans\[Book.xlsx]Sheet 1'", "first:last". */
export function readPrefix(written: string): Prefix {
  // Either of two sheets may stand in quotes of its own.
  const text = written.includes("'") ? written.replace(/'((?:[^']|'')*)'/g, (_, inside: string) => inside.replace(/''/g, "'")) : written;
  const [opening, closing] = [text.indexOf('['), text.lastIndexOf(']')];
  const book = opening < 0 || closing < opening ? null : text.slice(opening + 1, closing);
  const name = book === null ? text : text.slice(closing + 1);
  if (book === null && LIKE_A_FILE.test(name)) return { book: name, sheet: null, lastSheet: null };
  const colon = name.indexOf(':');
  const sheets = colon < 0 ? [name, null] : [name.slice(0, colon), name.slice(colon + 1)];
  return { book, sheet: sheets[0] === '' ? null : (sheets[0] ?? null), lastSheet: sheets[1] ?? null };
}

const CELL = /^(?:(\$?)([A-Z]{1,3}))?(?:(\$?)(\d{1,7}))?$/i;

function cornerOf(text: string): Corner | null {
  const found = CELL.exec(text);
  if (found === null) return null;
  const [, columnLock, letters, rowLock, digits] = found;
  return {
    column: letters === undefined ? null : { at: columnIndex(letters), locked: columnLock === '$' },
    row: digits === undefined ? null : { at: Number(digits) - 1, locked: rowLock === '$' },
  };
}

const R1C1_CELL = /^(?:R(?:(\d+)|\[(-?\d+)\])?)?(?:C(?:(\d+)|\[(-?\d+)\])?)?$/i;

/** `lost` where a relative place lies off the sheet. */
function r1c1CornerOf(text: string, { row, column }: CellAddress): Corner | 'lost' | null {
  const found = R1C1_CELL.exec(text);
  if (found === null) return null;
  const line = (has: boolean, fixed: string | undefined, offset: string | undefined, own: number): Line | null =>
    !has ? null : fixed === undefined ? { at: own + Number(offset ?? 0), locked: false } : { at: Number(fixed) - 1, locked: true };
  const corner: Corner = {
    row: line(/^R/i.test(text), found[1], found[2], row),
    column: line(/C/i.test(text), found[3], found[4], column),
  };
  return isOnSheet(corner) ? corner : 'lost';
}

const isOnSheet = ({ row, column }: Corner): boolean =>
  (row === null || (row.at >= 0 && row.at < MAX_ROWS)) && (column === null || (column.at >= 0 && column.at < MAX_COLUMNS));

/** @param text a reference token: "'Biểu 1'!$A1:B3", "C:D", "5:7" */
export function readReference(text: string): Reference | null {
  const { prefix, first, joint, last } = partsOf(text);
  const from = cornerOf(first);
  const to = last === null ? null : cornerOf(last);
  return from === null || (last !== null && to === null) ? null : referenceOf(prefix, from, to, joint);
}

/** @param text the same in R1C1 terms: "R[-1]C", "R2C3:RC", "C[1]:C[2]" */
export function readR1c1Reference(text: string, at: CellAddress): Reference | 'lost' | null {
  const { prefix, first, joint, last } = partsOf(text);
  const from = r1c1CornerOf(first, at);
  const to = last === null ? null : r1c1CornerOf(last, at);
  if (from === null || (last !== null && to === null)) return null;
  return from === 'lost' || to === 'lost' ? 'lost' : referenceOf(prefix, from, to, joint);
}

interface Parts {
  readonly prefix: string;
  readonly first: string;
  readonly joint: string;
  readonly last: string | null;
}

function partsOf(text: string): Parts {
  const bang = text.lastIndexOf('!');
  const prefix = text.slice(0, bang + 1);
  const body = text.slice(bang + 1);
  const colon = body.indexOf(':');
  if (colon < 0) return { prefix, first: body, joint: ':', last: null };
  const start = body[colon - 1] === '.' ? colon - 1 : colon;
  const end = body[colon + 1] === '.' ? colon + 2 : colon + 1;
  return { prefix, first: body.slice(0, start), joint: body.slice(start, end), last: body.slice(end) };
}

export function referenceOf(prefix: string, from: Corner, to: Corner | null, joint = ':'): Reference {
  const end = to ?? from;
  const [top, bottom] = bounds(from.row, end.row, MAX_ROWS);
  const [left, right] = bounds(from.column, end.column, MAX_COLUMNS);
  const whole = from.row === null ? 'columns' : from.column === null ? 'rows' : null;
  const { book, sheet, lastSheet } = prefix === '' ? OWN : readPrefix(prefix.slice(0, -1));
  return { book, sheet, lastSheet, range: { top, left, bottom, right }, whole, prefix, from, to, joint };
}

function bounds(from: Line | null, to: Line | null, count: number): [number, number] {
  if (from === null || to === null) return [0, count - 1];
  return from.at <= to.at ? [from.at, to.at] : [to.at, from.at];
}

export function writeReference({ prefix, from, to, joint }: Reference): string {
  return prefix + writeCorner(from) + (to === null ? '' : joint + writeCorner(to));
}

function writeCorner({ row, column }: Corner): string {
  const letters = column === null ? '' : (column.locked ? '$' : '') + columnName(column.at);
  return letters + (row === null ? '' : (row.locked ? '$' : '') + String(row.at + 1));
}

export function writeR1c1Reference({ prefix, from, to, joint }: Reference, at: CellAddress): string {
  return prefix + writeR1c1Corner(from, at) + (to === null ? '' : joint + writeR1c1Corner(to, at));
}

function writeR1c1Corner({ row, column }: Corner, at: CellAddress): string {
  return (row === null ? '' : `R${r1c1Line(row, at.row)}`) + (column === null ? '' : `C${r1c1Line(column, at.column)}`);
}

function r1c1Line({ at, locked }: Line, own: number): string {
  if (locked) return String(at + 1);
  return at === own ? '' : `[${String(at - own)}]`;
}

/** The reference as it becomes when its formula is filled down or across; null when it is pushed off the sheet. */
export function movedReference(reference: Reference, rows: number, columns: number): Reference | null {
  const moved = (line: Line | null, by: number): Line | null => (line === null || line.locked ? line : { ...line, at: line.at + by });
  const movedCorner = ({ row, column }: Corner): Corner => ({ row: moved(row, rows), column: moved(column, columns) });
  const from = movedCorner(reference.from);
  const to = reference.to === null ? null : movedCorner(reference.to);
  return isOnSheet(from) && (to === null || isOnSheet(to)) ? referenceOf(reference.prefix, from, to, reference.joint) : null;
}

/** On the formula's own sheet, be it named or not. */
export function isOwn({ book, sheet, lastSheet }: Prefix, at: { readonly sheet?: string }): boolean {
  if (book !== null || lastSheet !== null) return false;
  return sheet === null || (at.sheet !== undefined && sheet.toLowerCase() === at.sheet.toLowerCase());
}
