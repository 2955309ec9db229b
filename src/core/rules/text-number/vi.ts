/** SB304 in Vietnamese. */
import { figure, listed } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';
import { formatMoney } from '../../messages/numbers';

export const says = 'Số đang lưu dạng chữ.';

export const words: FindingWords['SB304'] = ({ cell, related, unit, facts }) => {
  const more = related.length === 0 ? '' : ` và ${String(related.length)} ô khác (${listed(related)})`;
  const flaw = {
    text: 'đang lưu dạng chữ',
    space: 'có dấu cách ở giữa nên thành chữ',
    invisible: 'có ký tự ẩn nên thành chữ',
    footnote: 'kèm dấu chú thích nên thành chữ',
  }[facts.flaw];
  const consequence = facts.overlooked
    ? 'Công thức cộng bỏ qua ô chữ, vì vậy các tổng có ô này đang thiếu.'
    : 'Công thức cộng thêm vào sau này sẽ bỏ qua ô chữ.';
  return {
    message: `Số “${facts.text.trim()}” ở ô ${cell}${more} ${flaw}${facts.overlooked ? ', và công thức cộng đã bỏ qua số này' : ''}.`,
    why: `Khi soát, số ở ô ${cell} được đọc là ${facts.isMoney ? formatMoney(facts.amount, unit, 'vi') : figure(facts.amount)}. ${consequence}`,
    todo: `Chuyển ${facts.count > 1 ? 'các ô này' : `ô ${cell}`} sang định dạng số rồi gõ lại số, không kèm dấu cách hay chữ.`,
  };
};
