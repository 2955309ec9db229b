/** What the words of SB509 are made of. */
import type { CitationFacts } from '../common/facts';

export type Facts = CitationFacts;
