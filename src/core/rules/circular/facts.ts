/** What the words of SB409 are made of. */
export interface Facts {
  readonly formula: string;
  /** The way round, from the cell back to itself. */
  readonly way: readonly string[];
}
