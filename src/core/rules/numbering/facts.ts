/** What the words of SB013 are made of. */

export interface Facts {
  readonly found: string;
  readonly expected: string;
  readonly count: number;
}
