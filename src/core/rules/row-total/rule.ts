/** SB101: Years or parts of a line add up to the line's total. */
import { brokenSum } from '../common/broken-sum';
import type { Rule } from '../common/definition';

export const rule: Rule<'SB101'> = {
  code: 'SB101',
  top: 'error',
  find: (observed) => observed.diagnosed.diagnoses.flatMap((diagnosis) => brokenSum('SB101', observed, diagnosis) ?? []),
};
