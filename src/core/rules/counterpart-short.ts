/** SB503: the counterpart is less than what a cap's share leaves to the beneficiary (caps 5). */
import { breachFindings } from './cap-finding';
import { rule } from './rule';

export const counterpartShort = rule({
  code: 'SB503',
  name: 'counterpart-short',
  find: (observed, options) => breachFindings('SB503', 'counterpart-short', observed, options),
});
