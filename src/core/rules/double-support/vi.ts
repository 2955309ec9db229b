/** SB206 in Vietnamese. */
import type { FindingWords } from '../../messages/findings/words';
import { formatMoney } from '../../messages/numbers';
import { shortLabel } from '../../messages/shorten';

export const says = 'Một đơn vị nhận cả khuyến công quốc gia và khuyến công địa phương cho cùng nội dung.';

export const words: FindingWords['SB206'] = ({ facts, sheet, cell, unit }) => {
  const { name, source, here, there, other, otherSheet, otherUnit, years: apart } = facts;
  const [own, others] = source === 'national' ? ['quốc gia', 'địa phương'] : ['địa phương', 'quốc gia'];
  const place = otherSheet === sheet ? `ô ${other}` : `ô ${other} trang tính “${otherSheet}”`;
  const amounts =
    here === null || there === null
      ? ''
      : ` Ô ${here.cell} ghi ${formatMoney(here.amount, unit, 'vi')}, ô ${there.cell}${otherSheet === sheet ? '' : ' của trang tính kia'} ghi ${formatMoney(there.amount, otherUnit, 'vi')}.`;
  return {
    message: `“${shortLabel(name)}” ở ô ${cell} nhận khuyến công ${own}, trong khi ở ${place} nhận khuyến công ${others} cho cùng nội dung.`,
    why: `${apart === 0 ? 'Một nội dung nên chỉ được một nguồn ngân sách hỗ trợ.' : 'Hai năm liền nhau, có thể là một nội dung được hỗ trợ hai lần.'}${amounts}`,
    todo: 'Xem có phải cùng một việc không. Nếu phải thì chọn một nguồn; nếu không thì ghi rõ phần việc của từng nguồn.',
  };
};
