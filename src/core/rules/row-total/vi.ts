/** SB101 in Vietnamese. */
import { against, lineOf, ofLine } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Các năm (hoặc các phần) của một dòng cộng lại không bằng tổng của dòng.';

export const words: FindingWords['SB101'] = (finding) => against(finding, `Tổng${ofLine(lineOf(finding))}`, 'cộng các cột');
