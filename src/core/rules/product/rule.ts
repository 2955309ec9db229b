/** SB106: Quantity times unit price is the amount. */
import { brokenSum } from '../common/broken-sum';
import type { Rule } from '../common/definition';

export const rule: Rule<'SB106'> = {
  code: 'SB106',
  top: 'error',
  find: (observed) => observed.diagnosed.diagnoses.flatMap((diagnosis) => brokenSum('SB106', observed, diagnosis) ?? []),
};
