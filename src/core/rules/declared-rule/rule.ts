/** SB111: a column rule that the form itself states ("5=6+7") does not hold. */
import { brokenSum } from '../common/broken-sum';
import type { Rule } from '../common/definition';

export const rule: Rule<'SB111'> = {
  code: 'SB111',
  top: 'error',
  find: (observed) => observed.diagnosed.diagnoses.flatMap((diagnosis) => brokenSum('SB111', observed, diagnosis) ?? []),
};
