/** What the words of SB307 are made of. */

export interface Facts {
  readonly count: number;
  readonly encodings: readonly ('tcvn3' | 'vni')[];
  readonly text: string;
}
