/** Whether a number heads or numbers columns: years and counts that go on beside it, or stand in the heading, among lines of a table too, where that is repeated. */
import type { Table } from '../../../table/model/table';
import { isYear } from '../../../table/seeing/years';
import { contains } from '../../../workbook/address';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import type { Item } from './sheet-formulas';

/** Numbers of columns go no further. */
const MOST_COLUMNS = 100;

/** @param tables of the sheet */
export function headsColumn({ rows }: SheetSnapshot, { row, column, cell: { value } }: Item, tables: readonly Table[]): boolean {
  if (typeof value !== 'number' || !Number.isInteger(value) || (value >= MOST_COLUMNS && !isYear(value))) return false;
  const heads = isYear(value) ? (tables.find(({ range }) => contains(range, { row, column }))?.headerRows ?? []) : [];
  if (heads.some((head) => rows[head]?.[column]?.value === value)) return true;
  return rows[row]?.[column - 1]?.value === value - 1 || rows[row]?.[column + 1]?.value === value + 1;
}
