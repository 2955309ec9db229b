/** What the words of SB502 are made of. */
import type { CapBreachFacts } from '../common/facts';

export type Facts = CapBreachFacts;
