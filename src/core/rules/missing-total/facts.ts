/** What the words of SB014 are made of. */

export interface Facts {
  readonly lines: number;
}
