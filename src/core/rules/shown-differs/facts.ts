/** What the words of SB109 are made of. */
import type { Amount } from '../../money/amount';
import type { SumFacts } from '../common/facts';

/** A sum as the page shows it, and the total as the cell holds it. */
export interface Facts {
  readonly count: number;
  readonly sample: SumFacts;
  readonly stored: Amount;
}
