/** SB001 in Vietnamese. */
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Trang tính có số liệu nhưng không thấy biểu kinh phí nào.';

export const words: FindingWords['SB001'] = ({ sheet, facts }) => ({
  message: `Trang tính “${sheet}” có số liệu nhưng không thấy biểu kinh phí nào.`,
  why: `Trang tính này có ${String(facts.numbers)} con số, nhưng không thấy dòng tiêu đề cột quen thuộc như nội dung, nguồn kinh phí, năm, tổng cộng.`,
  todo: 'Nếu có biểu cần soát ở đây thì xem lại dòng tiêu đề cột. Nếu không thì bỏ qua.',
});
