/** SB104: The corner agrees with both its line and its column. */
import { brokenSum } from './broken-sum';
import { rule } from './rule';

export const grandTotal = rule({
  code: 'SB104',
  name: 'grand-total',
  find: (observed) => observed.diagnosed.diagnoses.flatMap((diagnosis) => brokenSum('SB104', 'grand-total', observed, diagnosis) ?? []),
});
