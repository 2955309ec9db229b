/**
 * The workbook on the desk: one port for as long as the page lives, over whichever file is open. The file is kept in step with
 * the grid, so that what the file cannot take (locked cells) is known at once and not at saving. Until the grid is there, the
 * file is read, so that findings need not wait. Knows no words and no views.
 */
import type { CellReference } from '../../core/workbook/address';
import { inverse, type Edit, type EditOutcome } from '../../core/workbook/edit';
import { HostError, type Unsubscribe, type WorkbookPort } from '../../core/workbook/port';
import type { CellMark, MarkPort } from '../../core/workbook/marks';
import type { NewSheet } from '../../core/workbook/new-sheet';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { FileWorkbook } from '../../hosts/files/file-workbook';
import { openWorkbookFile } from './open-file';
import type { GridWorkbook } from '../../hosts/grid/grid-workbook';
import { differenceToFile } from './copy-to-save';

export type ShowInGrid = (snapshot: WorkbookSnapshot) => GridWorkbook;

export class Desk implements WorkbookPort {
  private file: FileWorkbook | null = null;
  private placing: Promise<GridWorkbook | null> = Promise.resolve(null);
  private shown: GridWorkbook | null = null;
  private unsaved = false;
  /** What was opened lies on the disk like that: then a change that is taken back leaves nothing to save. */
  private isOnDisk = true;
  /** What is laid over the grid. */
  private marked: readonly CellMark[] = [];
  /** The file holds marks of an earlier time, and a copy shall have none of them. */
  private isUnmarking = false;
  private readonly changeListeners = new Set<() => void>();
  private readonly openedListeners = new Set<() => void>();
  private readonly unsavedListeners = new Set<() => void>();
  private announceFirst: () => void = () => undefined;
  private readonly first = new Promise<void>((resolve) => {
    this.announceFirst = resolve;
  });

  private inStep: Promise<void> = Promise.resolve();

  /**
   * @param grid resolves with the means to show a workbook once the grid has been loaded; the page tells of a grid that fails
   * @param onLocked told when a person typed where the file lets nobody write, or into a file that cannot be written at all, and
   *   the old content was put back
   */
  constructor(
    private readonly grid: Promise<ShowInGrid>,
    private readonly onLocked: (why: 'cells' | 'file') => void,
  ) {}

  /** There is something that a copy would keep and closing the page would lose. */
  readonly hasUnsavedChanges = (): boolean => this.unsaved;

  readonly onUnsaved = (listener: () => void): Unsubscribe => {
    this.unsavedListeners.add(listener);
    return () => this.unsavedListeners.delete(listener);
  };

  /** Another workbook stands on the desk than before. */
  readonly onOpened = (listener: () => void): Unsubscribe => {
    this.openedListeners.add(listener);
    return () => this.openedListeners.delete(listener);
  };

  /**
   * Opens a file in place of the one on the desk, which stays there if the new one cannot be read.
   * Resolves when it can be read; the grid shows it as soon as it can.
   * @param unsaved the bytes hold changes that were never saved
   * @throws FileProblem
   */
  async open(bytes: Uint8Array, name: string, unsaved = false): Promise<void> {
    const file = await openWorkbookFile(bytes, name);
    const isFirst = this.file === null;
    this.shown?.close();
    this.shown = null;
    this.file = file;
    this.marked = [];
    this.isUnmarking = false;
    this.isOnDisk = !unsaved;
    this.setUnsaved(unsaved);
    this.placing = this.place(file);
    if (isFirst) this.announceFirst();
    else for (const listener of this.openedListeners) listener();
  }

  /** The bytes of a copy with everything done in the grid; the opened file itself is never written. */
  async copy(): Promise<Uint8Array> {
    const file = await this.fileInStep();
    const { results } = differenceToFile(await file.readWorkbook(), await this.readWorkbook());
    const saved = file.save(results);
    const isPlain = this.marked.length === 0 && !this.isUnmarking;
    const bytes = isPlain ? saved : (await openWorkbookFile(saved, file.name)).annotated(this.marked, null);
    // What was saved last is now what a change is held against, and that is no longer what was opened.
    this.isOnDisk = this.isOnDisk && this.isAsOpened();
    this.setUnsaved(false);
    return bytes;
  }

  async readWorkbook(): Promise<WorkbookSnapshot> {
    await this.first;
    const source = this.shown ?? this.file;
    if (source === null) throw new HostError('busy', 'no workbook has been opened yet');
    const workbook = await source.readWorkbook();
    return this.file === null || source === this.file ? workbook : asInFile(workbook, await this.file.readWorkbook());
  }

  async select(cell: CellReference): Promise<void> {
    await (await this.inGrid()).select(cell);
  }

  async applyEdits(edits: readonly Edit[]): Promise<EditOutcome> {
    const [shown, file] = [await this.inGrid(), await this.fileInStep()];
    if (!file.isWritable) throw new HostError('read-only', 'a file of this kind cannot be written');
    const inFile = await file.applyEdits(edits);
    const inGrid = await shown.applyEdits(inFile.applied);
    await file.applyEdits(inGrid.refused.map(({ edit }) => inverse(edit)).reverse());
    if (inGrid.applied.length > 0) this.noteChange();
    return { applied: inGrid.applied, refused: [...inFile.refused, ...inGrid.refused] };
  }

  /** Laid over the grid, and put into a copy when one is saved; the file itself has none. */
  readonly marks: MarkPort = {
    show: async (marks) => {
      const hadMarks = this.marked.length > 0;
      this.marked = marks;
      const marked = (await this.inGrid()).showMarks(marks);
      if (marked > 0 || hadMarks) this.noteChange();
      return { marked, locked: [] };
    },
    remove: async () => {
      const shown = await this.inGrid();
      const inFile = this.isUnmarking ? 0 : (this.file?.ownMarks ?? 0);
      const removed = this.marked.length + inFile;
      const before = JSON.stringify(await shown.readWorkbook());
      this.marked = [];
      shown.showMarks([]);
      if (inFile > 0 && this.file?.isWritable === true) this.isUnmarking = true;
      if (removed > 0) this.noteChange();
      const isSame = JSON.stringify(await shown.readWorkbook()) === before;
      return { removed, locked: [], differing: isSame ? [] : ['contents'] };
    },
  };

  /** The file has the sheets as they are, page and validations included; the grid shows what it can of them. */
  async insertSheets(sheets: readonly NewSheet[]): Promise<void> {
    const [shown, file] = [await this.inGrid(), await this.fileInStep()];
    await file.insertSheets(sheets);
    try {
      await shown.insertSheets(sheets);
    } catch (fault) {
      await file.removeInserted(sheets);
      throw fault;
    }
    this.noteChange();
  }

  async removeInserted(sheets: readonly NewSheet[]): Promise<void> {
    if (sheets.length === 0) return;
    const [shown, file] = [await this.inGrid(), await this.fileInStep()];
    await file.removeInserted(sheets);
    await shown.removeInserted(sheets);
    this.noteChange();
  }

  onChange(listener: () => void): Unsubscribe {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  /** The file holds the note, so that a copy takes it along; the grid only shows cells. */
  async readMemory(): Promise<string | null> {
    await this.first;
    return this.file === null ? null : this.file.readMemory();
  }

  async writeMemory(text: string | null): Promise<void> {
    if (this.file === null) throw new HostError('busy', 'no workbook has been opened yet');
    await this.file.writeMemory(text);
    this.noteChange();
  }

  private async place(file: FileWorkbook): Promise<GridWorkbook | null> {
    const show = await this.grid.catch(() => null);
    // Another file may have been opened while the grid was loading.
    if (show === null || this.file !== file) return null;
    const shown = show(await file.readWorkbook());
    shown.onChange(() => {
      this.inStep = this.inStep.then(() => this.follow(file, shown));
    });
    this.shown = shown;
    return shown;
  }

  /**
   * Carries a person's changes into the file, or puts the old content back where the file does not take them.
   * @param isChanged the grid said so; otherwise there may be nothing to carry, and nothing to tell
   */
  private async follow(file: FileWorkbook, shown: GridWorkbook, isChanged = true): Promise<void> {
    if (this.shown !== shown) return;
    const { edits } = differenceToFile(await file.readWorkbook(), await shown.readWorkbook());
    if (!file.isWritable) {
      // What could not be saved is not taken: better now than after an hour of work.
      if (edits.length === 0) return;
      await shown.applyEdits(edits.map(inverse));
      this.onLocked('file');
      return;
    }
    const { applied, refused } = await file.applyEdits(edits);
    if (refused.length > 0) {
      await shown.applyEdits(refused.map(({ edit }) => inverse(edit)));
      this.onLocked('cells');
    }
    if (applied.length > 0) this.noteChange();
    if (isChanged || edits.length > 0) this.tellOfChange();
  }

  /** Everything typed so far, half typed included, is in the file, or back where the file does not take it. */
  async finishTyping(): Promise<void> {
    const { file, shown } = this;
    if (file !== null && shown !== null) {
      await shown.finishTyping();
      this.inStep = this.inStep.then(() => this.follow(file, shown, false));
    }
    await this.inStep;
  }

  /** The open file, once everything typed so far is in it. */
  private async fileInStep(): Promise<FileWorkbook> {
    const { file } = this;
    if (file === null) throw new HostError('busy', 'no workbook has been opened yet');
    await this.finishTyping();
    return file;
  }

  private async inGrid(): Promise<GridWorkbook> {
    const shown = await this.placing;
    if (shown === null) throw new HostError('host-failed', 'the grid does not show the workbook');
    return shown;
  }

  /** A file that cannot be written has nothing to save, or nobody could ever leave it. */
  private noteChange(): void {
    this.setUnsaved(this.file?.isWritable === true && !(this.isOnDisk && this.isAsOpened()));
  }

  private isAsOpened(): boolean {
    return this.file?.isChanged !== true && this.marked.length === 0 && !this.isUnmarking;
  }

  private setUnsaved(unsaved: boolean): void {
    this.unsaved = unsaved;
    for (const listener of this.unsavedListeners) listener();
  }

  private tellOfChange(): void {
    for (const listener of this.changeListeners) listener();
  }
}

/** The grid shows the tables of a text document like sheets; that they are none only the file knows. */
function asInFile(shown: WorkbookSnapshot, file: WorkbookSnapshot): WorkbookSnapshot {
  if (file.sheets.every(({ inDocument }) => inDocument === undefined)) return shown;
  const sheets = shown.sheets.map((sheet) => {
    const inDocument = file.sheets.find(({ name }) => name === sheet.name)?.inDocument;
    return inDocument === undefined ? sheet : Object.freeze({ ...sheet, inDocument });
  });
  return Object.freeze({ ...shown, sheets: Object.freeze(sheets) });
}
