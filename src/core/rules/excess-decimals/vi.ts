/** SB310 in Vietnamese. */
import { others } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';
import { unitWord } from '../../messages/numbers';

export const says = 'Số tiền lẻ hơn một đồng.';

export const words: FindingWords['SB310'] = ({ cell, facts }) => ({
  message: `Số tiền ở ô ${cell} lẻ hơn một đồng: có ${String(facts.decimals)} số lẻ, tính theo ${unitWord(facts.unit, 'vi')} thì ${
    facts.room === 0 ? 'không có số lẻ nào' : `nhiều nhất là ${String(facts.room)}`
  }.${others(facts.count, 'ô')}`,
  why: 'Số như vậy thường là kết quả một phép chia được dán thành số. Số in ra đã làm tròn nên có thể không cộng đúng với nhau.',
  todo: `Làm tròn số ở ô ${cell} theo đơn vị của biểu rồi cộng lại.`,
});
