/** Every table of a workbook, and the areas with figures that none could be read from. */
import type { CellRange } from '../workbook/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { findAreas } from './area';
import { readCorrected } from './corrected-tables';
import type { Correction, StaleCorrection } from './corrections';
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
  /** Corrections whose place was not found again; they had no effect. */
  readonly stale: readonly StaleCorrection[];
}

/** @param corrections what a person said about tables in this workbook */
export function readTables(workbook: WorkbookSnapshot, corrections: readonly Correction[] = []): WorkbookReading {
  const tables: Table[] = [];
  const leftovers: Leftover[] = [];
  const names = new Set(workbook.sheets.map(({ name }) => name));
  const stale = corrections.flatMap((correction): StaleCorrection[] =>
    names.has(correction.table.sheet) ? [] : [{ correction, missing: 'sheet' }],
  );
  for (const sheet of workbook.sheets) {
    const view = new SheetView(sheet);
    const said = corrections.filter(({ table }) => table.sheet === sheet.name);
    if (said.length > 0) {
      const corrected = readCorrected(view, said);
      tables.push(...corrected.tables);
      leftovers.push(...leftoverOf(sheet, corrected.tables));
      stale.push(...corrected.stale);
      continue;
    }
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
  return { tables, leftovers, stale };
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
