/** What a stored value says, as text: an error by its name, nothing as an empty text. */
import type { CellValue } from './snapshot';

export const valueText = (value: CellValue | undefined): string =>
  value === undefined ? '' : typeof value === 'object' ? value.error : String(value);
