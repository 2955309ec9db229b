/** SB110: A single entry, not a total, is what breaks the sums. */
import { brokenSum } from '../common/broken-sum';
import type { Rule } from '../common/definition';

export const rule: Rule<'SB110'> = {
  code: 'SB110',
  top: 'error',
  find: (observed) => observed.diagnosed.diagnoses.flatMap((diagnosis) => brokenSum('SB110', observed, diagnosis) ?? []),
};
