/** SB105 in English. */
import { figure, listed, quoted } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';
import { formatMoney } from '../../messages/numbers';

export const says = 'The “trong đó” parts exceed the whole.';

export const words: FindingWords['SB105'] = ({ facts, unit }) => {
  const { whole, parts, given } = facts;
  const [part] = parts;
  const cells = listed(parts.map(({ cell }) => cell));
  const one = part !== undefined && parts.length === 1;
  const added = one ? '' : `${parts.map(({ amount }) => figure(amount)).join(' + ')} = ${figure(given)}. `;
  return {
    message: one
      ? `The “trong đó” figure in cell ${part.cell} is ${formatMoney(given, unit, 'en')}, more than the whole of ${figure(whole.amount)} in cell ${whole.cell}.`
      : `The “trong đó” figures come to ${formatMoney(given, unit, 'en')}, more than the whole of ${figure(whole.amount)} in cell ${whole.cell}.`,
    why: `${added}Cell ${whole.cell}${quoted(whole.label)} says ${figure(whole.amount)}. A part cannot exceed its whole.`,
    todo: `Compare ${cells} with cell ${whole.cell}.`,
  };
};
