/** SB102 in English. */
import type { BrokenSum } from '../../messages/findings/broken-sum/account';
import { against } from '../../messages/findings/broken-sum/en';
import { quoted } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Lines do not add up to the total of the column.';

const columnOf = ({ label }: BrokenSum): string => label.split(' › ').slice(1).join(' › ');

export const words: FindingWords['SB102'] = (finding) => against(finding, `The total of column${quoted(columnOf(finding))}`, 'its lines');
