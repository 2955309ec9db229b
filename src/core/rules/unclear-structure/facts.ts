/** What the words of SB002 are made of. */
import type { SumFacts } from '../common/facts';

export interface Facts {
  /** `denied`: lines that claim a total, but no way of adding gives it. `broken`: too much is wrong at once. `open`: figures that could not be read. `unsure`: a sum that holds beside, and not here. */
  readonly reason: 'denied' | 'broken' | 'open' | 'unsure';
  readonly equations: number;
  readonly sample: SumFacts | null;
}
