/** SB503 in Vietnamese. */
import { breach } from '../../messages/findings/cap-phrases.vi';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Vốn đối ứng thấp hơn phần còn lại sau tỷ lệ hỗ trợ tối đa.';

export const words: FindingWords['SB503'] = breach;
