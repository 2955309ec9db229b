/** What the words of SB405 are made of. */
export interface Facts {
  readonly others: readonly string[];
  /** The sum for the first of them. */
  readonly formula: string;
}
