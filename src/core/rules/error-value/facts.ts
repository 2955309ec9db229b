/** What the words of SB401 are made of. */
export interface Facts {
  readonly error: string;
  readonly formula: string | null;
  /** Other cells where the same error begins, in the same way. */
  readonly others: readonly string[];
  /** Cells that show an error because of it. */
  readonly dependents: number;
  /** What the formulas of the same line or column say at its place; null where they do not tell. */
  readonly expected: string | null;
}
