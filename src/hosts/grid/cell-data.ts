/** One cell between the snapshot's form and Univer's: values, errors and texts that merely look like something else. */
import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { valueOfContent, type CellContent } from '../../core/workbook/edit';
import type { Cell, CellStyle, CellValue } from '../../core/workbook/snapshot';
import { shownNumber } from './vietnamese-number';

const ERRORS: ReadonlySet<string> = new Set([
  '#REF!',
  '#VALUE!',
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
]);

/** Texts that Univer would take for a number, a truth value or an error unless it is told to leave them alone. */
const looksLikeAnotherType = (text: string): boolean =>
  ERRORS.has(text) || /^(true|false)$/i.test(text) || (text.trim() !== '' && !Number.isNaN(Number(text)));

function valueData(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'object') return { v: value.error, t: CellValueType.STRING };
  return { v: value, t: looksLikeAnotherType(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** A cell of the snapshot as Univer stores it, without its style. */
export function toCellData(cell: Cell): ICellData {
  return cell.formula === undefined ? valueData(cell.value) : { ...valueData(cell.value), f: cell.formula };
}

/** What an edit puts into a cell; everything the cell held before is replaced, its look excepted. */
export function contentData(content: CellContent): ICellData {
  const cleared = { f: null, si: null, p: null };
  if (content === null) return { ...cleared, v: null };
  if (typeof content === 'string' && content.startsWith('=')) return { ...cleared, f: content, v: null };
  return { ...cleared, ...valueData(valueOfContent(content)) };
}

function toValue(data: ICellData): CellValue | null {
  const { v, t, p } = data;
  if (v === undefined || v === null) return p ? (p.body?.dataStream ?? '').replace(/\r\n$/, '').replace(/\r/g, '\n') : null;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === '1';
  if (t === CellValueType.NUMBER) return Number(v);
  if (typeof v !== 'string') return v;
  return t !== CellValueType.FORCE_STRING && ERRORS.has(v) ? { error: v } : v;
}

/** The text a person sees. */
export function shownText(value: CellValue, numberFormat: string): string {
  if (typeof value === 'number') return shownNumber(value, numberFormat);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? value.error : value;
}

/** A cell as it now stands in the grid; undefined when it is empty. The look is the file's: the grid changes contents only. */
export function toCell(data: Nullable<ICellData>, formula: string, style: CellStyle): Cell | undefined {
  if (!data) return undefined;
  const value = toValue(data);
  if (formula !== '') {
    const result = value ?? '';
    return Object.freeze({ value: result, formula, text: shownText(result, style.numberFormat), style });
  }
  if (value === null || value === '') return undefined;
  return Object.freeze({ value, text: shownText(value, style.numberFormat), style });
}
