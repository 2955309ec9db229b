/** SB102: Lines add up to the column's grand total. */
import { brokenSum } from '../common/broken-sum';
import type { Rule } from '../common/definition';

export const rule: Rule<'SB102'> = {
  code: 'SB102',
  top: 'error',
  find: (observed) => observed.diagnosed.diagnoses.flatMap((diagnosis) => brokenSum('SB102', observed, diagnosis) ?? []),
};
