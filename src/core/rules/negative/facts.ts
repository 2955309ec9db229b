/** What the words of SB308 are made of. */
import type { Amount } from '../../money/amount';

export interface Facts {
  /** Amounts below zero in the table. */
  readonly count: number;
  /** The first of them. */
  readonly amount: Amount;
}
