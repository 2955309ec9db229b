/** SB015 in Vietnamese. */
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Dòng hoặc cột ẩn vẫn được cộng vào tổng.';

export const words: FindingWords['SB015'] = ({ facts }) => {
  const what = [facts.rows > 0 ? `${String(facts.rows)} dòng ẩn` : '', facts.columns > 0 ? `${String(facts.columns)} cột ẩn` : '']
    .filter((text) => text !== '')
    .join(' và ');
  return {
    message: `Có ${what} vẫn được cộng vào tổng.`,
    why: 'Người xem bản in không thấy các số này, nên cộng tay sẽ không ra tổng đã ghi.',
    todo: 'Bỏ ẩn trước khi gửi. Nếu cố ý ẩn thì giữ nguyên.',
  };
};
