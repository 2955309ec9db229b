/** SB308 in Vietnamese. */
import { listed, quoted } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';
import { formatMoney } from '../../messages/numbers';

export const says = 'Số tiền âm ở nơi không trừ khoản nào.';

export const words: FindingWords['SB308'] = ({ cell, related, label, unit, facts }) => ({
  message: `Số tiền ở ô ${cell}${quoted(label)} là số âm: ${formatMoney(facts.amount, unit, 'vi')}.`,
  why: `Các số khác của biểu đều không âm, tiêu đề và tên dòng không nói đến khoản giảm, thu hồi hay chênh lệch.${
    related.length === 0 ? '' : ` Số âm còn ở ${listed(related)}.`
  }`,
  todo: `Xem dấu trừ ở ô ${cell} có phải gõ nhầm không. Nếu đúng là khoản giảm thì ghi rõ ở tên dòng hoặc tiêu đề cột.`,
});
