/** SB404 in English. */
import { counted, listed, quoted } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';
import { formatMoney } from '../../messages/numbers';
import { shortFormula } from '../../messages/shorten';

export const says = 'A sum leaves out a line, takes in a cell too many, or counts one figure twice.';

export const words: FindingWords['SB404'] = ({ cell, label, unit, actual, facts }) => {
  const { kind, missing, extra, shownBy, given, count, axis } = facts;
  const written = shortFormula(facts.formula);
  const named = `The formula${written === null ? '' : ` ${written}`} in cell ${cell}${quoted(label)}`;
  if (kind === 'wide')
    return {
      message: `${named} takes in cells without a figure at the edge of its range (${listed(extra)}: heading or blank lines).${count > 1 ? ` On this sheet ${counted(count - 1, 'more sum')} ${count > 2 ? 'do' : 'does'} so.` : ''}`,
      why: 'The result is not wrong; but whatever number is typed there later, a year or a remark, will be added to the total.',
      todo: 'Nothing must be mended: leave a line that is kept for lines to be put in; otherwise narrow the range.',
    };
  const short = missing.length > 0 ? `leaves out ${listed(missing)}` : '';
  const long = extra.length > 0 ? `takes in ${listed(extra)} too many` : '';
  const same = count > 1 ? ` So does that of ${counted(count - 1, 'more cell')}.` : '';
  const mended = shortFormula(facts.proposed);
  const line = axis === 'across' ? 'line' : 'column';
  const reason = {
    differs: `The other cells of the ${line} (${listed(shownBy)}) add all of theirs and nothing else.`,
    twice: `${listed(extra)} already adds up ${listed(shownBy)}, so these are counted twice.`,
    stops: `The lines of ${listed(missing)} carry on those that are added, and lie outside the range.`,
  }[kind];
  const effect =
    given === null || actual === null
      ? kind === 'differs'
        ? 'The result is not wrong yet; it will be once figures are entered there.'
        : ''
      : `The cell says ${formatMoney(actual, unit, 'en')}; added up properly it is ${formatMoney(given, unit, 'en')}.`;
  return {
    message: `${named} ${kind === 'twice' ? `counts twice: ${listed(extra)} is added beside its own parts` : [short, long].filter((one) => one !== '').join(' and ')}.${same}`,
    why: [reason, effect].filter((one) => one !== '').join(' '),
    todo: mended === null ? `Correct the range that cell ${cell} adds.` : `Change the formula in cell ${cell} to ${mended}.`,
  };
};
