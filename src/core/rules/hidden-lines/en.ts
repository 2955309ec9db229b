/** SB015 in English. */
import { counted } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Hidden rows or columns take part in a sum.';

export const words: FindingWords['SB015'] = ({ facts }) => {
  const what = [facts.rows > 0 ? counted(facts.rows, 'hidden row') : '', facts.columns > 0 ? counted(facts.columns, 'hidden column') : '']
    .filter((text) => text !== '')
    .join(' and ');
  return {
    message: `The sums count ${what}.`,
    why: 'In print these figures are not seen, so adding by hand does not give the total shown.',
    todo: 'Unhide them before sending, or leave them if they are hidden on purpose.',
  };
};
