/** SB508 in English. */
import { LEVEL } from '../../messages/findings/cap-phrases.en';
import type { FindingWords } from '../../messages/findings/words';
import { formatAmount, formatMoney } from '../../messages/numbers';

export const says = 'A source is above the ceiling given for it in a year.';

export const words: FindingWords['SB508'] = ({ cell, unit, facts: { source, year, ceiling, total, excess, isDisputed } }) => {
  const money = (amount: typeof total): string => formatMoney(amount, unit, 'en');
  const span = year === null ? ' over the period' : ` in ${String(year)}`;
  return {
    message: `Money of ${LEVEL[source === 'national' ? 'national' : 'province']}${span} in cell ${cell} is ${money(total)}, ${money(excess)} above the ceiling.`,
    why: `The ceiling is ${money(ceiling)}: ${formatAmount(total, 'en')} − ${formatAmount(ceiling, 'en')} = ${money(excess)}.${isDisputed ? ' The figure stands in a sum that does not hold, so it may not be above after all.' : ''}`,
    todo: isDisputed
      ? 'Put the sum right first and compare again; if it is still above, bring the plan below the ceiling.'
      : 'Bring the plan below the ceiling, or look at the ceiling that was entered.',
  };
};
