/** What the words of SB304 are made of. */
import type { Amount } from '../../money/amount';
import type { NumberFlaw } from '../../money/read-number';

export interface Facts {
  readonly count: number;
  /** The first of them as written, and as read. */
  readonly text: string;
  readonly amount: Amount;
  readonly flaw: NumberFlaw;
  /** An amount of money, not a quantity. */
  readonly isMoney: boolean;
  /** Formulas add around it, so totals are wrong by it. */
  readonly overlooked: boolean;
}
