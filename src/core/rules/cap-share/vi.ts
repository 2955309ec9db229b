/** SB502 in Vietnamese. */
import { breach } from '../../messages/findings/cap-phrases.vi';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Mức hỗ trợ vượt tỷ lệ tối đa so với chi phí.';

export const words: FindingWords['SB502'] = breach;
