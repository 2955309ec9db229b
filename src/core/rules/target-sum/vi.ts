/** SB203 in Vietnamese. */
import { writtenOut } from '../../messages/findings/arithmetic';
import { figure, quoted } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';
import { equals } from '../../money/amount';

export const says = 'Mục tiêu khối lượng chia nhỏ không cộng ra số chung.';

export const words: FindingWords['SB203'] = ({ facts, cell }) => {
  const { kind, unit, atLeast, total, parts, given } = facts;
  const written = writtenOut({ operation: 'sum', total, parts, given }, 'vi');
  const whole = `${atLeast ? 'ít nhất ' : ''}${figure(total.amount)} ${unit}`;
  return {
    message:
      kind === 'text'
        ? `Câu ở ô ${cell} nêu ${whole}, nhưng các phần kể ra là ${figure(given)}.`
        : `Khối lượng${quoted(total.label)} ở ô ${cell} ghi ${figure(total.amount)}, nhưng các dòng trong nhóm cộng lại được ${figure(given)}.`,
    why:
      parts.some(({ amount }) => equals(amount, given)) && parts.length > 1
        ? `Một phần “trong đó” không thể lớn hơn số chung ${figure(total.amount)}.`
        : `Cộng thử ${written}.`,
    todo: 'Xem sót hay thừa phần nào rồi sửa số chung hoặc các phần cho khớp.',
  };
};
