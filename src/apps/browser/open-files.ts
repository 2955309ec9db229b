/** The files that are open, in order: one of them on the desk, the others as their bytes stand. Plain data, no words. */
import type { Tone } from '../taskpane/views/results/verdict-text';

export interface FileStanding {
  readonly tone: Tone;
  /** The headline of its check. */
  readonly text: string;
}

export interface OpenFile {
  readonly id: number;
  readonly name: string;
  /** The file's name, or what the sample is. */
  readonly title: string;
  readonly isSample: boolean;
  /** With every change made here before another file was shown. */
  readonly bytes: Uint8Array;
  readonly unsaved: boolean;
  /** Null until it has been checked. */
  readonly standing: FileStanding | null;
}

export const withFile = (files: readonly OpenFile[], id: number, change: Partial<OpenFile>): readonly OpenFile[] =>
  files.map((file) => (file.id === id ? { ...file, ...change } : file));

/** The samples are for looking around: they leave once somebody opens a file of their own. */
export const ownOnly = (files: readonly OpenFile[]): readonly OpenFile[] => files.filter(({ isSample }) => !isSample);
