/** SB109 in English. */
import { writtenOut } from '../../messages/findings/arithmetic';
import { counted, figure } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';
import { formatMoney } from '../../messages/numbers';

export const says = 'The printed figures do not add up though the stored ones do.';

export const words: FindingWords['SB109'] = ({ facts, unit }) => ({
  message: `${counted(facts.count, 'sum does', 'sums do')} not add up on the printed page, because the cells show rounded figures.`,
  why: `The figures as shown give ${writtenOut(facts.sample, 'en')}, but cell ${facts.sample.total.cell} shows ${formatMoney(facts.sample.total.amount, unit, 'en')}. The stored figures add up exactly to ${figure(facts.stored)}.`,
  todo: 'No figure is wrong. If the printed page must add up, show more decimals, or round each figure and add again.',
});
