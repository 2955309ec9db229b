/** SB402 in Vietnamese. */
import { listed, quoted } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';
import { formatMoney } from '../../messages/numbers';
import { shortFormula } from '../../messages/shorten';

export const says = 'Ô ghi số gõ tay trong khi các ô cùng loại là công thức.';

export const words: FindingWords['SB402'] = ({ cell, label, unit, facts }) => {
  const { others, kin, axis, given, isRight, isElsewhere, without } = facts;
  const formula = shortFormula(facts.formula);
  const more = others.length === 0 ? '' : ` và ${String(others.length)} ô khác (${listed(others)})`;
  const line = axis === 'across' ? 'dòng' : 'cột';
  const kinOf = isElsewhere ? `các ô tương ứng ở ${line} khác` : `các ô khác cùng ${line}`;
  if (facts.asText === true)
    return {
      message: `Ô ${cell}${quoted(label)}${more} chứa công thức ${formula ?? ''} nhưng đang lưu dạng chữ nên không được tính.`,
      why:
        given === null
          ? 'Các phép cộng bỏ qua ô chứa chữ, nên tổng có thể thiếu phần này.'
          : `Các phép cộng bỏ qua ô chứa chữ. Tính theo công thức đó thì được ${formatMoney(given, unit, 'vi')}.`,
      todo: 'Đổi định dạng ô từ Văn bản sang Chung rồi nhập lại công thức.',
    };
  const named = formula === null ? 'công thức cùng dạng' : `công thức ${formula}`;
  return {
    message: `Ô ${cell}${quoted(label)}${more} ghi số gõ tay, trong khi ${kinOf} (${listed(kin)}) là công thức.`,
    why: isRight
      ? 'Số gõ tay hiện bằng kết quả công thức, nhưng khi số liệu thay đổi thì ô này không tính lại.'
      : without === 'own-numbers'
        ? 'Mỗi công thức ấy chứa một số gõ riêng nên không suy ra được kết quả của ô này.'
        : without === 'whole'
          ? 'Ở các ô đó tổng được cộng lên; ở đây một thành phần lại được tính ngược từ tổng gõ tay nên phép cộng luôn khớp, không tự phát hiện được số sai.'
          : given === null
            ? `Theo cách tính của các ô đó, ô ${cell} phải là ${named}.`
            : `Theo cách tính của các ô đó, ô ${cell} phải là ${named}, cho kết quả ${formatMoney(given, unit, 'vi')}.`,
    todo:
      without === 'whole'
        ? 'Xác nhận tổng là số được giao và thành phần kia là phần còn lại; nếu đúng vậy thì không cần sửa.'
        : isRight
          ? `Thay số gõ tay bằng ${named}.`
          : `Nếu không có lý do để gõ tay, thay bằng ${named}; nếu có, ghi chú lý do cạnh ô.`,
  };
};
