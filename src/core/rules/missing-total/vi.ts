/** SB014 in Vietnamese. */
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Biểu cần tổng cộng mà không có dòng tổng.';

export const words: FindingWords['SB014'] = ({ facts }) => ({
  message: 'Biểu không có dòng tổng cộng.',
  why: `Có ${String(facts.lines)} dòng số tiền nhưng không dòng nào ghi là tổng, nên không đối chiếu được số chung của biểu.`,
  todo: 'Thêm dòng “Tổng cộng” nếu mẫu biểu yêu cầu.',
});
