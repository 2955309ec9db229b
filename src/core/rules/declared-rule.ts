/** SB111: a column rule that the form itself states ("5=6+7") does not hold. */
import { brokenSum } from './broken-sum';
import { rule } from './rule';

export const declaredRule = rule({
  code: 'SB111',
  name: 'declared-rule',
  find: (observed) => observed.diagnosed.diagnoses.flatMap((diagnosis) => brokenSum('SB111', 'declared-rule', observed, diagnosis) ?? []),
});
