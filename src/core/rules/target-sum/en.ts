/** SB203 in English. */
import { writtenOut } from '../../messages/findings/arithmetic';
import { figure, quoted } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';
import { equals } from '../../money/amount';

export const says = 'Physical targets do not add up.';

export const words: FindingWords['SB203'] = ({ facts, cell }) => {
  const { kind, unit, atLeast, total, parts, given } = facts;
  const written = writtenOut({ operation: 'sum', total, parts, given }, 'en');
  const whole = `${atLeast ? 'at least ' : ''}${figure(total.amount)} ${unit}`;
  return {
    message:
      kind === 'text'
        ? `The sentence in cell ${cell} speaks of ${whole}, but its parts come to ${figure(given)}.`
        : `The target${quoted(total.label)} in cell ${cell} is ${figure(total.amount)}, but the lines of the group add up to ${figure(given)}.`,
    why:
      parts.some(({ amount }) => equals(amount, given)) && parts.length > 1
        ? `A part cannot exceed the whole of ${figure(total.amount)}.`
        : `The parts: ${written}.`,
    todo: 'See which part was left out or counted too often, and correct the whole or the parts.',
  };
};
