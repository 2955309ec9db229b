/** Every table of a workbook, and the areas with figures that none could be read from. */
import type { CellRange } from '../workbook/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { findAreas } from './area';
import { readTable } from './read-table';
import { SheetView } from './sheet-view';
import { isYear } from './years';
import type { Table } from './table';

export interface Leftover {
  readonly sheet: string;
  readonly range: CellRange;
  readonly reason: 'no-header' | 'no-structure' | 'too-small';
  readonly numbers: number;
}

export interface WorkbookReading {
  readonly tables: readonly Table[];
  readonly leftovers: readonly Leftover[];
}

export function readTables(workbook: WorkbookSnapshot): WorkbookReading {
  const tables: Table[] = [];
  const leftovers: Leftover[] = [];
  for (const sheet of workbook.sheets) {
    const view = new SheetView(sheet);
    const found: Table[] = [];
    let notAbove = -1;
    for (const area of findAreas(view)) {
      const table = readTable(view, area, notAbove);
      notAbove = area.bottom;
      if (table.figureColumns.length > 0) found.push(table);
    }
    tables.push(...found);
    leftovers.push(...leftoverOf(sheet, found));
  }
  return { tables, leftovers };
}

/** A figure or two beside a table (a telephone number, a date) is nothing that was left unread. */
const WORTH_NAMING = 4;

function leftoverOf(sheet: SheetSnapshot, tables: readonly Table[]): Leftover[] {
  let numbers = 0;
  let range: CellRange | null = null;
  sheet.rows.forEach((cells, row) => {
    if (tables.some(({ range: { top, bottom } }) => row >= top && row <= bottom)) return;
    cells.forEach((cell, column) => {
      if (cell === undefined || typeof cell.value !== 'number' || isYear(cell.value)) return;
      numbers++;
      range =
        range === null
          ? { top: row, left: column, bottom: row, right: column }
          : { top: range.top, left: Math.min(range.left, column), bottom: row, right: Math.max(range.right, column) };
    });
  });
  if (range === null || numbers < WORTH_NAMING) return [];
  return [{ sheet: sheet.name, range, reason: 'no-header', numbers }];
}
