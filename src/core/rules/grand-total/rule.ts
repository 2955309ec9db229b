/** SB104: The corner agrees with both its line and its column. */
import { brokenSum } from '../common/broken-sum';
import type { Rule } from '../common/definition';

export const rule: Rule<'SB104'> = {
  code: 'SB104',
  top: 'error',
  find: (observed) => observed.diagnosed.diagnoses.flatMap((diagnosis) => brokenSum('SB104', observed, diagnosis) ?? []),
};
