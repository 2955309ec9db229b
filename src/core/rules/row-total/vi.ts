/** SB101 in Vietnamese. */
import { isDifference, lineOf } from '../../messages/findings/broken-sum/account';
import { against, ofLine } from '../../messages/findings/broken-sum/vi';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Các năm (hoặc các phần) của một dòng cộng lại không bằng tổng của dòng.';

export const words: FindingWords['SB101'] = (finding) =>
  isDifference(finding)
    ? against(finding, `Chênh lệch${ofLine(lineOf(finding))}`, 'hiệu của hai cột')
    : against(finding, `Tổng${ofLine(lineOf(finding))}`, 'cộng các cột');
