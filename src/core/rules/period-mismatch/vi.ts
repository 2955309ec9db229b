/** SB012 in Vietnamese. */
import { years } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Tiêu đề và các cột nói về hai giai đoạn khác nhau.';

export const words: FindingWords['SB012'] = ({ facts }) => ({
  message: `Tiêu đề ghi giai đoạn ${years(facts.title.from, facts.title.to)}, còn các cột là năm ${years(facts.columns.from, facts.columns.to)}.`,
  why: 'Thường gặp khi lấy biểu của kỳ trước làm mẫu mà quên sửa tiêu đề hoặc tên cột.',
  todo: 'Sửa tiêu đề hoặc các cột năm cho cùng một giai đoạn.',
});
