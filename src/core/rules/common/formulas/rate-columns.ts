/** Whether the words above a figure head rates or means: these are not added up, whatever is added beside them. */
import { readLabel, type Label } from '../../../table/seeing/sheet-view';
import { columnWords } from '../../../table/seeing/vocabulary';
import type { Table } from '../../../table/model/table';
import { contains, type CellAddress } from '../../../workbook/address';
import type { SheetSnapshot } from '../../../workbook/snapshot';

/** A heading has at most so many lines, and stands at most so far above where no table tells where it is. */
const LINES = 3;
const FARTHEST = 400;

/**
 * It stands in a column of rates, and those that add stand in others.
 * @param tables of the sheet
 */
export const isRateBeside = (sheet: SheetSnapshot, item: CellAddress, adding: CellAddress, tables: readonly Table[]): boolean =>
  adding.column !== item.column && isHeadedAsRate(sheet, item, tables) && !isHeadedAsRate(sheet, adding, tables);

function isHeadedAsRate({ rows }: SheetSnapshot, { row, column }: CellAddress, tables: readonly Table[]): boolean {
  const textAt = (at: number): Label | null => {
    const cell = rows[at]?.[column];
    return typeof cell?.value === 'string' && /\p{L}|%/u.test(cell.value) ? readLabel(cell.value, cell.style.fontName) : null;
  };
  const heads = tables.find(({ range }) => contains(range, { row, column }))?.headerRows ?? [];
  const below = Math.min(row, Math.max(...heads, -1) + 1 || row);
  let top = below - 1;
  while (top >= Math.max(0, below - FARTHEST) && textAt(top) === null) top--;
  for (let line = 0; line < LINES; line++) {
    const label = textAt(top - line);
    if (label === null) return false;
    const { text, folded } = label;
    const word = columnWords.find(folded, text);
    if (/(?<!\d\s?)%/.test(text) || word === 'percent' || word === 'average') return true;
  }
  return false;
}
