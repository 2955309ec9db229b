/** SB303 in English. */
import { figure, quoted } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';
import { amountFromDouble } from '../../money/amount';

export const says = 'A cell, a column, a line or a whole table is a power of ten away from its kin.';

export const words: FindingWords['SB303'] = ({ cell, label, sheet, facts }) => {
  const { what, power, count, first, there } = facts;
  const times = figure(amountFromDouble(10 ** Math.abs(power)));
  const [off, mend] = power > 0 ? ['smaller', 'multiplied by'] : ['larger', 'divided by'];
  if (there !== null)
    return {
      message: `The figures on sheets “${sheet}” and “${there.sheet}” agree only when ${mend} ${times}; one of the tables may state the wrong unit (cell ${cell}).`,
      why: `The tables share ${String(count)} figures that should be equal. This one says ${figure(first)}, cell ${there.cell} on sheet “${there.sheet}” says ${figure(there.amount)}.`,
      todo: 'Look at the unit line of both tables and mend the one that is wrong.',
    };
  if (what === 'cell')
    return {
      message: `The figure ${figure(first)} in cell ${cell} is about ${times} times ${off} than those in its row and column; its unit may be wrong.`,
      why: 'No sum speaks for this figure, so it can only be held against those around it.',
      todo: `Compare cell ${cell} with the source papers.`,
    };
  return {
    message: `The ${what === 'column' ? 'column' : 'row'}${quoted(label)}, from cell ${cell} on, is ${times} times ${off} than the rest of the table.`,
    why: `As written, every sum with this ${what === 'column' ? 'column' : 'row'} is wrong; ${mend} ${times}, all of them hold.`,
    todo: `Write ${count === 1 ? 'this figure' : `these ${String(count)} figures`} in the unit of the table.`,
  };
};
