/** SB106: Quantity times unit price is the amount. */
import { brokenSum } from './broken-sum';
import { rule } from './rule';

export const product = rule({
  code: 'SB106',
  name: 'product',
  find: (observed) => observed.diagnosed.diagnoses.flatMap((diagnosis) => brokenSum('SB106', 'product', observed, diagnosis) ?? []),
});
