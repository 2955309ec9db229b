/** SB011 in English. */
import type { FindingWords } from '../../messages/findings/words';

export const says = 'A year stands twice.';

export const words: FindingWords['SB011'] = ({ facts, cell }) => ({
  message: `The year ${String(facts.year)} has two columns, in cells ${facts.other} and ${cell}.`,
  why: 'A year has one column for a source. With two, one carries the wrong year or the year is counted twice.',
  todo: 'Look at both headings; correct the year or remove the column too many.',
});
