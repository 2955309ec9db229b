/** What the words of SB108 are made of. */
import type { RoundingFacts } from '../common/facts';

export type Facts = RoundingFacts;
