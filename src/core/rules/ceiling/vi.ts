/** SB508 in Vietnamese. */
import { LEVEL } from '../../messages/findings/cap-phrases.vi';
import type { FindingWords } from '../../messages/findings/words';
import { formatAmount, formatMoney } from '../../messages/numbers';

export const says = 'Kinh phí vượt trần được giao cho nguồn và năm.';

export const words: FindingWords['SB508'] = ({ cell, unit, facts: { source, year, ceiling, total, excess, isDisputed } }) => {
  const money = (amount: typeof total): string => formatMoney(amount, unit, 'vi');
  const span = year === null ? ' cả giai đoạn' : ` năm ${String(year)}`;
  return {
    message: `Kinh phí ${LEVEL[source === 'national' ? 'national' : 'province']}${span} ở ô ${cell} là ${money(total)}, vượt trần được giao ${money(excess)}.`,
    why: `Trần được giao là ${money(ceiling)}: ${formatAmount(total, 'vi')} − ${formatAmount(ceiling, 'vi')} = ${money(excess)}.${isDisputed ? ' Số này nằm trong một phép cộng chưa khớp, nên chưa chắc đã vượt.' : ''}`,
    todo: isDisputed
      ? 'Sửa phép cộng trước rồi so lại với trần; nếu vẫn vượt thì điều chỉnh kế hoạch.'
      : 'Điều chỉnh kế hoạch trong trần, hoặc kiểm tra lại số trần đã nhập.',
  };
};
