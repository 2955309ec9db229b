/** SB501: support above the amount that a cap allows (caps 3). */
import { breachFindings } from './cap-finding';
import { rule } from './rule';

export const capAmount = rule({
  code: 'SB501',
  name: 'cap-amount',
  find: (observed, options) => breachFindings('SB501', 'cap-amount', observed, options),
});
