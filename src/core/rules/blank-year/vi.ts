/** SB309 in Vietnamese. */
import { others } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Một năm để trống giữa các năm có số.';

export const words: FindingWords['SB309'] = ({ cell, facts }) => ({
  message: `Năm ${String(facts.year)} ở ô ${cell} để trống, trong khi các năm trước và sau đều có số.${others(facts.count, 'ô')}`,
  why: 'Ở dòng khác, năm không có kinh phí được ghi dấu gạch ngang hoặc số 0, nên chưa rõ năm này không có kinh phí hay còn sót. Khi soát, ô trống được tính là 0.',
  todo: `Nếu năm ${String(facts.year)} không có kinh phí thì ghi dấu gạch ngang hoặc số 0 vào ô ${cell}; nếu còn sót thì điền số.`,
});
