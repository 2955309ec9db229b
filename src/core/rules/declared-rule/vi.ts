/** SB111 in Vietnamese. */
import { lineOf } from '../../messages/findings/broken-sum/account';
import { against } from '../../messages/findings/broken-sum/vi';
import { quoted } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Cách tính ghi ở dòng đánh số cột (“3=1+2”) không đúng với số liệu.';

export const words: FindingWords['SB111'] = (finding) => {
  const line = lineOf(finding);
  const rule = finding.facts.sums[0]?.overLines === true ? 'số tính từ các dòng liên quan' : 'cách tính nêu ở dòng đánh số cột';
  return against(finding, line === '' ? 'Số' : `Số của dòng${quoted(line)}`, rule);
};
