/** Every table of a workbook, and the areas with figures that none could be read from. */
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Correction, StaleCorrection } from './corrections';
import { leftoversOf, type Leftover } from './leftovers';
import { readSheet } from './read-sheet';
import { SheetView } from './sheet-view';
import type { Table } from './table';

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
    const read = readSheet(
      new SheetView(sheet),
      corrections.filter(({ table }) => table.sheet === sheet.name),
    );
    tables.push(...read.tables);
    stale.push(...read.stale);
    leftovers.push(...leftoversOf(sheet, read.tables.map(({ range }) => range), read.unsettled)); // prettier-ignore
  }
  return { tables, leftovers, stale };
}
