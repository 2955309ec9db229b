/** SB103: Lines of a group add up to the group's line. */
import { brokenSum } from './broken-sum';
import { rule } from './rule';

export const subtotal = rule({
  code: 'SB103',
  name: 'subtotal',
  find: (observed) => observed.diagnosed.diagnoses.flatMap((diagnosis) => brokenSum('SB103', 'subtotal', observed, diagnosis) ?? []),
});
