/** SB501 in English. */
import { breach } from '../../messages/findings/cap-phrases.en';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Support is above the absolute cap.';

export const words: FindingWords['SB501'] = breach;
