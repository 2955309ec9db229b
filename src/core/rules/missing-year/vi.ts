/** SB010 in Vietnamese. */
import { listed, years } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Giai đoạn thiếu cột của một năm.';

export const words: FindingWords['SB010'] = ({ facts }) => ({
  message: `Biểu thiếu cột năm ${listed(facts.years.map(String))}.`,
  why: `Biểu của giai đoạn ${years(facts.period.from, facts.period.to)} nhưng các cột năm không đủ, nên số của cả giai đoạn có thể bị thiếu.`,
  todo: `Thêm cột năm ${listed(facts.years.map(String))}. Nếu giai đoạn không gồm năm này thì sửa lại tiêu đề.`,
});
