/** What the words of SB408 are made of. */
import type { Amount } from '../../money/amount';

export interface Facts {
  readonly formula: string;
  readonly stored: Amount;
  readonly given: Amount;
  readonly others: readonly string[];
}
