/** Does what the top bar asks: opens files and samples, saves copies, and puts into words what came of it. No React, no elements. */
import type { BrowserWords, SampleId } from '../../core/messages/pane/browser';
import { problemSentence } from '../../core/messages/reports/problems';
import type { Language } from '../../core/messages/language';
import type { Unsubscribe } from '../../core/workbook/port';
import { FileProblem } from '../../hosts/files/file-problem';
import { nameOfCopy } from './copy-to-save';
import type { Desk } from './desk';
import { download } from './download';
import { FIRST_SAMPLE, fetchSample, type Sample } from './samples';
import type { PageMessage } from './views/message';

export interface PageState {
  readonly title: string;
  readonly message: PageMessage | null;
}

interface Surroundings {
  readonly desk: Desk;
  readonly language: Language;
  readonly words: BrowserWords;
  /** Asks the person before changes are lost. */
  readonly confirm: (question: string) => boolean;
  /** Told of faults that the sentence on the page does not explain, so that they are not lost. */
  readonly onFault: (fault: unknown) => void;
}

export class PageController {
  private current: PageState = { title: '', message: null };
  private fileName = '';
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

  readonly openFile = async (file: File | null): Promise<void> => {
    const { words } = this.around;
    if (file === null) {
      this.tell('error', words.nothingDropped);
      return;
    }
    if (this.wouldLoseChanges()) return;
    try {
      const bytes = await file.arrayBuffer().catch((cause: unknown) => {
        throw new FileProblem('unreadable', file.name, { cause });
      });
      await this.putOnDesk(new Uint8Array(bytes), file.name, file.name);
    } catch (fault) {
      this.explainProblem(fault, file.name);
    }
  };

  readonly openSample = async (id: SampleId): Promise<void> => {
    const { words } = this.around;
    if (this.wouldLoseChanges()) return;
    try {
      const { bytes, name } = await this.samples[id];
      await this.putOnDesk(bytes, name, words.sampleTitles[id]);
    } catch (fault) {
      this.around.onFault(fault);
      this.tell('error', words.sampleMissing);
    }
  };

  readonly save = async (): Promise<void> => {
    const { desk, words } = this.around;
    const name = nameOfCopy(this.fileName, words.copySuffix);
    try {
      download(await desk.copy(), name);
      this.tell('success', words.saved(name));
    } catch (fault) {
      if (fault instanceof FileProblem) this.explainProblem(fault, this.fileName);
      else {
        this.around.onFault(fault);
        this.tell('error', words.saveFailed);
      }
    }
  };

  private async putOnDesk(bytes: Uint8Array, fileName: string, title: string): Promise<void> {
    await this.around.desk.open(bytes, fileName);
    this.fileName = fileName;
    this.update({ title, message: null });
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
