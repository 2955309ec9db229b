/** SB403 in English. */
import { listed, others, quoted } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';
import { shortFormula } from '../../messages/shorten';

export const says = 'A formula differs from those of cells of the same kind.';

export const words: FindingWords['SB403'] = ({ cell, label, facts }) => {
  const { kin, axis, count } = facts;
  const [own, wanted] = [shortFormula(facts.formula), shortFormula(facts.expected)];
  const line = axis === 'across' ? 'line' : 'column';
  return {
    message: `The formula${own === null ? '' : ` ${own}`} in cell ${cell}${quoted(label)} is not like those of its ${line} (${listed(kin)}).${others(count, 'cell')}`,
    why:
      wanted === null
        ? 'They share one formula; only this cell is calculated otherwise.'
        : `Calculated as they are, this cell would be ${wanted}.`,
    todo: `See whether it is meant to differ; if not, ${wanted === null ? 'copy the formula from the cell beside it' : `change it to ${wanted}`}.`,
  };
};
