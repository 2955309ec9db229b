/** SB302 in English. */
import type { FindingWords } from '../../messages/findings/words';
import { unitWord } from '../../messages/numbers';

export const says = 'Two units in one table.';

export const words: FindingWords['SB302'] = ({ facts }) => ({
  message: `One table states two units, ${facts.units.map(({ unit, cell }) => `${unitWord(unit, 'en') || 'another unit'} (cell ${cell})`).join(' and ')}.`,
  why: 'Nobody can tell which figure is in which unit. Thousands taken for millions are off by a factor of a thousand.',
  todo: 'Use one unit for the whole table, or say which column is in which unit.',
});
