/** SB111 in English. */
import { lineOf } from '../../messages/findings/broken-sum/account';
import { against } from '../../messages/findings/broken-sum/en';
import { quoted } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'A column rule that the form itself states (“3=1+2”) does not hold.';

export const words: FindingWords['SB111'] = (finding) => {
  const line = lineOf(finding);
  const rule = finding.facts.sums[0]?.overLines === true ? 'what its lines give' : 'what the row of column numbers states';
  return against(finding, line === '' ? 'The figure' : `The figure of line${quoted(line)}`, rule);
};
