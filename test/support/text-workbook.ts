/** A text table as an .xlsx file: what tests of the command line read from a disk. */
import { sheetOf } from './sheets';
import { readText } from './tables';
import { madeWorkbook } from './made-workbook';
import { columnName } from '../../src/core/workbook/address';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

type Sheet = ReturnType<typeof sheetOf>;

function cellXml(cell: Sheet['rows'][number][number], row: number, column: number): string {
  if (cell === undefined) return '';
  const place = `${columnName(column)}${String(row + 1)}`;
  const formula = cell.formula === undefined ? '' : `<f>${escaped(cell.formula.slice(1))}</f>`;
  const { value } = cell;
  if (typeof value === 'number') return `<c r="${place}">${formula}<v>${String(value)}</v></c>`;
  if (typeof value !== 'string') return '';
  return `<c r="${place}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
}

export function textWorkbook(text: string): Uint8Array {
  const { sheets } = readText(text).workbook;
  const xml = (sheet: Sheet): string =>
    `<sheetData>${sheet.rows.map((cells, row) => `<row r="${String(row + 1)}">${cells.map((cell, column) => cellXml(cell, row, column)).join('')}</row>`).join('')}</sheetData>`;
  return madeWorkbook({ sheets: Object.fromEntries(sheets.map((sheet) => [sheet.name, xml(sheet)])) });
}
