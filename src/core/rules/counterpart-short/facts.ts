/** What the words of SB503 are made of. */
import type { CapBreachFacts } from '../common/facts';

export type Facts = CapBreachFacts;
