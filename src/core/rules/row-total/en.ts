/** SB101 in English. */
import { isDifference, lineOf } from '../../messages/findings/broken-sum/account';
import { against, ofLine } from '../../messages/findings/broken-sum/en';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Years (or parts) do not add up to the total of the line.';

export const words: FindingWords['SB101'] = (finding) =>
  isDifference(finding)
    ? against(finding, `The difference${ofLine(lineOf(finding))}`, 'the two columns')
    : against(finding, `The total${ofLine(lineOf(finding))}`, 'its columns');
