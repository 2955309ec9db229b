/** What the words of SB001 are made of. */

export interface Facts {
  readonly numbers: number;
}
