/** What the words of SB406 are made of. */
export interface Facts {
  readonly formula: string;
  /** The numbers as they stand in the formula, with their signs: "+850". */
  readonly numbers: readonly string[];
  readonly proposed: string | null;
  readonly others: readonly string[];
}
