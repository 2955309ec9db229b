/** SB103 in English. */
import { lineOf } from '../../messages/findings/broken-sum/account';
import { against } from '../../messages/findings/broken-sum/en';
import { quoted } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Children do not add up to their parent.';

export const words: FindingWords['SB103'] = (finding) =>
  against(finding, `The figure of group${quoted(lineOf(finding))}`, 'the lines of the group');
