/** SB013 in English. */
import { others } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Line numbers skip or repeat.';

export const words: FindingWords['SB013'] = ({ facts, cell }) => ({
  message: `The number “${facts.found}” in cell ${cell} does not follow the line above.${others(facts.count, 'place')}`,
  why: 'Numbers jump or repeat when a line was deleted, inserted or copied twice.',
  todo: 'See whether a line is missing or doubled, then number the lines again.',
});
