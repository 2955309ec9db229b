/** A page with nothing but the grid, whose port a test drives from outside. Built for tests only, never shipped. */
import type { Edit } from '../../../src/core/workbook/edit';
import { HostError } from '../../../src/core/workbook/port';
import type { CellReference } from '../../../src/core/workbook/address';
import type { CellMark } from '../../../src/core/workbook/marks';
import type { NewSheet } from '../../../src/core/workbook/new-sheet';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { Grid, type Refusal } from '../../../src/hosts/grid/grid';
import { GridWorkbook } from '../../../src/hosts/grid/grid-workbook';

let grid: Grid | null = null;
let workbook: GridWorkbook | null = null;
let refusals: Refusal[] = [];

function current(): GridWorkbook {
  if (workbook === null) throw new Error('no workbook is open on the test page');
  return workbook;
}

/** A rejection cannot cross into the test as an object; its code can. */
async function coded<Result>(work: Promise<Result>): Promise<{ readonly done: Result } | { readonly code: string }> {
  try {
    return { done: await work };
  } catch (error) {
    if (error instanceof HostError) return { code: error.code };
    throw error;
  }
}

export const page = {
  open(snapshot: WorkbookSnapshot): number {
    const started = performance.now();
    grid ??= new Grid(document.getElementById('grid') ?? document.body, (refusal) => refusals.push(refusal));
    workbook?.close();
    workbook = new GridWorkbook(grid, snapshot);
    workbook.onChange(() => void (window as unknown as { changed(): Promise<void> }).changed());
    refusals = [];
    return performance.now() - started;
  },
  readWorkbook: () => coded(current().readWorkbook()),
  select: (cell: CellReference) => coded(current().select(cell)),
  applyEdits: (edits: readonly Edit[]) => coded(current().applyEdits(edits)),
  insertSheets: (sheets: readonly NewSheet[]) => coded(current().insertSheets(sheets)),
  removeInserted: (sheets: readonly NewSheet[]) => coded(current().removeInserted(sheets)),
  readMemory: () => coded(current().readMemory()),
  writeMemory: (text: string | null) => coded(current().writeMemory(text)),
  showMarks: (marks: readonly CellMark[]) => current().showMarks(marks),
  /** How a cell of the sheet in front looks as it is drawn: its own look with what is laid over it. */
  drawnStyle(row: number, column: number) {
    const sheet = grid?.api.getActiveWorkbook()?.getActiveSheet().getSheet();
    const style = sheet?.getCell(row, column)?.s;
    return typeof style === 'object' ? (style?.bg?.rgb ?? null) : null;
  },
  refusals: () => refusals,
  activeCell() {
    const sheet = grid?.api.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getActiveRange();
    return { sheet: sheet?.getSheetName() ?? '', row: range?.getRow() ?? -1, column: range?.getColumn() ?? -1 };
  },
  visibleRows() {
    const shown = grid?.api.getActiveWorkbook()?.getActiveSheet().getVisibleRange();
    return [shown?.startRow ?? -1, shown?.endRow ?? -1];
  },
  /** Runs a command of the grid as its menus would; true when it was carried out. */
  command: (id: string, params: object) => grid?.api.executeCommand(id, params) ?? Promise.resolve(false),
};

Object.assign(window, { page });
