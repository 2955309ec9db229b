/** What the words of SB508 are made of. */
import type { Amount } from '../../money/amount';

export interface Facts {
  readonly source: 'national' | 'local';
  readonly year: number | null;
  readonly ceiling: Amount;
  readonly total: Amount;
  readonly excess: Amount;
  /** It stands in a sum that is wrong. */
  readonly isDisputed: boolean;
}
