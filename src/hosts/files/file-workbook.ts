/**
 * A workbook that lives in a file: reads and edits it in memory, and writes it back without touching what was not edited.
 * Does not calculate: formulas keep their stored results until the caller hands new ones to `save`.
 */
import type { NamedAreas } from '../../core/fix/unnamed-reading';
import { cellKey, contains, parseA1, type CellAddress, type CellReference } from '../../core/workbook/address';
import {
  contentOf,
  valueOfContent,
  type CellContent,
  type Edit,
  type EditOutcome,
  type RefusalReason,
  type RefusedEdit,
} from '../../core/workbook/edit';
import { assertSound, takenName, whyNotRemovable } from '../../core/workbook/insertion';
import type { NewSheet } from '../../core/workbook/new-sheet';
import { HostError, type Unsubscribe, type WorkbookPort } from '../../core/workbook/port';
import { cellAt, type Cell, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { CellMark } from './annotate/annotate';
import type { FileSource } from './file-source';
import { MAX_SHEETS } from './limits';
import { openOoxmlSource } from './ooxml/ooxml-source';
import { openPackage } from './ooxml/package';
import type { SheetChanges } from './patch/patch-cells';
import type { PatchedWorkbook, WorkbookChange } from './patch/workbook-changes';
import { newContent, type CellChange, type CellResult } from './patch/worksheet-patch';
import { withFormula } from './sheet-rows';

/** A formula's result, worked out by whoever can calculate. */
export interface Recalculated {
  readonly sheet: string;
  /** A1 */
  readonly cell: string;
  readonly value: CellValue;
}

/** Done at once; what is thrown is the promise's refusal. */
const promised = (work: () => void): Promise<void> =>
  new Promise((resolve) => {
    work();
    resolve();
  });

/** An empty text and nothing at all look and count the same. */
const normal = (content: CellContent): CellContent => (content === '' ? null : content);

export class FileWorkbook implements WorkbookPort {
  private snapshot: WorkbookSnapshot;
  /** The product's own note where it differs from the file's; undefined where it does not. */
  private note: string | null | undefined;
  /** The file with the inserted sheets in it, or as it was opened. Edits come on top of it. */
  private source: FileSource;
  private inserted: readonly NewSheet[] = [];
  /** Cells that differ from the source, by sheet. */
  private touched = new Map<number, Map<number, CellAddress>>();

  constructor(
    /** The file's name as its owner knows it; only for telling. */
    readonly name: string,
    private readonly opened: FileSource,
  ) {
    this.source = opened;
    this.snapshot = opened.snapshot;
  }

  /** A copy with changes can be saved. */
  get isWritable(): boolean {
    return !this.source.isReadOnly && !this.source.isSigned;
  }

  /** It holds something that the file, as it was opened, does not. */
  get isChanged(): boolean {
    return this.touched.size > 0 || this.inserted.length > 0 || this.note !== undefined;
  }

  readWorkbook(): Promise<WorkbookSnapshot> {
    return Promise.resolve(this.snapshot);
  }

  select({ sheet }: CellReference): Promise<void> {
    if (this.indexOf(sheet) >= 0) return Promise.resolve();
    return Promise.reject(new HostError('no-such-sheet', sheet));
  }

  applyEdits(edits: readonly Edit[]): Promise<EditOutcome> {
    const applied: Edit[] = [];
    const refused: RefusedEdit[] = [];
    for (const edit of edits) {
      const reason = this.apply(edit);
      if (reason === null) applied.push(edit);
      else refused.push({ edit, reason });
    }
    return Promise.resolve({ applied, refused });
  }

  /** Behind all others: a file does not tell which sheet is in front of whom. What is inserted is read back, so it is known to be readable. */
  insertSheets(sheets: readonly NewSheet[]): Promise<void> {
    return promised(() => {
      this.insert(sheets);
    });
  }

  removeInserted(sheets: readonly NewSheet[]): Promise<void> {
    return promised(() => {
      this.remove(sheets);
    });
  }

  private insert(sheets: readonly NewSheet[]): void {
    sheets.forEach(assertSound);
    if (sheets.length === 0) return;
    this.needsStructure();
    const names = this.snapshot.sheets.map(({ name }) => name);
    const taken = takenName(names, sheets);
    if (taken !== null) throw new HostError('name-taken', taken);
    const count = names.length + (this.snapshot.lostSheets?.length ?? 0) + sheets.length;
    if (count > MAX_SHEETS) throw new HostError('too-large', `${String(count)} sheets`);
    this.rebase([...this.inserted, ...sheets], (index) => index);
  }

  private remove(sheets: readonly NewSheet[]): void {
    if (sheets.length === 0) return;
    this.needsStructure();
    const own = this.opened.snapshot.sheets.length;
    const leaving = new Set(sheets.map(({ name }) => this.inserted.findIndex((each) => each.name === name)));
    if (leaving.has(-1)) throw new HostError('no-such-sheet', sheets.map(({ name }) => name).join(', '));
    const refusal = whyNotRemovable(this.snapshot, sheets);
    if (refusal !== null) throw new HostError(refusal.code, refusal.sheet);
    const staying = this.inserted.flatMap((_, index) => (leaving.has(index) ? [] : [index]));
    this.rebase(
      staying.flatMap((index) => this.inserted[index] ?? []),
      (index) => (index < own ? index : own + (staying[index - own] ?? 0)),
    );
  }

  /** Nobody else writes to a file that was read into memory, so there is never anything to tell. */
  onChange(): Unsubscribe {
    return () => undefined;
  }

  readMemory(): Promise<string | null> {
    return Promise.resolve(this.note === undefined ? this.source.readNote() : this.note);
  }

  writeMemory(text: string | null): Promise<void> {
    this.note = text === this.source.readNote() ? undefined : text;
    return Promise.resolve();
  }

  /**
   * The file with the edits in it. Parts that no edit touches stay byte for byte.
   * @param recalculated results of the formulas that the edits change, complete. Without it the stored results stay and
   *   Excel is told to calculate when it opens the file, which takes one more change, in the workbook part.
   * @throws FileProblem read-only-format for kinds that are only read, signed for files with a digital signature
   */
  save(recalculated?: readonly Recalculated[]): Uint8Array {
    const results = new Map<number, CellResult[]>();
    for (const { sheet, cell, value } of recalculated ?? []) {
      const index = this.indexOf(sheet);
      const address = parseA1(cell);
      if (index < 0 || address === null) throw new RangeError(`no such cell: ${sheet}!${cell}`);
      const list = results.get(index) ?? [];
      list.push({ ...address, value });
      results.set(index, list);
    }
    const changes = new Map<number, SheetChanges>();
    for (const sheet of new Set([...this.touched.keys(), ...results.keys()])) {
      const values = new Map((results.get(sheet) ?? []).map(({ row, column, value }) => [cellKey(row, column), value]));
      changes.set(sheet, { changes: this.changesOf(sheet, values), results: results.get(sheet) ?? [] });
    }
    return this.source.save(changes, recalculated !== undefined, this.note);
  }

  /** How many marks of ours the file holds, from an earlier copy; `annotated` takes them out. */
  get ownMarks(): number {
    return this.source.ownMarks();
  }

  /**
   * A copy with marks on cells and, unless it is null, a list of them behind the sheets; for a file that was only read. The workbook itself stays as it is.
   * @throws FileProblem read-only-format for kinds that are only read, signed for files with a digital signature
   */
  annotated(marks: readonly CellMark[], list: NewSheet | null): Uint8Array {
    if (list !== null) assertSound(list);
    return this.source.withMarks(marks, list);
  }

  /**
   * A copy of the file, as it was opened, with cells that are given something else; the workbook itself stays as it is. What may not
   * be changed is refused cell by cell, with its reason.
   * @param calculated the results handed over are all that change; otherwise Excel is told to calculate where formulas are concerned
   * @throws FileProblem read-only-format for kinds that are only read, signed for files with a digital signature
   */
  patched(changes: readonly WorkbookChange[], calculated = false): PatchedWorkbook {
    return this.opened.patched(changes, calculated);
  }

  /** What defined names and tables of the file stand for. */
  get namedAreas(): NamedAreas {
    return this.opened.namedAreas;
  }

  private needsStructure(): void {
    if (this.opened.isReadOnly) throw new HostError('read-only', this.name);
    if (this.opened.isSigned) throw new HostError('signed', this.name);
    if (this.opened.isStructureProtected) throw new HostError('protected-structure', this.name);
  }

  /** Builds the file anew with these sheets. @param before where a sheet stood until now, by where it stands afterwards */
  private rebase(inserted: readonly NewSheet[], before: (index: number) => number): void {
    const source = inserted.length === 0 ? this.opened : openOoxmlSource(openPackage(this.opened.withSheets(inserted)));
    const sheets = source.snapshot.sheets.map((sheet, index) => this.snapshot.sheets[before(index)] ?? sheet);
    const touched = source.snapshot.sheets.flatMap((_, index) => {
      const cells = this.touched.get(before(index));
      return cells === undefined ? [] : [[index, cells] as const];
    });
    this.source = source;
    this.inserted = inserted;
    this.touched = new Map(touched);
    this.snapshot = Object.freeze({ ...source.snapshot, sheets: Object.freeze(sheets) });
  }

  private changesOf(sheet: number, results: ReadonlyMap<number, CellValue | null>): CellChange[] {
    return [...(this.touched.get(sheet)?.values() ?? [])].map(({ row, column }) => {
      const cell = this.cellOf(sheet, row, column);
      const stored = cell === undefined || cell.uncalculated === true ? null : cell.value;
      return { row, column, content: newContent(contentOf(cell), results.get(cellKey(row, column)) ?? stored) };
    });
  }

  private indexOf(name: string): number {
    return this.snapshot.sheets.findIndex((sheet) => sheet.name === name);
  }

  private cellOf(sheet: number, row: number, column: number): Cell | undefined {
    const found = this.snapshot.sheets[sheet];
    return found && cellAt(found, row, column);
  }

  /** @returns why the edit was refused, or null when it was carried out */
  private apply({ sheet: name, cell, before, after }: Edit): RefusalReason | null {
    const index = this.indexOf(name);
    const sheet = this.snapshot.sheets[index];
    if (sheet === undefined) return 'no-such-sheet';
    const address = parseA1(cell);
    // A place that no sheet has cannot hold what the edit expects.
    if (address === null) return 'stale';
    const { row, column } = address;
    const current = cellAt(sheet, row, column);
    if (normal(contentOf(current)) !== normal(before)) return 'stale';
    if (sheet.merges.some((merge) => contains(merge, address) && !(merge.top === row && merge.left === column))) return 'inside-merge';
    const holder = this.source.holderOf(index, row, column);
    if (holder !== null) return holder;
    if (this.source.isInsideArray(index, row, column)) return 'protected';
    if (this.source.isProtected(index) && !this.source.formatAt(index, row, column).unlocked) return 'protected';

    this.replaceCell(index, sheet, address, this.cellWith(normal(after), current, index, address));
    return null;
  }

  private cellWith(after: CellContent, current: Cell | undefined, sheet: number, { row, column }: CellAddress): Cell | undefined {
    const original = this.source.snapshot.sheets[sheet];
    const first = original && cellAt(original, row, column);
    // Taking an edit back gives the very cell that the file holds, result of the formula included.
    if (contentOf(first) === after) return first;
    if (after === null) return undefined;
    const style = (current ?? first)?.style ?? this.source.formatAt(sheet, row, column).style;
    const isFormula = typeof after === 'string' && after.startsWith('=');
    // Nothing is calculated here: a formula shows what stood in the cell until somebody works it out.
    const value = isFormula ? (current?.value ?? '') : valueOfContent(after);
    const text = this.source.shown.of(value, style.numberFormat);
    const isCalculated = current !== undefined && current.uncalculated !== true;
    return Object.freeze(withFormula({ value, text, style }, isFormula ? after : undefined, isCalculated));
  }

  private replaceCell(index: number, sheet: SheetSnapshot, { row, column }: CellAddress, cell: Cell | undefined): void {
    const rows = [...sheet.rows];
    while (rows.length <= row) rows.push([]);
    const line = [...(rows[row] ?? [])];
    line[column] = cell;
    while (line.length > 0 && line.at(-1) === undefined) line.pop();
    rows[row] = Object.freeze(line);
    while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
    const sheets = [...this.snapshot.sheets];
    sheets[index] = Object.freeze({ ...sheet, rows: Object.freeze(rows) });
    this.snapshot = Object.freeze({ ...this.snapshot, sheets: Object.freeze(sheets) });

    const original = this.source.snapshot.sheets[index];
    const touched = this.touched.get(index) ?? new Map<number, CellAddress>();
    if (contentOf(original && cellAt(original, row, column)) === contentOf(cell)) touched.delete(cellKey(row, column));
    else touched.set(cellKey(row, column), { row, column });
    if (touched.size > 0) this.touched.set(index, touched);
    else this.touched.delete(index);
  }
}
