/** What the words of SB403 are made of. */
export interface Facts {
  readonly formula: string;
  /** What the kin say at its place. */
  readonly expected: string;
  readonly kin: readonly string[];
  readonly axis: 'across' | 'down';
  readonly count: number;
}
