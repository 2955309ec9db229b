/** Rules of the row of column numbers that divide: "7=6/5", "(5)=(4)/(3)*100", "6 = 5:4". Sums are read with the table. */
import type { Table } from '../table/model/table';
import { cellAt, type SheetSnapshot } from '../workbook/snapshot';

export interface DeclaredQuotient {
  /** Positions among the figure columns. */
  readonly numerator: number;
  readonly denominator: number;
  /** 100 where the rule says so or the heading is a percentage. */
  readonly factor: number;
}

const NUMBER = /^\(?\s*([a-z]|\d{1,3})\s*(?:\)\s*)?(?:=\s*(\S.*))?$/;
const QUOTIENT = /^\(?\s*([a-z]|\d{1,3})\s*(?:\)\s*)?[/:]\s*(?:\(\s*)?([a-z]|\d{1,3})\s*(?:\)\s*)?(?:(?:[*x×.]\s*)?(100)\s*%?|%)?$/;

/** By the index of the column that the rule is about. */
export function declaredQuotients(
  { columns, figureColumns, headerRows, lines }: Table,
  sheet: SheetSnapshot,
): ReadonlyMap<number, DeclaredQuotient> {
  const found = new Map<number, DeclaredQuotient>();
  const row = Math.max(...headerRows) + 1;
  if (lines.some((line) => line.row === row)) return found;
  const texts = columns.map(({ index }) => textAt(sheet, row, index));
  const matches = texts.map((text) => NUMBER.exec(text));
  if (matches.filter((match) => match !== null).length * 2 <= texts.length) return found;
  const positions = new Map<string, number>();
  columns.forEach(({ index }, at) => {
    const position = figureColumns.findIndex((column) => column.index === index);
    const name = matches[at]?.[1];
    if (name !== undefined && position >= 0) positions.set(name, position);
  });
  columns.forEach(({ index, path }, at) => {
    const quotient = QUOTIENT.exec(matches[at]?.[2] ?? '');
    const [numerator, denominator] = [positions.get(quotient?.[1] ?? ''), positions.get(quotient?.[2] ?? '')];
    if (quotient === null || numerator === undefined || denominator === undefined) return;
    const percent = quotient[3] !== undefined || path.some(({ text }) => /%|tỷ lệ|tỉ lệ/iu.test(text));
    found.set(index, { numerator, denominator, factor: percent ? 100 : 1 });
  });
  return found;
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  if (cell === undefined) return '';
  return typeof cell.value === 'number' ? String(cell.value) : typeof cell.value === 'string' ? foldRule(cell.value) : '';
}

const foldRule = (text: string): string => text.normalize('NFC').toLowerCase().trim();
