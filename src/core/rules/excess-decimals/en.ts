/** SB310 in English. */
import { others } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';
import { formatMoney } from '../../messages/numbers';

export const says = 'An amount with a fraction of a đồng.';

export const words: FindingWords['SB310'] = ({ cell, facts }) => ({
  message: `The amount in cell ${cell} is finer than one đồng: ${formatMoney(facts.amount, facts.unit, 'en')}.${others(facts.count, 'cell')}`,
  why: 'Such an amount is mostly the result of a division that was pasted as a value. Printed figures are rounded, so they may not add up.',
  todo: `Round the amount in cell ${cell} to the unit of the table and add up again.`,
});
