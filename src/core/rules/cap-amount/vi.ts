/** SB501 in Vietnamese. */
import { breach } from '../../messages/findings/cap-phrases.vi';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Mức hỗ trợ vượt mức chi tối đa theo số tiền.';

export const words: FindingWords['SB501'] = breach;
