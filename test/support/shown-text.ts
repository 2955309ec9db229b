/** The text a cell shows in a Vietnamese Excel, from its value and number format. For the workbooks of the tests only. */
import { format } from 'numfmt';
import type { CellValue } from '../../src/core/workbook/snapshot';

export function shownText(value: CellValue | undefined, numberFormat: string): string {
  if (value === undefined) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return format(numberFormat, value, { locale: 'vi' });
}
