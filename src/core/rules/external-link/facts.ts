/** What the words of SB407 are made of. */
export interface Facts {
  /** The other files as formulas name them: a name, or the number under which the workbook lists it. */
  readonly books: readonly string[];
  readonly count: number;
}
