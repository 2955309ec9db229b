/** SB105 in Vietnamese. */
import { figure, listed, quoted } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';
import { formatMoney } from '../../messages/numbers';

export const says = 'Các số “trong đó” lớn hơn số chứa chúng.';

export const words: FindingWords['SB105'] = ({ facts, unit }) => {
  const { whole, parts, given } = facts;
  const [part] = parts;
  const cells = listed(parts.map(({ cell }) => cell));
  const one = part !== undefined && parts.length === 1;
  const added = one ? '' : `Cộng thử ${parts.map(({ amount }) => figure(amount)).join(' + ')} = ${figure(given)}. `;
  return {
    message: one
      ? `Số “trong đó” ở ô ${part.cell} là ${formatMoney(given, unit, 'vi')}, lớn hơn cả số ${figure(whole.amount)} ở ô ${whole.cell}.`
      : `Các số “trong đó” cộng lại được ${formatMoney(given, unit, 'vi')}, lớn hơn cả số ${figure(whole.amount)} ở ô ${whole.cell}.`,
    why: `${added}Ô ${whole.cell}${quoted(whole.label)} ghi ${figure(whole.amount)}. Phần “trong đó” không thể lớn hơn số chứa nó.`,
    todo: `Đối chiếu ô ${cells} với ô ${whole.cell}.`,
  };
};
