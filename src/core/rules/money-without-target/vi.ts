/** SB204 in Vietnamese. */
import { figure, others } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';
import { formatMoney } from '../../messages/numbers';
import { shortLabel } from '../../messages/shorten';

export const says = 'Có kinh phí mà không có khối lượng, hoặc có khối lượng mà không có kinh phí.';

export const words: FindingWords['SB204'] = ({ facts, sheet, cell, label }) => {
  const { there, thereSheet, thereUnit, year, others: more, whole } = facts;
  const when = year === null ? '' : `năm ${String(year)}, `;
  const place = thereSheet === sheet ? `ô ${there.cell}` : `ô ${there.cell} trang tính “${thereSheet}”`;
  const [has, lacks] =
    facts.missing === 'target'
      ? [`kinh phí ${formatMoney(there.amount, thereUnit, 'vi')}`, 'khối lượng']
      : [`khối lượng ${figure(there.amount)}`, 'kinh phí'];
  return {
    message: `${label === '' ? 'Dòng này' : `“${shortLabel(label)}”`} có ${has} (${when}${place}) nhưng ô ${cell} không có ${lacks}.${others(more + 1, 'năm')}`,
    why: `Ở ${String(whole)} chỗ khác trong kế hoạch này, khối lượng và kinh phí luôn đi cùng nhau.`,
    todo: `Bổ sung ${lacks} nếu sót. Nếu đúng là không có thì nêu lý do ở cột ghi chú.`,
  };
};
