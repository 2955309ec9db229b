/** What the words of SB101 are made of. */
import type { BrokenSumFacts } from '../common/facts';

export type Facts = BrokenSumFacts;
