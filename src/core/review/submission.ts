/** What one unit sent, checked: its files in order, and what stood beside them. */
import type { FileResult } from '../report/file-result';

export interface ReviewedFile {
  /** Its name within the submission. */
  readonly name: string;
  readonly result: FileResult;
  /** Exceptions that a person accepted, each a sentence. */
  readonly accepted: readonly string[];
}

export interface Submission {
  /** The unit as its folder or file calls it. */
  readonly unit: string;
  readonly files: readonly ReviewedFile[];
  /** Files of other kinds, by name: nobody checked them. */
  readonly leftAside: readonly string[];
}

/** By what a review was made. */
export interface Made {
  /** "2026-11-30" */
  readonly day: string;
  readonly version: string;
  readonly caps: string;
}
