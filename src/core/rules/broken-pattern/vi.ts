/** SB403 in Vietnamese. */
import { listed, others, quoted } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';
import { shortFormula } from '../../messages/shorten';

export const says = 'Công thức khác với công thức của các ô cùng loại.';

export const words: FindingWords['SB403'] = ({ cell, label, facts }) => {
  const { kin, axis, count } = facts;
  const [own, wanted] = [shortFormula(facts.formula), shortFormula(facts.expected)];
  const line = axis === 'across' ? 'dòng' : 'cột';
  return {
    message: `Công thức${own === null ? '' : ` ${own}`} ở ô ${cell}${quoted(label)} khác cách tính của các ô cùng ${line} (${listed(kin)}).${others(count, 'ô')}`,
    why: wanted === null ? 'Các ô đó cùng một công thức, chỉ ô này tính khác.' : `Tính như các ô đó thì ô này phải là ${wanted}.`,
    todo: `Xem ô này có chủ ý tính khác không; nếu không, ${wanted === null ? 'chép lại công thức từ ô bên cạnh' : `sửa thành ${wanted}`}.`,
  };
};
