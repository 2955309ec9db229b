/** SB510 in Vietnamese. */
import { faultPhrase } from '../../messages/caps/law-faults';
import { quoted } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Mức chi do đơn vị nhập chưa dùng được vì một ô ghi thiếu hoặc sai.';

export const words: FindingWords['SB510'] = ({ facts, cell }) => ({
  message: `Mức chi đơn vị nhập chưa dùng được hết: ô ${cell}${quoted(facts.found)} ${faultPhrase(facts, 'vi')}.`,
  why: 'Mức nào ghi đủ thì vẫn được áp dụng; mức thiếu số, thiếu căn cứ hay trùng thời gian thì không thể dùng để kết luận.',
  todo: `Ghi lại ô ${cell} rồi soát lại.`,
});
