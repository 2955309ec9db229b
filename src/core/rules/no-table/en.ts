/** SB001 in English. */
import { counted } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'A sheet holds numbers, but no budget table was found on it.';

export const words: FindingWords['SB001'] = ({ sheet, facts }) => ({
  message: `Sheet “${sheet}” holds numbers, but no budget table was found on it.`,
  why: `The sheet has ${counted(facts.numbers, 'number')}, but no row of column headings that could be recognised (description, funding source, year, total).`,
  todo: 'If a table here is to be checked, look at its column headings; otherwise ignore this.',
});
