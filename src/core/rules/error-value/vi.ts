/** SB401 in Vietnamese. */
import { listed, quoted } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';
import { shortFormula } from '../../messages/shorten';

export const says = 'Ô báo lỗi #REF!, #VALUE!…; chỉ báo ở ô gốc.';

const MEANS: Readonly<Record<string, string>> = {
  '#REF!': 'Công thức trỏ tới ô đã bị xóa.',
  '#VALUE!': 'Công thức tính với ô chứa chữ.',
  '#DIV/0!': 'Công thức chia cho ô trống hoặc bằng 0.',
  '#NAME?': 'Công thức dùng tên mà Excel không biết.',
  '#N/A': 'Không tìm thấy giá trị cần tra.',
  '#NUM!': 'Kết quả không phải là số tính được.',
  '#NULL!': 'Công thức dùng vùng giao nhau không có ô nào.',
};

export const words: FindingWords['SB401'] = ({ cell, label, facts }) => {
  const { error, others, dependents } = facts;
  const formula = shortFormula(facts.formula);
  const expected = shortFormula(facts.expected);
  const more = others.length === 0 ? '' : ` và ${String(others.length)} ô khác cùng nguyên nhân (${listed(others)})`;
  return {
    message: `Lỗi ${error} ở ô ${cell}${quoted(label)}${more}.${dependents === 0 ? '' : ` ${String(dependents)} ô khác lỗi theo.`}`,
    why: [formula === null ? '' : `Công thức ở ô là ${formula}.`, MEANS[error] ?? 'Công thức không cho ra số.']
      .filter((one) => one !== '')
      .join(' '),
    todo: `${expected === null ? `Sửa ở ô ${cell}` : `Ghi lại ô ${cell} thành ${expected} như các ô cùng loại`}${dependents === 0 ? '' : '; các ô lỗi theo sẽ tự tính lại'}.`,
  };
};
