/** SB303 in Vietnamese. */
import { figure, quoted } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';
import { amountFromDouble } from '../../money/amount';

export const says = 'Một ô, một cột, một dòng hay cả biểu lệch 1.000 lần so với các số liên quan.';

export const words: FindingWords['SB303'] = ({ cell, label, sheet, facts }) => {
  const { what, power, count, first, there } = facts;
  const times = figure(amountFromDouble(10 ** Math.abs(power)));
  const [off, mend] = power > 0 ? ['nhỏ hơn', 'nhân với'] : ['lớn hơn', 'chia cho'];
  if (there !== null)
    return {
      message: `Số liệu ở trang tính “${sheet}” và “${there.sheet}” chỉ khớp nhau khi ${mend} ${times}, có thể một biểu ghi sai đơn vị tính (ô ${cell}).`,
      why: `Hai biểu có ${String(count)} số lẽ ra phải bằng nhau. Biểu này ghi ${figure(first)}, còn ô ${there.cell} của trang “${there.sheet}” ghi ${figure(there.amount)}.`,
      todo: 'Xem lại dòng đơn vị tính của cả hai biểu và sửa biểu ghi sai.',
    };
  if (what === 'cell')
    return {
      message: `Số ${figure(first)} ở ô ${cell} ${off} khoảng ${times} lần so với các số cùng dòng và cùng cột, có thể sai đơn vị.`,
      why: 'Không có phép cộng nào xác nhận số này, nên chỉ có thể so với các số xung quanh.',
      todo: `Đối chiếu ô ${cell} với hồ sơ gốc.`,
    };
  const which = `${what === 'column' ? 'Cột' : 'Dòng'}${quoted(label)}`;
  return {
    message: `${which}, từ ô ${cell}, ghi ${off} ${times} lần so với phần còn lại của biểu.`,
    why: `Theo số đang ghi thì mọi phép cộng có ${what === 'column' ? 'cột' : 'dòng'} này đều sai; ${mend} ${times} thì tất cả đều khớp.`,
    todo: `Ghi lại ${String(count)} số này theo đúng đơn vị tính của biểu.`,
  };
};
