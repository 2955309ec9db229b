/**
 * The workbook as it was last read, and which sheets have changed since: after a change only those are read again, and never more than a
 * person would wait for without having asked.
 */
import type { NotFollowed } from '../../core/workbook/port';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/workbook/snapshot';
import { KnownMerges } from './known-merges';
import { excelCode } from './run-in-excel';
import { listSheets, readSheets, type ListedSheet, type ReadSheet } from './workbook-reading';

/** Cells read by themselves after a change; above, a person asks for the check. */
export const MOST_FOLLOWED_CELLS = 30_000;

interface Held extends ReadSheet {
  /** Its formulas read other sheets, so its results may change with theirs. */
  readonly readsOthers: boolean;
}

export class FollowedWorkbook {
  readonly merges = new KnownMerges();
  private held: ReadonlyMap<string, Held> | null = null;
  private readonly changed = new Set<string>();
  private everythingChanged = false;

  /** Cells of a sheet are different. */
  noteChange(sheetId: string): void {
    this.changed.add(sheetId);
  }

  /** Lines came or went: merges lie elsewhere now, and nobody has told where. */
  noteMovedLines(sheetId: string): void {
    this.merges.forget(sheetId);
    this.noteChange(sheetId);
  }

  /** Any sheet may be different: a sheet was lost, or cells were written whose formulas nobody has followed. */
  noteAnyChange(): void {
    this.everythingChanged = true;
  }

  /** Everything, merges included. */
  async readAll(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
    this.forgetChanges();
    try {
      return await this.readEverySheet(context);
    } catch (error) {
      this.noteAnyChange();
      throw error;
    }
  }

  private readEverySheet(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
    return whileSheetsGo(async () => {
      const listed = await listSheets(context);
      return this.hold(listed, (await readSheets(context, listed, { known: this.merges, mayAsk: true })) ?? []);
    });
  }

  /** Only what has changed, without asking for merges. @param evenIfLarge the person is waiting for it */
  readChanged(context: Excel.RequestContext, evenIfLarge: boolean): Promise<WorkbookSnapshot | NotFollowed> {
    return whileSheetsGo(() => this.readConcerned(context, evenIfLarge));
  }

  private async readConcerned(context: Excel.RequestContext, evenIfLarge: boolean): Promise<WorkbookSnapshot | NotFollowed> {
    const { held } = this;
    if (held === null) return 'not-read';
    const listed = await listSheets(context);
    if (listed.some(({ id }) => this.merges.of(id) === null)) return 'not-read';
    const concerned = listed.filter(({ id }) => this.isConcerned(id, held));
    const [everything, changed] = [this.everythingChanged, [...this.changed]];
    this.forgetChanges();
    const mostCells = evenIfLarge ? Infinity : MOST_FOLLOWED_CELLS;
    try {
      const fresh = concerned.length === 0 ? [] : await readSheets(context, concerned, { known: this.merges, mayAsk: false, mostCells });
      if (fresh !== null) return this.hold(listed, fresh);
    } catch (error) {
      this.remind(everything, changed);
      throw error;
    }
    this.remind(everything, changed);
    return 'large';
  }

  private isConcerned(id: string, held: ReadonlyMap<string, Held>): boolean {
    if (this.everythingChanged || this.changed.has(id) || !held.has(id)) return true;
    return this.changed.size > 0 && held.get(id)?.readsOthers === true;
  }

  private hold(listed: readonly ListedSheet[], fresh: readonly ReadSheet[]): WorkbookSnapshot {
    const read = new Map(fresh.map((sheet) => [sheet.id, { ...sheet, readsOthers: readsOthers(sheet.snapshot) }]));
    const sheets = listed.flatMap(({ id, name, visibility }): Held[] => {
      const sheet = read.get(id) ?? this.held?.get(id);
      if (sheet === undefined) return [];
      const { snapshot } = sheet;
      const isSame = snapshot.name === name && snapshot.visibility === visibility;
      return [isSame ? sheet : { ...sheet, snapshot: Object.freeze({ ...snapshot, name, visibility }) }];
    });
    this.held = new Map(sheets.map((sheet) => [sheet.id, sheet]));
    return Object.freeze({ sheets: Object.freeze(sheets.map(({ snapshot }) => snapshot)) });
  }

  private forgetChanges(): void {
    this.everythingChanged = false;
    this.changed.clear();
  }

  /** A reading came to nothing: what it was for is still to be read. */
  private remind(everything: boolean, changed: readonly string[]): void {
    this.everythingChanged ||= everything;
    for (const id of changed) this.changed.add(id);
  }
}

/** Nobody deletes sheets faster than this. */
const MOST_LISTS = 3;

/** A sheet may be deleted, by whomever, after it was listed and before it is read: then the list is asked for anew. */
async function whileSheetsGo<T>(read: () => Promise<T>): Promise<T> {
  for (let lists = 1; ; lists += 1) {
    try {
      return await read();
    } catch (error) {
      if (excelCode(error) !== 'ItemNotFound' || lists === MOST_LISTS) throw error;
    }
  }
}

const readsOthers = ({ rows }: SheetSnapshot): boolean =>
  rows.some((row) => row.some((cell) => cell?.formula !== undefined && /[![]/.test(cell.formula)));
