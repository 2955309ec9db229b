/** SB408 in Vietnamese. */
import { listed, quoted } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';
import { formatMoney } from '../../messages/numbers';
import { shortFormula } from '../../messages/shorten';

export const says = 'Kết quả đang lưu khác kết quả mà công thức cho.';

export const words: FindingWords['SB408'] = ({ cell, label, unit, facts }) => {
  const { stored, given, others } = facts;
  const formula = shortFormula(facts.formula);
  const more = others.length === 0 ? '' : ` Còn ${String(others.length)} ô khác trên trang tính như vậy (${listed(others)}).`;
  return {
    message: `Kết quả đang lưu ở ô ${cell}${quoted(label)} là ${formatMoney(stored, unit, 'vi')}, nhưng công thức${formula === null ? '' : ` ${formula}`} cho ${formatMoney(given, unit, 'vi')}.${more}`,
    why: 'Tệp được lưu khi công thức chưa tính lại; mở ra và tính lại thì số sẽ khác.',
    todo: 'Bấm Ctrl+Alt+F9 để tính lại, xem các tổng rồi lưu.',
  };
};
