/** SB304 in English. */
import { counted, figure, listed } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';
import { formatMoney } from '../../messages/numbers';

export const says = 'A number stored as text.';

export const words: FindingWords['SB304'] = ({ cell, related, unit, facts }) => {
  const more = related.length === 0 ? '' : ` and ${counted(related.length, 'more cell')} (${listed(related)})`;
  const flaw = {
    text: 'stored as text',
    space: 'text because of a space inside',
    invisible: 'text because of an invisible character',
    footnote: 'text because of a footnote mark',
  }[facts.flaw];
  return {
    message: `The number “${facts.text.trim()}” in cell ${cell}${more} is ${flaw}${facts.overlooked ? ', and formulas have added around it' : ''}.`,
    why: `For checking, cell ${cell} was read as ${facts.isMoney ? formatMoney(facts.amount, unit, 'en') : figure(facts.amount)}. ${facts.overlooked ? 'SUM does not add text, so the totals that need it are too low.' : 'Sums added later will not count text.'}`,
    todo: `Format ${facts.count > 1 ? 'these cells' : `cell ${cell}`} as numbers and type the digits again.`,
  };
};
