/** What the words of SB103 are made of. */
import type { BrokenSumFacts } from '../common/facts';

export type Facts = BrokenSumFacts;
