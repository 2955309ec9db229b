/** SB002 in English. */
import { counted, listed, tested } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'A table is there, but what its totals are made of could not be settled; what is missing is named.';

export const words: FindingWords['SB002'] = ({ facts, cell, related }) => {
  const sums = counted(facts.equations, 'sum');
  if (facts.reason === 'open') {
    const more = related.length === 0 ? '' : ` and ${counted(related.length, 'more cell')}`;
    return {
      message: `Not enough to judge: cell ${cell}${more} could not be read as a number.`,
      why: `A cell with “…”, an error or letters cannot be added${related.length === 0 ? '' : ` (${listed([cell, ...related])})`}. ${sums} ${facts.equations === 1 ? 'needs' : 'need'} ${related.length === 0 ? 'it' : 'them'}.`,
      todo: `Enter the ${related.length === 0 ? `number in cell ${cell}` : 'numbers in these cells'} and check again.`,
    };
  }
  const sample = facts.sample === null ? '' : ` ${tested(facts.sample)}`;
  if (facts.reason === 'unsure') {
    const more = facts.equations > 1 ? ` ${String(facts.equations - 1)} further sums are like it.` : '';
    return {
      message: `Cell ${cell} may not agree with the figures that make it up, but there is not enough to be sure.`,
      why: `Similar places beside it do add up.${sample}${more}`,
      todo: 'Look at these figures again; if this cell is meant to add up otherwise, nothing needs to be changed.',
    };
  }
  if (facts.reason === 'broken') {
    return {
      message: `Not enough to judge: ${sums} fail at once.`,
      why: `With that many no single cell can be named.${sample}`,
      todo: 'See whether lines or columns were shifted when copying, or figures of another year got in.',
    };
  }
  return {
    message: `Not enough to judge: the total in cell ${cell} agrees with no way of adding.`,
    why: `${sums} could not be settled.${sample}`,
    todo: 'See which lines or columns this total is made of; if some are only part of it (“trong đó”), say so in the table.',
  };
};
