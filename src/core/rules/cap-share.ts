/** SB502: support above the share of the cost that a cap allows; or the share that nothing in the table allows to test (caps 3). */
import { breachFindings, capFinding } from './cap-finding';
import { partlyTested } from './cap-partly';
import { rule } from './rule';

export const capShare = rule({
  code: 'SB502',
  name: 'cap-share',
  find: (observed, options) => [
    ...breachFindings('SB502', 'cap-share', observed, options),
    ...partlyTested(observed, options).map((one) =>
      capFinding(['SB502', 'cap-share', 'info'], one, { counterpart: null, doubt: null, others: one.others }),
    ),
  ],
});
