/** SB110 in Vietnamese. */
import { isBlank, wordsIn } from '../../messages/findings/broken-sum/account';
import { brokenSum, gap } from '../../messages/findings/broken-sum/vi';
import { figure, quoted } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';
import { formatMoney } from '../../messages/numbers';

export const says = 'Một số chi tiết, không phải số tổng, làm các phép tính không khớp.';

export const words: FindingWords['SB110'] = (finding) =>
  brokenSum(finding, (sum) => {
    const { cell, label, actual, expected, facts } = finding;
    const broken = facts.sums.length > 1 ? `${String(facts.sums.length)} phép tính` : 'phép tính';
    if (actual === null || expected === null)
      return `Phép tính không khớp, tổng ở ô ${sum.total.cell} ${gap(sum, finding.unit)}. Có thể sai ở ô ${cell}${quoted(label)} hoặc một ô liên quan.`;
    const inPlace = wordsIn(finding);
    const now = inPlace ? `đang ghi “${inPlace}”` : isBlank(finding) ? 'đang để trống' : `ghi ${figure(actual)}`;
    return `Ô ${cell}${quoted(label)} ${now}, phải là ${formatMoney(expected, finding.unit, 'vi')} thì ${broken} mới khớp.`;
  });
