/** SB308 in English. */
import { listed, quoted } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';
import { formatMoney } from '../../messages/numbers';

export const says = 'A negative amount where nothing is taken off.';

export const words: FindingWords['SB308'] = ({ cell, related, label, unit, facts }) => ({
  message: `The amount in cell ${cell}${quoted(label)} is negative: ${formatMoney(facts.amount, unit, 'en')}.`,
  why: `The other amounts of the table are not, and neither headings nor line names speak of a decrease, a repayment or a difference.${
    related.length === 0 ? '' : ` Negative as well: ${listed(related)}.`
  }`,
  todo: `See whether the minus sign in cell ${cell} is a slip. If it is a decrease, say so in the name of the line or the heading.`,
});
