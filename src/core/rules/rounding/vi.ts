/** SB108 in Vietnamese. */
import { writtenOut } from '../../messages/findings/arithmetic';
import { figure } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';
import { formatMoney } from '../../messages/numbers';

export const says = 'Các số làm tròn riêng từng số, chênh lệch hoàn toàn do làm tròn.';

export const words: FindingWords['SB108'] = ({ facts, unit }) => ({
  message: `Có ${String(facts.count)} phép tính lệch nhẹ do ${facts.mode === 'nearest' ? 'làm tròn từng số' : 'cắt bỏ phần lẻ'}, không phải lỗi.`,
  why: `Chỗ lệch nhiều nhất là ${writtenOut(facts.sample, 'vi')}, trong khi ô ${facts.sample.total.cell} ghi ${formatMoney(facts.sample.total.amount, unit, 'vi')}. Các số đã làm tròn thì tổng có thể từ ${figure(facts.lower)} đến ${figure(facts.upper)}.`,
  todo: 'Không cần sửa. Nếu biểu sẽ công bố và phải cộng đúng tuyệt đối thì điều chỉnh lại số lẻ.',
});
