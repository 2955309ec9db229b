/** What the words of SB102 are made of. */
import type { BrokenSumFacts } from '../common/facts';

export type Facts = BrokenSumFacts;
