/** SB503: the counterpart is less than what a cap's share leaves to the beneficiary (caps 5). */
import { breachFindings } from '../common/cap-finding';
import type { Rule } from '../common/definition';

export const rule: Rule<'SB503'> = {
  code: 'SB503',
  top: 'error',
  find: ({ caps }) => breachFindings('SB503', caps()),
};
