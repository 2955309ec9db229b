/** A workbook that was read somewhere, restated as a seed: so that a file on the disk can be opened in the test's Excel. */
import { rangeToA1, toA1 } from '../../src/core/workbook/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import type { SeedBook, SeedCell, SeedSheet } from './seed-book';

export function seedFromSnapshot({ sheets }: WorkbookSnapshot): SeedBook {
  return { sheets: sheets.map(seedSheetOf) };
}

export function seedSheetOf({ name, visibility, rows, merges, hiddenRows, hiddenColumns }: SheetSnapshot): SeedSheet {
  const cells: Record<string, SeedCell> = {};
  for (const [row, line] of rows.entries()) {
    for (const [column, cell] of line.entries()) {
      if (cell === undefined) continue;
      const { value, formula, style } = cell;
      cells[toA1({ row, column })] = formula === undefined ? { value, style } : { value, formula, style };
    }
  }
  return { name, visibility, cells, merges: merges.map(rangeToA1), hiddenRows, hiddenColumns };
}
