/** SB502: support above the share of the cost that a cap allows (caps 3). */
import { breachFindings } from './cap-finding';
import { rule } from './rule';

export const capShare = rule({
  code: 'SB502',
  name: 'cap-share',
  find: (observed, options) => breachFindings('SB502', 'cap-share', observed, options),
});
