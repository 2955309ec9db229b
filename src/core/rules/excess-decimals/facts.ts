/** What the words of SB310 are made of. */
import type { Amount } from '../../money/amount';
import type { KnownUnit } from '../../money/money';

export interface Facts {
  /** Cells of this kind in the table. */
  readonly count: number;
  /** The first of them. */
  readonly amount: Amount;
  /** The unit it is written in. */
  readonly unit: KnownUnit;
}
