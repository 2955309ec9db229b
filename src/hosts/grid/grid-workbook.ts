/** A workbook in the grid of the browser edition. Its cells' contents can change; all else stays as it was opened. */
import { ICommandService, type ICellData, type IDisposable } from '@univerjs/core';
import { InsertSheetMutation, RemoveSheetMutation, type FWorkbook, type FWorksheet } from '@univerjs/preset-sheets-core';
import { cellKey, columnOfKey, contains, parseA1, rowOfKey, type CellAddress, type CellReference } from '../../core/workbook/address';
import { contentOf, type CellContent, type Edit, type EditOutcome, type RefusalReason, type RefusedEdit } from '../../core/workbook/edit';
import { assertSound, takenName, whyNotRemovable } from '../../core/workbook/insertion';
import type { CellMark } from '../../core/workbook/marks';
import type { NewSheet } from '../../core/workbook/new-sheet';
import { snapshotOfNew } from '../../core/workbook/new-sheet-snapshot';
import { HostError, type Unsubscribe, type WorkbookPort } from '../../core/workbook/port';
import { PLAIN_STYLE, cellAt, type Cell, type SheetSnapshot, type WorkbookSnapshot } from '../../core/workbook/snapshot';
import { changeAndCalculate, nextCalculation } from './calculation';
import { contentData, shownText, toCell } from './cell-data';
import type { Grid } from './grid';
import { GridMarks } from './grid-marks';
import { newSheetData } from './new-sheet-data';
import { toWorkbookData } from './workbook-data';

/** Typing, filling and pasting come in bursts; a check after each keystroke would only be thrown away. */
const QUIET_TIME = 60;

const SET_VALUES = 'sheet.mutation.set-range-values';

interface LiveSheet {
  readonly id: string;
  readonly opened: SheetSnapshot;
  current: SheetSnapshot;
  /** Cells written since `current` was taken, by `cellKey`. */
  readonly touched: Set<number>;
}

let opened = 0;

export class GridWorkbook implements WorkbookPort {
  private sheets: readonly LiveSheet[];
  private readonly workbook: FWorkbook;
  private inserted = 0;
  private readonly listeners = new Set<() => void>();
  private readonly watching: IDisposable;
  private readonly laid: GridMarks;
  private calculating: Promise<void> | null = null;
  private report: ReturnType<typeof setTimeout> | undefined;
  /** Univer has no place for a note of ours; whoever saves the workbook takes it along. */
  private memory: string | null = null;
  /** What the file lost cannot be shown, and stays lost. */
  private readonly lost: WorkbookSnapshot['lostSheets'];

  /** Opens the snapshot in the grid, in place of what it showed before. */
  constructor(
    private readonly grid: Grid,
    snapshot: WorkbookSnapshot,
  ) {
    opened += 1;
    this.lost = snapshot.lostSheets;
    const id = `workbook-${String(opened)}`;
    this.sheets = snapshot.sheets.map((sheet, index) => ({
      id: `${id}-sheet-${String(index)}`,
      opened: sheet,
      current: sheet,
      touched: new Set(),
    }));
    const data = toWorkbookData(
      snapshot,
      id,
      this.sheets.map((sheet) => sheet.id),
    );
    this.workbook = grid.show(data);
    this.laid = new GridMarks(grid, this.workbook);
    this.watching = grid.injector.get(ICommandService).onCommandExecuted(({ id: command, params }, options) => {
      if (command === SET_VALUES)
        this.noteWrite(params as WrittenCells, Boolean(options?.fromFormula ?? options?.['applyFormulaCalculationResult']));
    });
  }

  async readWorkbook(): Promise<WorkbookSnapshot> {
    await this.calculating;
    const sheets = Object.freeze(this.sheets.map((sheet) => this.refresh(sheet)));
    return Object.freeze(this.lost === undefined ? { sheets } : { sheets, lostSheets: this.lost });
  }

  /** What stands half typed in a cell is in the workbook when this resolves, calculated. */
  async finishTyping(): Promise<void> {
    await this.grid.finishTyping(this.workbook);
    await this.calculating;
  }

  async select(cell: CellReference): Promise<void> {
    await this.finishTyping();
    const sheet = this.worksheet(this.sheets.find(({ opened: { name } }) => name === cell.sheet));
    if (sheet === null) throw new HostError('no-such-sheet', cell.sheet);
    await this.grid.drawn;
    const isInFront = this.workbook.getActiveSheet().getSheetId() === sheet.getSheetId();
    this.grid.asHost(() => {
      if (sheet.isSheetHidden()) sheet.showSheet();
      this.workbook.setActiveSheet(sheet);
      sheet.getRange(cell.row, cell.column).activate();
    });
    // A sheet that has just come to the front is laid out with the next picture, and cannot scroll before.
    if (!isInFront) await nextPicture();
    this.grid.asHost(() => {
      bringIntoView(sheet, cell);
    });
    // Who went to a cell wants to type there.
    this.grid.focus();
  }

  async applyEdits(edits: readonly Edit[]): Promise<EditOutcome> {
    await this.calculating;
    const applied: Edit[] = [];
    const refused: RefusedEdit[] = [];
    const writes = new Map<LiveSheet, Map<number, CellContent>>();
    for (const edit of edits) {
      const reason = this.planWrite(edit, writes);
      if (reason === null) applied.push(edit);
      else refused.push({ edit, reason });
    }
    if (applied.length > 0) {
      this.calculating = changeAndCalculate(this.grid.api, () => {
        this.grid.asHost(() => {
          for (const [sheet, cells] of writes) this.write(sheet, cells);
        });
      });
      await this.calculating;
    }
    return { applied, refused };
  }

  /** Behind all others, where the file will have them too. Univer's own undo knows nothing of it: `removeInserted` does. */
  async insertSheets(sheets: readonly NewSheet[]): Promise<void> {
    sheets.forEach(assertSound);
    await this.calculating;
    const taken = takenName(
      this.sheets.map(({ opened: { name } }) => name),
      sheets,
    );
    if (taken !== null) throw new HostError('name-taken', taken);
    for (const sheet of sheets) {
      this.inserted += 1;
      const id = `${this.workbook.getId()}-inserted-${String(this.inserted)}`;
      const snapshot = snapshotOfNew(sheet, shownText);
      this.change(InsertSheetMutation.id, { index: this.sheets.length, sheet: newSheetData(sheet, snapshot, id) });
      this.sheets = [...this.sheets, { id, opened: snapshot, current: snapshot, touched: new Set() }];
    }
  }

  async removeInserted(sheets: readonly NewSheet[]): Promise<void> {
    const refusal = whyNotRemovable(await this.readWorkbook(), sheets);
    if (refusal !== null) throw new HostError(refusal.code, refusal.sheet);
    const leaving = this.sheets.filter(({ opened }) => sheets.some(({ name }) => name === opened.name));
    const staying = this.sheets.filter((sheet) => !leaving.includes(sheet));
    const inFront = this.workbook.getActiveSheet().getSheetId();
    const next = this.worksheet(staying.find(({ opened }) => opened.visibility === 'visible'));
    // Univer cannot take away the sheet that it shows.
    if (next !== null && leaving.some(({ id }) => id === inFront)) this.grid.asHost(() => this.workbook.setActiveSheet(next));
    this.sheets = staying;
    for (const { id, opened } of leaving) this.change(RemoveSheetMutation.id, { subUnitId: id, subUnitName: opened.name });
  }

  /** @returns how many marks are shown over cells, in the place of those before */
  showMarks(marks: readonly CellMark[]): number {
    return this.laid.show(marks);
  }

  onChange(listener: () => void): Unsubscribe {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  readMemory(): Promise<string | null> {
    return Promise.resolve(this.memory);
  }

  writeMemory(text: string | null): Promise<void> {
    this.memory = text;
    return Promise.resolve();
  }

  /** Nothing more is heard from the workbook. The grid shows it until the next one is opened. */
  close(): void {
    clearTimeout(this.report);
    this.watching.dispose();
    this.laid.dispose();
    this.listeners.clear();
  }

  /** Changes the workbook past Univer's undo. */
  private change(mutation: string, params: object): void {
    const done = this.grid.asHost(() =>
      this.grid.injector.get(ICommandService).syncExecuteCommand(mutation, { unitId: this.workbook.getId(), ...params }),
    );
    if (!done) throw new HostError('host-failed', `the grid refused ${mutation}`);
  }

  /** Adds the edit to the writes to come, or says why it cannot be carried out. */
  private planWrite(edit: Edit, writes: Map<LiveSheet, Map<number, CellContent>>): RefusalReason | null {
    const sheet = this.sheets.find(({ opened: { name } }) => name === edit.sheet);
    if (sheet === undefined) return 'no-such-sheet';
    const address = parseA1(edit.cell);
    if (address === null) return 'stale';
    const merge = sheet.opened.merges.find((range) => contains(range, address));
    if (merge !== undefined && (merge.top !== address.row || merge.left !== address.column)) return 'inside-merge';
    const planned = writes.get(sheet) ?? new Map<number, CellContent>();
    const key = keyOf(address);
    const standing = planned.has(key) ? (planned.get(key) ?? null) : contentOf(cellAt(this.refresh(sheet), address.row, address.column));
    if (standing !== edit.before) return 'stale';
    writes.set(sheet, planned.set(key, edit.after));
    return null;
  }

  private write(sheet: LiveSheet, cells: ReadonlyMap<number, CellContent>): void {
    const worksheet = this.worksheet(sheet);
    if (worksheet === null) throw new HostError('host-failed', `sheet ${sheet.opened.name} is not in the grid`);
    const matrix: Record<number, Record<number, ICellData>> = {};
    for (const [key, content] of cells) {
      const { row, column } = addressOf(key);
      if (row >= worksheet.getMaxRows()) worksheet.setRowCount(row + 1);
      if (column >= worksheet.getMaxColumns()) worksheet.setColumnCount(column + 1);
      (matrix[row] ??= {})[column] = contentData(content);
    }
    const params = { unitId: this.workbook.getId(), subUnitId: sheet.id, value: matrix };
    if (!this.grid.injector.get(ICommandService).syncExecuteCommand('sheet.command.set-range-values', params)) {
      throw new HostError('host-failed', `the grid did not take ${String(cells.size)} cells on ${sheet.opened.name}`);
    }
  }

  private noteWrite({ unitId, subUnitId, cellValue }: WrittenCells, calculated: boolean): void {
    const sheet = unitId === this.workbook.getId() ? this.sheets.find(({ id }) => id === subUnitId) : undefined;
    if (sheet === undefined) return;
    for (const [row, line] of Object.entries(cellValue ?? {})) {
      for (const column of Object.keys(line)) sheet.touched.add(keyOf({ row: Number(row), column: Number(column) }));
    }
    if (calculated || this.grid.isHost()) return;
    const calculation = nextCalculation(this.grid.api);
    this.calculating = calculation;
    void calculation.then(() => {
      clearTimeout(this.report);
      this.report = setTimeout(() => {
        for (const listener of this.listeners) listener();
      }, QUIET_TIME);
    });
  }

  private worksheet(sheet: LiveSheet | undefined): FWorksheet | null {
    return sheet === undefined ? null : this.workbook.getSheetBySheetId(sheet.id);
  }

  /** Brings the sheet's snapshot up to date by reading only what was written since. */
  private refresh(sheet: LiveSheet): SheetSnapshot {
    const worksheet = this.worksheet(sheet);
    if (sheet.touched.size === 0 || worksheet === null) return sheet.current;
    const rows: (readonly (Cell | undefined)[] | undefined)[] = sheet.current.rows.slice();
    const fresh = new Map<number, (Cell | undefined)[]>();
    for (const key of sheet.touched) {
      const { row, column } = addressOf(key);
      const line = fresh.get(row) ?? (rows[row] ?? []).slice();
      fresh.set(row, line);
      const style = cellAt(sheet.opened, row, column)?.style ?? PLAIN_STYLE;
      const data = worksheet.getSheet().getCellRaw(row, column);
      const formula = data?.f || data?.si ? worksheet.getRange(row, column).getFormula() : '';
      line[column] = toCell(data, formula, style);
    }
    for (const [row, line] of fresh) rows[row] = Object.freeze(withoutTail(Array.from(line)));
    const filled = Array.from(rows, (line) => line ?? Object.freeze([]));
    while (filled.at(-1)?.length === 0) filled.pop();
    sheet.touched.clear();
    sheet.current = Object.freeze({ ...sheet.opened, rows: Object.freeze(filled) });
    return sheet.current;
  }
}

/** What Univer says it wrote. */
interface WrittenCells {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, unknown>>;
}

const keyOf = ({ row, column }: CellAddress): number => cellKey(row, column);
const addressOf = (key: number): CellAddress => ({ row: rowOfKey(key), column: columnOfKey(key) });

function withoutTail(line: (Cell | undefined)[]): (Cell | undefined)[] {
  while (line.length > 0 && line.at(-1) === undefined) line.pop();
  return line;
}

/** The browser draws no pictures of a page in the background: after a while it is as well to go on. */
const nextPicture = (): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(resolve, 200);
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        clearTimeout(late);
        resolve();
      });
    });
  });

/** Scrolls only when the cell is out of sight, and then leaves some of the table above and beside it. */
function bringIntoView(sheet: FWorksheet, { row, column }: CellAddress): void {
  const shown = sheet.getVisibleRange();
  const inSight =
    shown &&
    contains({ top: shown.startRow, left: shown.startColumn, bottom: shown.endRow - 1, right: shown.endColumn - 1 }, { row, column });
  if (!inSight) sheet.scrollToCell(Math.max(0, row - 6), Math.max(0, column - 3));
}
