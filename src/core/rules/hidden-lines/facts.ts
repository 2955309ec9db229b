/** What the words of SB015 are made of. */

export interface Facts {
  readonly rows: number;
  readonly columns: number;
}
