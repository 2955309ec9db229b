/** Does what the top bar asks: opens files and samples, goes from one to another, saves copies, and puts into words what came of it. */
import type { BrowserWords, SampleId } from '../../core/messages/pane/browser';
import { problemSentence } from '../../core/messages/reports/problems';
import type { Language } from '../../core/messages/language';
import type { NewSheet } from '../../core/workbook/new-sheet';
import type { Unsubscribe } from '../../core/workbook/port';
import { FileProblem } from '../../hosts/files/file-problem';
import { newWorkbookFile } from './open-file';
import type { Check } from '../taskpane/control/check';
import { nameOfCopy } from './copy-to-save';
import type { Desk } from './desk';
import { download } from '../taskpane/control/download';
import { standingOfFile } from './file-standing';
import { ownOnly, withFile, type FileStanding, type OpenFile } from './open-files';
import type { Dropped } from './dropped-files';
import type { SentFolder } from './review/sent-folder';
import { FIRST_SAMPLE, fetchSample, type Sample } from './samples';
import type { PageMessage } from './views/message';

export interface PageState {
  readonly title: string;
  readonly message: PageMessage | null;
  readonly files: readonly OpenFile[];
  /** The one on the desk. */
  readonly shown: number | null;
  /** The folder under review. */
  readonly review: FolderReview | null;
}

export interface FolderReview {
  /** Another one for every folder. */
  readonly number: number;
  readonly folder: SentFolder;
  /** Asked for by choosing the folder, or plainly meant; else it is offered. */
  readonly begins: boolean;
}

interface Surroundings {
  readonly desk: Desk;
  readonly language: Language;
  readonly words: BrowserWords;
  /** For the files that are not on the desk; the pane checks that one. */
  readonly check: Check;
  /** Asks the person before changes are lost. */
  readonly confirm: (question: string) => boolean;
  /** Told of faults that the sentence on the page does not explain, so that they are not lost. */
  readonly onFault: (fault: unknown) => void;
}

/** Fetched after the first findings, with the view that shows it. */
const theReview = () => import(/* webpackChunkName: "review-desk" */ './review/sent-folder');

export class PageController {
  private current: PageState = { title: '', message: null, files: [], shown: null, review: null };
  private fileName = '';
  private opened = 0;
  private reviews = 0;
  /** Which of the open files came from which of a folder. */
  private readonly sources = new Map<File, number>();
  /** What a review said of its files, which may be before they stand in the list. */
  private readonly verdicts = new WeakMap<File, FileStanding>();
  /** One step after the other: a second file is not put on the desk while the first is still being laid there. */
  private turn: Promise<void> = Promise.resolve();
  private readonly listeners = new Set<() => void>();
  private readonly samples: Readonly<Record<SampleId, Promise<Sample>>>;

  constructor(private readonly around: Surroundings) {
    this.samples = { mistakes: fetchSample('mistakes'), clean: fetchSample('clean') };
  }

  readonly state = (): PageState => this.current;

  readonly subscribe = (listener: () => void): Unsubscribe => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly dismiss = (): void => {
    this.update({ message: null });
  };

  readonly tell = (tone: PageMessage['tone'], text: string): void => {
    this.update({ message: { tone, text } });
  };

  /** What a newcomer sees: a plan with mistakes in it, found. */
  readonly start = (): Promise<void> => this.openSample(FIRST_SAMPLE);

  /** What the pane found in the workbook on the desk. */
  readonly stands = (standing: FileStanding | null): void => {
    const { shown, files } = this.current;
    if (shown !== null) this.update({ files: withFile(files, shown, { standing }) });
  };

  readonly show = (id: number): Promise<void> =>
    this.inTurn(async () => {
      const file = this.current.files.find((one) => one.id === id);
      if (file === undefined || id === this.current.shown) return;
      try {
        await this.putAside();
        await this.putOnDesk(this.current.files.find((one) => one.id === id) ?? file);
      } catch (fault) {
        this.explainProblem(fault, file.name);
      }
    });

  /** @param areReviewed their verdicts come from the review of their folder */
  readonly openFiles = (files: readonly File[], areReviewed = false): Promise<void> =>
    this.inTurn(async () => {
      const { words, desk } = this.around;
      if (files.length === 0) {
        this.tell('error', words.nothingDropped);
        return;
      }
      if (this.isSampleShown() && this.wouldLoseChanges()) return;
      this.update({ message: null });
      let first: OpenFile | null = null;
      for (const file of files) {
        try {
          const bytes = await file.arrayBuffer().catch((cause: unknown) => {
            throw new FileProblem('unreadable', file.name, { cause });
          });
          const opened = this.entry(new Uint8Array(bytes), file.name, this.titleOf(file), false);
          const entry = { ...opened, standing: this.verdicts.get(file) ?? null };
          this.sources.set(file, entry.id);
          if (first === null) {
            if (!this.isSampleShown() && desk.hasUnsavedChanges()) await this.putAside();
            await this.putOnDesk(entry);
            first = entry;
          } else this.update({ files: [...this.current.files, entry] });
        } catch (fault) {
          this.explainProblem(fault, file.name);
        }
      }
      if (!areReviewed) void this.checkOthers();
    });

  /** Files are opened; a folder with what many units sent is reviewed as well, and of any other folder that is offered. */
  readonly takeDropped = async ({ files, folder }: Dropped): Promise<void> => {
    const begins = folder !== null && (await theReview()).isOfManyUnits(folder);
    const isOffered = folder !== null && files.length > 1;
    if (folder !== null && (begins || isOffered)) this.beginReview(folder, begins);
    if (files.length > 0 || !begins) await this.openFiles(files, begins);
  };

  readonly reviewChosen = async (files: readonly File[]): Promise<void> => {
    this.beginReview((await theReview()).chosenFolder(files), true);
  };

  /** How a file of the folder under review comes off. */
  readonly reviewed = (file: File, standing: FileStanding): void => {
    this.verdicts.set(file, standing);
    const id = this.sources.get(file);
    const { files } = this.current;
    if (files.find((one) => one.id === id)?.standing === null && id !== undefined)
      this.update({ files: withFile(files, id, { standing }) });
  };

  readonly openReviewed = (file: File): Promise<void> => {
    const id = this.sources.get(file);
    const isOpen = id !== undefined && this.current.files.some((one) => one.id === id);
    return isOpen ? this.show(id) : this.openFiles([file], true);
  };

  /** What the review left unsaid of open files is checked now. */
  readonly endReview = (): void => {
    this.update({ review: null });
    void this.checkOthers();
  };

  readonly openSample = (id: SampleId): Promise<void> =>
    this.inTurn(async () => {
      const { words } = this.around;
      try {
        if (this.isSampleShown()) {
          if (this.wouldLoseChanges()) return;
        } else await this.putAside();
        const { bytes, name } = await this.samples[id];
        await this.putOnDesk(this.entry(bytes, name, words.sampleTitles[id], true));
      } catch (fault) {
        this.around.onFault(fault);
        this.tell('error', words.sampleMissing);
      }
    });

  /**
   * A workbook of these sheets alone, named after the first; it is saved nowhere yet.
   * @returns false when the person keeps what is open
   */
  readonly openNew = async (sheets: readonly NewSheet[]): Promise<boolean> => {
    let isOpened = false;
    await this.inTurn(async () => {
      const { words } = this.around;
      if (this.isSampleShown()) {
        if (this.wouldLoseChanges()) return;
      } else await this.putAside();
      const name = `${sheets[0]?.name ?? words.newWorkbook}.xlsx`;
      await this.putOnDesk({ ...this.entry(await newWorkbookFile(sheets), name, name, false), unsaved: true });
      this.tell('success', words.opensNew(name));
      isOpened = true;
    });
    return isOpened;
  };

  /** There is something that closing the page would lose, on the desk or beside it. */
  readonly hasUnsaved = (): boolean =>
    this.around.desk.hasUnsavedChanges() || this.current.files.some(({ id, unsaved }) => unsaved && id !== this.current.shown);

  readonly save = async (): Promise<void> => {
    const { desk, words } = this.around;
    const name = nameOfCopy(this.fileName, words.copySuffix);
    try {
      const bytes = await desk.copy();
      download(bytes, name);
      const { shown, files } = this.current;
      if (shown !== null) this.update({ files: withFile(files, shown, { bytes, unsaved: false }) });
      this.tell('success', words.saved(name));
    } catch (fault) {
      if (fault instanceof FileProblem) this.explainProblem(fault, this.fileName);
      else {
        this.around.onFault(fault);
        this.tell('error', words.saveFailed);
      }
    }
  };

  private entry(bytes: Uint8Array, name: string, title: string, isSample: boolean): OpenFile {
    this.opened += 1;
    return { id: this.opened, name, title, isSample, bytes, unsaved: false, standing: null };
  }

  /** Keeps what was done to the file on the desk before another one takes its place there. */
  private async putAside(): Promise<void> {
    const { desk } = this.around;
    const { shown, files } = this.current;
    if (shown === null || !desk.hasUnsavedChanges()) return;
    const bytes = await desk.copy();
    this.update({ files: withFile(files, shown, { bytes, unsaved: true }) });
  }

  private async putOnDesk(file: OpenFile): Promise<void> {
    const { id, bytes, name, title } = file;
    await this.around.desk.open(bytes, name, file.unsaved);
    this.fileName = name;
    const { files } = this.current;
    const known = files.some((one) => one.id === id);
    // A sample stands alone beside a person's own files: the next one of either kind takes its place.
    const others = ownOnly(files);
    this.update({ title, shown: id, message: null, files: known ? files : [...others, file] });
  }

  /** One after the other, the first of them first; a file that cannot be read leaves the list with a sentence. */
  private async checkOthers(): Promise<void> {
    const { check, language } = this.around;
    for (const { id, bytes, name } of this.current.files) {
      const stands = (): OpenFile | undefined => this.current.files.find((one) => one.id === id);
      if (id === this.current.shown || stands()?.standing !== null) continue;
      try {
        const standing = await standingOfFile(bytes, name, check, language);
        if (stands()?.standing === null) this.update({ files: withFile(this.current.files, id, { standing }) });
      } catch (fault) {
        this.update({ files: this.current.files.filter((one) => one.id !== id) });
        this.explainProblem(fault, name);
      }
    }
  }

  /** Files of different units are often called alike: while their folder is under review, the unit is told as well. */
  private titleOf(file: File): string {
    for (const [path, one] of this.current.review?.folder.files ?? []) if (one === file) return path.replaceAll('/', ' › ');
    return file.name;
  }

  private beginReview(folder: SentFolder, begins: boolean): void {
    this.reviews += 1;
    this.update({ review: { number: this.reviews, folder, begins } });
  }

  /** What is half typed on the desk counts as typed before anything else takes its place. */
  private inTurn(work: () => Promise<void>): Promise<void> {
    const settled = (): Promise<void> => this.around.desk.finishTyping();
    this.turn = this.turn.then(settled, settled).then(work, work);
    return this.turn;
  }

  private isSampleShown(): boolean {
    return this.current.files.find(({ id }) => id === this.current.shown)?.isSample ?? true;
  }

  private wouldLoseChanges(): boolean {
    const { desk, words, confirm } = this.around;
    return desk.hasUnsavedChanges() && !confirm(words.leave);
  }

  private explainProblem(fault: unknown, fileName: string): void {
    if (!(fault instanceof FileProblem)) this.around.onFault(fault);
    const code = fault instanceof FileProblem ? fault.code : 'internal';
    this.tell('error', this.around.words.aboutFile(fileName, problemSentence(code, this.around.language)));
  }

  private update(change: Partial<PageState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}
