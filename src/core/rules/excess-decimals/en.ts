/** SB310 in English. */
import { others } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';
import { unitWord } from '../../messages/numbers';

export const says = 'An amount with a fraction of a đồng.';

export const words: FindingWords['SB310'] = ({ cell, facts }) => ({
  message: `The amount in cell ${cell} is finer than one đồng: it has ${String(facts.decimals)} decimals, where ${unitWord(facts.unit, 'en')} has room for ${
    facts.room === 0 ? 'none' : String(facts.room)
  }.${others(facts.count, 'cell')}`,
  why: 'Such an amount is mostly the result of a division that was pasted as a value. Printed figures are rounded, so they may not add up.',
  todo: `Round the amount in cell ${cell} to the unit of the table and add up again.`,
});
