/** SB501: support above the amount that a cap allows (caps 3). */
import { breachFindings } from '../common/cap-finding';
import type { Rule } from '../common/definition';

export const rule: Rule<'SB501'> = {
  code: 'SB501',
  top: 'error',
  find: ({ caps }) => breachFindings('SB501', caps()),
};
