/** SB013 in Vietnamese. */
import { others } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Số thứ tự bị nhảy hoặc lặp.';

export const words: FindingWords['SB013'] = ({ facts, cell }) => ({
  message: `Số thứ tự “${facts.found}” ở ô ${cell} không nối tiếp dòng trên.${others(facts.count, 'chỗ')}`,
  why: 'Số thứ tự bị nhảy hoặc lặp thường do xóa, chèn thêm hay chép trùng một dòng.',
  todo: 'Xem có sót hay trùng dòng nào không, rồi đánh lại số thứ tự.',
});
