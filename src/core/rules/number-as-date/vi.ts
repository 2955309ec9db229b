/** SB306 in Vietnamese. */
import { others } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Số tiền bị đổi thành ngày tháng.';

export const words: FindingWords['SB306'] = ({ facts, cell }) => ({
  message: `Ô ${cell} trong cột số tiền lại hiện ngày tháng “${facts.text}”.${others(facts.count, 'ô')}`,
  why: 'Gõ 1/5 hay 3-2 thì Excel tự đổi thành ngày tháng. Phép cộng có ô này chưa thể kết luận.',
  todo: 'Chuyển ô sang định dạng số rồi gõ lại.',
});
