/** SB102: Lines add up to the column's grand total. */
import { brokenSum } from './broken-sum';
import { rule } from './rule';

export const columnTotal = rule({
  code: 'SB102',
  name: 'column-total',
  find: (observed) => observed.diagnosed.diagnoses.flatMap((diagnosis) => brokenSum('SB102', 'column-total', observed, diagnosis) ?? []),
});
