/** SB302 in Vietnamese. */
import type { FindingWords } from '../../messages/findings/words';
import { unitWord } from '../../messages/numbers';

export const says = 'Một biểu ghi hai đơn vị tính.';

export const words: FindingWords['SB302'] = ({ facts }) => ({
  message: `Biểu vừa ghi ${facts.units.map(({ unit, cell }) => `${unitWord(unit, 'vi') || 'đơn vị khác'} (ô ${cell})`).join(' vừa ghi ')}.`,
  why: 'Người đọc không biết số nào theo đơn vị nào. Nhầm nghìn đồng với triệu đồng là lệch một nghìn lần.',
  todo: 'Thống nhất một đơn vị cho cả biểu, hoặc ghi rõ cột nào theo đơn vị nào.',
});
