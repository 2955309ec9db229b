/** SB504 in Vietnamese. */
import { managementWords } from '../../messages/caps/of';
import { quoted } from '../../messages/findings/cap-phrases.vi';
import type { FindingWords } from '../../messages/findings/words';
import { lowerFirst, sentences } from '../../messages/sentences';

export const says = 'Chi quản lý vượt tỷ lệ cho phép.';

export const words: FindingWords['SB504'] = ({ cell, label, facts: { test, of, whole } }) => {
  const { result, basis } = managementWords(test, 'vi');
  const taken = of === 'allocation' ? 'kinh phí được giao trong năm' : 'dự toán của đề án';
  return {
    message: `Ở ô ${cell}${quoted(label)}: ${lowerFirst(result)}`,
    why: sentences(`Tỷ lệ tính trên ${taken} ở ô ${whole.cell}${quoted(whole.label)}.`, basis),
    todo: `Giảm chi quản lý, hoặc kiểm tra lại ${of === 'allocation' ? 'số được giao' : 'dự toán của đề án'}.`,
  };
};
