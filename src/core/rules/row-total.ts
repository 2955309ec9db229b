/** SB101: Years or parts of a line add up to the line's total. */
import { brokenSum } from './broken-sum';
import { rule } from './rule';

export const rowTotal = rule({
  code: 'SB101',
  name: 'row-total',
  find: (observed) => observed.diagnosed.diagnoses.flatMap((diagnosis) => brokenSum('SB101', 'row-total', observed, diagnosis) ?? []),
});
