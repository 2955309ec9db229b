/** SB502: support above the share of the cost that a cap allows; or the share that nothing in the table allows to test (caps 3). */
import { breachFindings, capFinding } from '../common/cap-finding';
import type { Rule } from '../common/definition';

export const rule: Rule<'SB502'> = {
  code: 'SB502',
  top: 'error',
  find: ({ caps }) => [
    ...breachFindings('SB502', caps()),
    ...caps().partly.map((one) => capFinding('info', one, { counterpart: null, doubt: null, others: one.others })),
  ],
};
