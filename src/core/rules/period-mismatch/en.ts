/** SB012 in English. */
import { years } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Title and columns name different periods.';

export const words: FindingWords['SB012'] = ({ facts }) => ({
  message: `The title says ${years(facts.title.from, facts.title.to)}, the columns say ${years(facts.columns.from, facts.columns.to)}.`,
  why: 'This happens when the table of the period before is used again and title or headings stay as they were.',
  todo: 'Make title and year columns agree.',
});
