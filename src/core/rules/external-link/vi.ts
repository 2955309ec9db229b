/** SB407 in Vietnamese. */
import { listed, others, quoted } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Công thức lấy số từ tệp khác.';

export const words: FindingWords['SB407'] = ({ cell, label, facts: { books, count } }) => ({
  message: `Công thức ở ô ${cell}${quoted(label)} lấy số từ tệp khác (${listed(books.map((book) => (/^\d+$/.test(book) ? `liên kết số ${book}` : book)))}).${others(count, 'ô')}`,
  why: 'Người nhận không có tệp đó nên số không tính lại được và không kiểm tra được nguồn.',
  todo: 'Đưa số liệu nguồn vào một trang tính của tệp này, hoặc ngắt liên kết và ghi rõ nguồn.',
});
