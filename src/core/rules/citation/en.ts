/** SB509 in English. */
import { citationWords } from '../../messages/findings/citation';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'A legal citation is miswritten, out of date or not known.';

export const words: FindingWords['SB509'] = ({ facts, cell }) => citationWords(facts, cell, 'en');
