/** SB110: A single entry, not a total, is what breaks the sums. */
import { brokenSum } from './broken-sum';
import { rule } from './rule';

export const part = rule({
  code: 'SB110',
  name: 'part',
  find: (observed) => observed.diagnosed.diagnoses.flatMap((diagnosis) => brokenSum('SB110', 'part', observed, diagnosis) ?? []),
});
