/** SB409 in Vietnamese. */
import { quoted } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';
import { shortFormula } from '../../messages/shorten';

export const says = 'Công thức tính vòng: đọc lại chính kết quả của mình.';

export const words: FindingWords['SB409'] = ({ cell, label, facts: { formula, way } }) => {
  const own = shortFormula(formula);
  const shown = way.length > 8 ? [...way.slice(0, 6), '…', ...way.slice(-1)] : way;
  return {
    message:
      way.length <= 2
        ? `Công thức${own === null ? '' : ` ${own}`} ở ô ${cell}${quoted(label)} cộng cả chính ô ${cell}.`
        : `Công thức ở ô ${cell}${quoted(label)} tính vòng: ${shown.join(' → ')}.`,
    why: 'Excel không tính được công thức vòng: nó báo lỗi, ghi 0 hoặc giữ số cũ.',
    todo: way.length <= 2 ? `Bỏ ô ${cell} ra khỏi vùng công thức đọc.` : 'Sửa một trong các công thức đó để không đọc vòng lại.',
  };
};
