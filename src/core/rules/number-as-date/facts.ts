/** What the words of SB306 are made of. */

export interface Facts {
  readonly count: number;
  readonly text: string;
}
