/** SB107 in English. */
import { counted, figure, others, quoted } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'A percentage, growth, share or mean does not follow from its figures.';

export const words: FindingWords['SB107'] = ({ facts, cell, label, actual }) => {
  const { kind, numerator, denominator, given, fitting, count, percent } = facts;
  const sign = percent ? '%' : '';
  const stated = `${actual === null ? '' : figure(actual)}${sign}`;
  const alike =
    facts.isAcross === true
      ? counted(fitting, 'other column of this line follows', 'other columns of this line follow')
      : counted(fitting, 'other line of this column follows', 'other lines of this column follow');
  const by =
    kind === 'mean' ? `the number of years (${figure(denominator.amount)})` : `cell ${denominator.cell} (${figure(denominator.amount)})`;
  const what = { quotient: 'The ratio', growth: 'The growth', share: 'The share', mean: 'The mean' }[kind];
  return {
    message: `${what}${quoted(label)} in cell ${cell} says ${stated}, but works out as ${figure(given)}${sign}.${others(count, 'cell')}`,
    why: `Cell ${numerator.cell} (${figure(numerator.amount)}) divided by ${by}${kind === 'growth' ? ', less one' : ''}. ${alike} this way.`,
    todo: `Work out cell ${cell} again. If it compares with another figure, say which.`,
  };
};
