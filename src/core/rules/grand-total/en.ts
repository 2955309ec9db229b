/** SB104 in English. */
import { against } from '../../messages/findings/broken-sum/en';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'The corner does not agree with one or both sides.';

export const words: FindingWords['SB104'] = (finding) => against(finding, 'The overall total of the table', 'its parts');
