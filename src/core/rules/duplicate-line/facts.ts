/** What the words of SB016 are made of. */

export interface Facts {
  readonly other: string;
}
