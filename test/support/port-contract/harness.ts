/** What a host hands to the port contract: its port over a given book, the person at its keyboard, and what it can do. */
import type { CellContent } from '../../../src/core/workbook/edit';
import type { WorkbookPort } from '../../../src/core/workbook/port';
import { columnName } from '../../../src/core/workbook/address';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import type { SeedBook } from '../seed-book';

export interface OpenWorkbook {
  readonly port: WorkbookPort;
  /** The person types into a cell. Never called for hosts where nobody types. */
  userTypes(sheet: string, cell: string, value: CellContent): Promise<void>;
  /** Closes the book; called once, after the test. */
  done(): Promise<void>;
}

export type MakeWorkbook = (book: SeedBook) => Promise<OpenWorkbook>;

export interface HostTraits {
  /** Formulas give new results after an edit. A file keeps the results stored in it. */
  readonly calculates: boolean;
  /** A person can type into the workbook while the port is open. */
  readonly peopleType: boolean;
  /** Snapshots cross a border between processes: copied, so neither frozen nor with shared styles. */
  readonly snapshotIsCopied?: boolean;
}

/** Opens a book for the length of one test. */
export type Open = (book: SeedBook) => Promise<OpenWorkbook>;

/** Reads one sheet of the workbook by its name. */
export async function readSheet(port: WorkbookPort, name: string): Promise<SheetSnapshot> {
  const snapshot = await port.readWorkbook();
  return sheetNamed(snapshot, name);
}

export function sheetNamed(snapshot: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = snapshot.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`the snapshot has no sheet "${name}"`);
  return sheet;
}

/** The cells that are there, by A1: the way a person would compare two sheets. */
export function cellsOf(sheet: SheetSnapshot): Readonly<Record<string, Cell>> {
  const cells: Record<string, Cell> = {};
  sheet.rows.forEach((row, down) => {
    row.forEach((cell, along) => {
      // A hole is undefined; a copy that went through JSON has null there.
      if (cell !== undefined && (cell as Cell | null) !== null) cells[`${columnName(along)}${String(down + 1)}`] = cell;
    });
  });
  return cells;
}

/** Values by A1, formulas and looks left out. */
export function valuesOf(sheet: SheetSnapshot): Readonly<Record<string, Cell['value']>> {
  return Object.fromEntries(Object.entries(cellsOf(sheet)).map(([address, cell]) => [address, cell.value]));
}

/** Waits until the condition holds, or fails after the time that a person would call "at once". */
export async function eventually(holds: () => boolean, what: string): Promise<void> {
  const end = Date.now() + 3000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`waited three seconds in vain: ${what}`);
    await pause(10);
  }
}

/** Long enough for any host to have told of a change, had it meant to. */
export const quietTime = (): Promise<void> => pause(400);

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
