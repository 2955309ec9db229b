/** SB401 in English. */
import { counted, listed, quoted } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';
import { shortFormula } from '../../messages/shorten';

export const says = 'An error value such as #REF! or #VALUE!, said where it begins.';

const MEANS: Readonly<Record<string, string>> = {
  '#REF!': 'The formula points at a cell that was deleted.',
  '#VALUE!': 'The formula calculates with a text.',
  '#DIV/0!': 'The formula divides by a blank cell or zero.',
  '#NAME?': 'The formula uses a name that Excel does not know.',
  '#N/A': 'What is looked up was not found.',
  '#NUM!': 'The result is no number that can be calculated.',
  '#NULL!': 'The formula asks for cells that two ranges share, and there are none.',
};

export const words: FindingWords['SB401'] = ({ cell, label, facts }) => {
  const { error, others, dependents } = facts;
  const formula = shortFormula(facts.formula);
  const expected = shortFormula(facts.expected);
  const more = others.length === 0 ? '' : ` and ${counted(others.length, 'more cell')} of the same cause (${listed(others)})`;
  return {
    message: `The error ${error} in cell ${cell}${quoted(label)}${more}.${dependents === 0 ? '' : ` ${counted(dependents, 'more cell')} ${dependents === 1 ? 'fails' : 'fail'} because of it.`}`,
    why: [formula === null ? '' : `The formula is ${formula}.`, MEANS[error] ?? 'The formula gives no number.']
      .filter((one) => one !== '')
      .join(' '),
    todo: `${expected === null ? `Mend cell ${cell}` : `Put ${expected} into cell ${cell}, as its neighbours are written`}${dependents === 0 ? '' : '; what follows from it will calculate again'}.`,
  };
};
