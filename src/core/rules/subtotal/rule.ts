/** SB103: Lines of a group add up to the group's line. */
import { brokenSum } from '../common/broken-sum';
import type { Rule } from '../common/definition';

export const rule: Rule<'SB103'> = {
  code: 'SB103',
  top: 'error',
  find: (observed) => observed.diagnosed.diagnoses.flatMap((diagnosis) => brokenSum('SB103', observed, diagnosis) ?? []),
};
