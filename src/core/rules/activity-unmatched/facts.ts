/** What the words of SB506 are made of. */

/** Supported lines whose activity nobody can tell: how many, the first of them, and what it may be. */
export interface Facts {
  readonly lines: number;
  readonly of: number;
  readonly text: string;
  readonly candidates: readonly string[];
}
