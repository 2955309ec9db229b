/** SB306 in English. */
import { others } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'A number became a date.';

export const words: FindingWords['SB306'] = ({ facts, cell }) => ({
  message: `Cell ${cell} in a money column shows the date “${facts.text}”.${others(facts.count, 'cell')}`,
  why: 'Excel turns figures typed like 1/5 or 3-2 into dates. Sums with this cell cannot be judged.',
  todo: 'Format the cell as a number and type the figure again.',
});
