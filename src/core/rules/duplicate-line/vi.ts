/** SB016 in Vietnamese. */
import { quoted } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Hai dòng giống hệt nhau.';

export const words: FindingWords['SB016'] = ({ facts, cell, label }) => ({
  message: `Dòng${quoted(label)} ở ô ${cell} trùng với dòng ở ô ${facts.other}, cả nội dung lẫn số tiền.`,
  why: 'Một việc ghi hai lần thì tiền bị cộng hai lần.',
  todo: 'Nếu chép trùng thì bỏ một dòng. Nếu là hai việc khác nhau thì ghi thêm cho rõ.',
});
