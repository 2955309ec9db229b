/** SB014 in English. */
import { counted } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'A table that needs a total has none.';

export const words: FindingWords['SB014'] = ({ facts }) => ({
  message: 'The table has no total line.',
  why: `It has ${counted(facts.lines, 'line')} of amounts, but none is their total, so the overall figure cannot be compared.`,
  todo: 'Add a line “Tổng cộng” if the form asks for one.',
});
