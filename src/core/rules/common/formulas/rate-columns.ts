/** Whether the words above a figure head rates: rates are not added up, whatever is added beside them. */
import { fold } from '../../../table/seeing/fold';
import { columnWords } from '../../../table/seeing/vocabulary';
import type { CellAddress } from '../../../workbook/address';
import type { SheetSnapshot } from '../../../workbook/snapshot';

/** A heading has at most so many lines, and stands at most so far above. */
const LINES = 3;
const FARTHEST = 400;

/** It stands in a column of rates, and those that add stand in others. */
export const isRateBeside = (sheet: SheetSnapshot, item: CellAddress, adding: CellAddress): boolean =>
  adding.column !== item.column && isHeadedAsRate(sheet, item) && !isHeadedAsRate(sheet, adding);

function isHeadedAsRate({ rows }: SheetSnapshot, { row, column }: CellAddress): boolean {
  const textAt = (at: number): string | null => {
    const value = rows[at]?.[column]?.value;
    return typeof value === 'string' && /\p{L}|%/u.test(value) ? value : null;
  };
  let top = row - 1;
  while (top >= Math.max(0, row - FARTHEST) && textAt(top) === null) top--;
  for (let line = 0; line < LINES; line++) {
    const text = textAt(top - line);
    if (text === null) return false;
    if (/(?<!\d\s?)%/.test(text) || columnWords.find(fold(text), text) === 'percent') return true;
  }
  return false;
}
