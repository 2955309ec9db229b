/** Whether a number heads or numbers columns: years and counts that go on beside it, among lines of a table too, where its heading is repeated. */
import { isYear } from '../../../table/seeing/years';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import type { Item } from './sheet-formulas';

/** Numbers of columns go no further. */
const MOST_COLUMNS = 100;

export function goesOnBeside({ rows }: SheetSnapshot, { row, column, cell: { value } }: Item): boolean {
  if (typeof value !== 'number' || !Number.isInteger(value) || (value >= MOST_COLUMNS && !isYear(value))) return false;
  return rows[row]?.[column - 1]?.value === value - 1 || rows[row]?.[column + 1]?.value === value + 1;
}
