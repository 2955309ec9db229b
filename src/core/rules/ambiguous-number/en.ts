/** SB305 in English. */
import { figure, others } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Two readings remain (4.700 is 4700 or 4.7).';

export const words: FindingWords['SB305'] = ({ facts, cell }) => ({
  message: `Not enough to judge: “${facts.text}” in cell ${cell} may be ${figure(facts.first)} or ${figure(facts.other)}.${others(facts.count, 'cell')}`,
  why: 'The dot or comma may group thousands or mark decimals, and the sums do not tell which.',
  todo: 'Type these cells again as numbers, without marks between thousands.',
});
