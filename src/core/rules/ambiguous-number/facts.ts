/** What the words of SB305 are made of. */
import type { Amount } from '../../money/amount';

export interface Facts {
  readonly count: number;
  readonly text: string;
  readonly first: Amount;
  readonly other: Amount;
}
