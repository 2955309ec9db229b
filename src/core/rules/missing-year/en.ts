/** SB010 in English. */
import { listed, years } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'The period lacks a year column.';

export const words: FindingWords['SB010'] = ({ facts }) => ({
  message: `The table lacks a column for ${listed(facts.years.map(String))}.`,
  why: `It covers ${years(facts.period.from, facts.period.to)}, but not every year has its column, so the total of the period may be short.`,
  todo: `Add the column for ${listed(facts.years.map(String))}, or correct the title if the period has no such year.`,
});
