/** SB503 in English. */
import { breach } from '../../messages/findings/cap-phrases.en';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'The counterpart is below what the share of the cap leaves.';

export const words: FindingWords['SB503'] = breach;
