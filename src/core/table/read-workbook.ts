/** Every table of a workbook, and the areas with figures that none could be read from. */
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { findAreas, type TableArea } from './area';
import { continued, isContinuation } from './continued';
import { leftoversOf, type Leftover } from './leftovers';
import { readTable } from './read-table';
import { SheetView } from './sheet-view';
import { besideEachOther } from './side-by-side';
import type { Table } from './table';

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
    const unsettled: TableArea[] = [];
    let notAbove = -1;
    for (const area of findAreas(view)) {
      for (const part of besideEachOther(view, area)) {
        const own = readTable(view, part, notAbove);
        const before = tables.at(-1);
        const goesOn = before !== undefined && found.length === 0 && isContinuation(view, before, own);
        if (goesOn) tables[tables.length - 1] = { ...before, goesOn };
        const table = goesOn ? continued(before, own) : own;
        if (table.figureColumns.length > 0) found.push(table);
        else unsettled.push(part);
      }
      notAbove = area.bottom;
    }
    tables.push(...found);
    leftovers.push(...leftoversOf(sheet, found.map(({ range }) => range), unsettled)); // prettier-ignore
  }
  return { tables, leftovers };
}
