/** SB502 in English. */
import { breach } from '../../messages/findings/cap-phrases.en';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Support is above the permitted share of the cost.';

export const words: FindingWords['SB502'] = breach;
