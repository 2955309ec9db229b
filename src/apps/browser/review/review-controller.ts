/** Has a folder of submissions reviewed, one after the other, and saves what comes of it. Knows no views; the thread does the work. */
import type { Language } from '../../../core/messages/language';
import type { UnitRow } from '../../../core/review/unit-row';
import type { Unsubscribe } from '../../../core/workbook/port';
import { sideFileOf } from '../../submissions/papers';
import type { SubmissionInFolder } from '../../submissions/in-folder';
import type { SentPaper } from '../../submissions/review-work';
import type { ReviewThread } from './review-in-thread';
import { submissionsOf, type SentFolder } from './sent-folder';

export interface ReviewedUnit {
  readonly unit: string;
  /** The papers, as they are called within the submission. */
  readonly files: readonly { readonly name: string; readonly file: File }[];
  /** Null until it has been checked. */
  readonly row: UnitRow | null;
}

export type SaveKind = 'summary' | 'letters' | 'consolidation';

/** What came of saving. */
export type Saved =
  | { readonly kind: SaveKind; readonly file: string; readonly added: number; readonly left: number }
  | { readonly kind: SaveKind; readonly file: null; readonly why: 'nothing-to-add' | 'failed' };

export interface ReviewState {
  readonly phase: 'offered' | 'checking' | 'stopping' | 'stopped' | 'done' | 'failed';
  readonly units: readonly ReviewedUnit[];
  /** How many of them have been checked. */
  readonly done: number;
  readonly saving: SaveKind | null;
  readonly saved: Saved | null;
}

export interface ReviewController {
  readonly state: () => ReviewState;
  readonly subscribe: (listener: () => void) => Unsubscribe;
  /** Begins, or goes on where it was stopped. */
  readonly start: () => Promise<void>;
  /** Ends with the submission that is being checked. */
  readonly stop: () => void;
  /** @param sender the office that sends letters; may be empty @param name of the file */
  readonly save: (kind: SaveKind, name: string, sender: string) => Promise<void>;
  /** Ends the review and forgets it. */
  readonly close: () => void;
}

interface ReviewParts {
  readonly folder: SentFolder;
  readonly thread: ReviewThread;
  readonly language: Language;
  /** That of the letters: "2026-11-30". */
  readonly day: string;
  readonly version: string;
  readonly download: (bytes: Uint8Array, name: string) => void;
  /** Told of each submission as it is checked. */
  readonly onUnit: (unit: ReviewedUnit) => void;
  readonly onFault: (fault: unknown) => void;
}

const bytesOf = (file: File): Promise<Uint8Array | null> =>
  file.arrayBuffer().then(
    (bytes) => new Uint8Array(bytes),
    // Gone, or nobody may read it: told as a file that cannot be read.
    () => null,
  );

export function createReview({ folder, thread, language, day, version, download, onUnit, onFault }: ReviewParts): ReviewController {
  const found = submissionsOf(folder);
  const fileIn = ({ folder: within }: SubmissionInFolder, name: string): File | undefined =>
    folder.files.get(within === '' ? name : `${within}/${name}`);
  let state: ReviewState = {
    phase: 'offered',
    units: found.map((one) => ({
      unit: one.unit,
      files: one.files.flatMap((name) => {
        const file = fileIn(one, name);
        return file === undefined ? [] : [{ name, file }];
      }),
      row: null,
    })),
    done: 0,
    saving: null,
    saved: null,
  };
  let isClosed = false;
  const listeners = new Set<() => void>();

  function set(change: Partial<ReviewState>): void {
    if (isClosed) return;
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  /** Once it is closed, what the ended thread leaves unanswered is no fault. */
  function fail(fault: unknown): void {
    if (!isClosed) onFault(fault);
  }

  async function paper(submission: SubmissionInFolder, name: string): Promise<SentPaper> {
    const file = fileIn(submission, name);
    const beside = fileIn(submission, sideFileOf(name));
    return {
      name,
      bytes: file === undefined ? null : await bytesOf(file),
      beside: beside === undefined ? null : await beside.text().catch(() => null),
    };
  }

  async function checkNext(submission: SubmissionInFolder, at: number): Promise<void> {
    const { unit, files, leftAside } = submission;
    const papers = await Promise.all(files.map((name) => paper(submission, name)));
    const bytes = papers.flatMap((one) => (one.bytes === null ? [] : [one.bytes]));
    const row = await thread.ask('add', { unit, papers, leftAside }, bytes);
    const units = state.units.map((one, index) => (index === at ? { ...one, row } : one));
    set({ units, done: at + 1 });
    const checked = units[at];
    if (checked !== undefined) onUnit(checked);
  }

  async function start(): Promise<void> {
    if (state.phase === 'checking' || state.phase === 'done' || isClosed) return;
    if (state.phase === 'stopping') {
      set({ phase: 'checking' });
      return;
    }
    set({ phase: 'checking', saved: null });
    try {
      if (state.done === 0) await thread.ask('begin', { language, day, version });
      for (let at = state.done; at < found.length; at = state.done) {
        const submission = found[at];
        if (isStopped() || submission === undefined) break;
        await checkNext(submission, at);
      }
      set({ phase: state.done === found.length ? 'done' : 'stopped' });
    } catch (fault) {
      fail(fault);
      set({ phase: 'failed' });
    }
  }

  /** Looked at anew each time: it changes while files are read and checked. */
  const isStopped = (): boolean => isClosed || state.phase === 'stopping';

  async function save(kind: SaveKind, name: string, sender: string): Promise<void> {
    if (state.saving !== null) return;
    set({ saving: kind, saved: null });
    try {
      const { bytes, added, left } = await written(kind, sender);
      if (bytes === null) set({ saved: { kind, file: null, why: 'nothing-to-add' } });
      else {
        download(bytes, name);
        set({ saved: { kind, file: name, added, left } });
      }
    } catch (fault) {
      fail(fault);
      set({ saved: { kind, file: null, why: 'failed' } });
    }
    set({ saving: null });
  }

  async function written(kind: SaveKind, sender: string): Promise<{ bytes: Uint8Array | null; added: number; left: number }> {
    if (kind === 'consolidation') return thread.ask('consolidation', null);
    const bytes = await (kind === 'summary' ? thread.ask('summary', null) : thread.ask('letters', sender));
    return { bytes, added: 0, left: 0 };
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start,
    stop: () => {
      if (state.phase === 'checking') set({ phase: 'stopping' });
    },
    save,
    close: () => {
      isClosed = true;
      thread.end();
    },
  };
}
