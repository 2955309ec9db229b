/** SB016 in English. */
import { quoted } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Two lines say the same thing.';

export const words: FindingWords['SB016'] = ({ facts, cell, label }) => ({
  message: `The line${quoted(label)} in cell ${cell} equals the line in cell ${facts.other}, words and figures.`,
  why: 'A line entered twice is counted twice.',
  todo: 'Remove one if it was copied; if they are two things, say how they differ.',
});
