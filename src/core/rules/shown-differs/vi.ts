/** SB109 in Vietnamese. */
import { writtenOut } from '../../messages/findings/arithmetic';
import { figure } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';
import { formatMoney } from '../../messages/numbers';

export const says = 'Bản in cộng không khớp vì ô chỉ hiện số đã làm tròn, còn số lưu thì khớp.';

export const words: FindingWords['SB109'] = ({ facts, unit }) => ({
  message: `Có ${String(facts.count)} phép tính trên bản in không khớp vì ô chỉ hiện số đã làm tròn.`,
  why: `Cộng các số đang hiện được ${writtenOut(facts.sample, 'vi')}, trong khi ô ${facts.sample.total.cell} hiện ${formatMoney(facts.sample.total.amount, unit, 'vi')}. Số lưu trong ô cộng đúng là ${figure(facts.stored)}.`,
  todo: 'Không sai số liệu. Nếu bản in phải cộng khớp thì hiện thêm số lẻ, hoặc làm tròn từng số rồi cộng lại.',
});
