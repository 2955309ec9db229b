/** SB405 in Vietnamese. */
import { listed, quoted } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';
import { shortFormula } from '../../messages/shorten';

export const says = 'Tổng gõ tay, hiện vẫn đúng.';

export const words: FindingWords['SB405'] = ({ cell, label, facts }) => {
  const { others } = facts;
  const formula = shortFormula(facts.formula);
  const more = others.length === 0 ? '' : ` và ${String(others.length)} ô khác (${listed(others)})`;
  return {
    message: `Tổng ở ô ${cell}${quoted(label)}${more} là số gõ tay, hiện vẫn đúng bằng các phần cộng lại.`,
    why: 'Khi một số thành phần thay đổi, tổng gõ tay không tính lại.',
    todo: `Thay bằng công thức cộng${formula === null ? '' : `, ở ô ${cell} là ${formula}`}.`,
  };
};
