/** SB104 in Vietnamese. */
import { against } from '../../messages/findings/broken-sum/vi';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Tổng chung không khớp với dòng tổng hoặc cột tổng.';

export const words: FindingWords['SB104'] = (finding) => against(finding, 'Tổng chung của biểu', 'cộng các phần');
