/** SB305 in Vietnamese. */
import { figure, others } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Số có hai cách đọc (4.700 là 4700 hay 4,7).';

export const words: FindingWords['SB305'] = ({ facts, cell }) => ({
  message: `Chưa đủ căn cứ kết luận vì “${facts.text}” ở ô ${cell} có thể là ${figure(facts.first)}, cũng có thể là ${figure(facts.other)}.${others(facts.count, 'ô')}`,
  why: 'Dấu chấm hay dấu phẩy ở đây có thể ngăn hàng nghìn, cũng có thể ngăn phần lẻ, và các phép cộng không cho biết cách nào đúng.',
  todo: 'Gõ lại thành số, không kèm dấu ngăn hàng nghìn.',
});
