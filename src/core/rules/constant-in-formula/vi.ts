/** SB406 in Vietnamese. */
import { listed, quoted } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';
import { shortFormula } from '../../messages/shorten';

export const says = 'Công thức cộng có kèm số gõ tay.';

export const words: FindingWords['SB406'] = ({ cell, label, facts }) => {
  const { numbers, others } = facts;
  const [own, mended] = [shortFormula(facts.formula), shortFormula(facts.proposed)];
  const more = others.length === 0 ? '' : ` Còn ${String(others.length)} ô khác cùng dòng như vậy (${listed(others)}).`;
  return {
    message: `Công thức${own === null ? '' : ` ${own}`} ở ô ${cell}${quoted(label)} có kèm số gõ tay ${listed(numbers)}.${more}`,
    why: 'Số này không nằm ở ô nào của bảng, nên người xem chỉ thấy tổng không bằng các phần mà không biết vì sao.',
    todo: `Nếu là số thật, đưa vào một dòng riêng; nếu chỉ để cho khớp, bỏ số đó${mended === null ? '' : `: ${mended}`}.`,
  };
};
