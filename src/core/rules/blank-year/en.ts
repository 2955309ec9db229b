/** SB309 in English. */
import { others } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'A year left blank between filled years.';

export const words: FindingWords['SB309'] = ({ cell, facts }) => ({
  message: `The year ${String(facts.year)} is blank in cell ${cell}, while the years before and after hold figures.${others(facts.count, 'cell')}`,
  why: 'Other lines of the table put a dash or a zero where there is no money, so this may be a year without money or a figure forgotten. For checking, a blank cell is zero.',
  todo: `If there is no money in ${String(facts.year)}, put a dash or 0 into cell ${cell}; else fill in the figure.`,
});
