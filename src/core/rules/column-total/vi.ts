/** SB102 in Vietnamese. */
import type { BrokenSum } from '../../messages/findings/broken-sum/account';
import { against } from '../../messages/findings/broken-sum/vi';
import { quoted } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Các dòng cộng lại không bằng tổng của cột.';

const columnOf = ({ label }: BrokenSum): string => label.split(' › ').slice(1).join(' › ');

export const words: FindingWords['SB102'] = (finding) => against(finding, `Tổng của cột${quoted(columnOf(finding))}`, 'cộng các dòng');
