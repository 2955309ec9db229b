/** What the words of SB011 are made of. */

export interface Facts {
  readonly year: number;
  readonly other: string;
}
