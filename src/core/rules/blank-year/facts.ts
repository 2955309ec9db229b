/** What the words of SB309 are made of. */
export interface Facts {
  /** Blank cells of this kind in the table. */
  readonly count: number;
  /** The year of the first of them. */
  readonly year: number;
}
