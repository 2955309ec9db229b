/** Cell addresses: rows and columns counted from zero, and their A1 spelling. Knows Excel's limits, nothing of contents. */

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A cell on some sheet; row 0, column 0 is A1. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle; both corners belong to it. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell of the workbook: the sheet's name as the user sees it, and the place on it. */
export interface CellReference extends CellAddress {
  readonly sheet: string;
}

const columnNames: string[] = [];

/** 0 → "A", 27 → "AB". */
export function columnName(column: number): string {
  const known = columnNames[column];
  if (known !== undefined) return known;
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  columnNames[column] = name;
  return name;
}

/** "A" → 0, "AB" → 27. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A cell as one number, for maps and sets: `rowOfKey` and `columnOfKey` take it apart again. */
export const cellKey = (row: number, column: number): number => row * MAX_COLUMNS + column;
export const rowOfKey = (key: number): number => Math.floor(key / MAX_COLUMNS);
export const columnOfKey = (key: number): number => key % MAX_COLUMNS;

export function toA1({ row, column }: CellAddress): string {
  return columnName(column) + String(row + 1);
}

/** "C7" or "$C$7" → address; null for anything else or outside the sheet. */
export function parseA1(text: string): CellAddress | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return null;
  const address = { row: Number(match[2]) - 1, column: columnIndex(match[1] ?? '') };
  return address.row < MAX_ROWS && address.column < MAX_COLUMNS ? address : null;
}

/** One cell is written "C7", more "A5:H9". */
export function rangeToA1(range: CellRange): string {
  const from = toA1({ row: range.top, column: range.left });
  const to = toA1({ row: range.bottom, column: range.right });
  return from === to ? from : `${from}:${to}`;
}

/** "A5:H9" or "C7" → range, corners put in order; null for anything else. */
export function parseRange(text: string): CellRange | null {
  const [first, second, ...rest] = text.split(':');
  if (first === undefined || rest.length > 0) return null;
  const a = parseA1(first);
  const b = second === undefined ? a : parseA1(second);
  if (!a || !b) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

export function contains(range: CellRange, { row, column }: CellAddress): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** A sheet's name as formulas write it: quoted when it holds more than letters, digits, dots and underscores. */
export function quoteSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
