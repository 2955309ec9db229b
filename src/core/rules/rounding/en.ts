/** SB108 in English. */
import { writtenOut } from '../../messages/findings/arithmetic';
import { counted, figure } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';
import { formatMoney } from '../../messages/numbers';

export const says = 'Separately rounded figures, fully explained by rounding.';

export const words: FindingWords['SB108'] = ({ facts, unit }) => ({
  message: `${counted(facts.count, 'sum is', 'sums are')} slightly off because figures were ${facts.mode === 'nearest' ? 'rounded one by one' : 'cut off'}; this is no error.`,
  why: `The largest difference is ${writtenOut(facts.sample, 'en')}, while cell ${facts.sample.total.cell} says ${formatMoney(facts.sample.total.amount, unit, 'en')}. With rounded figures the total may be anything from ${figure(facts.lower)} to ${figure(facts.upper)}.`,
  todo: 'Nothing to mend. If the table will be published and must add up exactly, adjust the last digits.',
});
