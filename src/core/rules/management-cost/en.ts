/** SB504 in English. */
import { managementWords } from '../../messages/caps/of';
import { quoted } from '../../messages/findings/cap-phrases.en';
import type { FindingWords } from '../../messages/findings/words';
import { lowerFirst, sentences } from '../../messages/sentences';

export const says = 'Management cost is above its share.';

export const words: FindingWords['SB504'] = ({ cell, label, facts: { test, of, whole } }) => {
  const { result, basis } = managementWords(test, 'en');
  const taken = of === 'allocation' ? 'the allocation of the year' : 'the estimate of the project';
  return {
    message: `In cell ${cell}${quoted(label)}: ${lowerFirst(result)}`,
    why: sentences(`The share is taken of ${taken} in cell ${whole.cell}${quoted(whole.label)}.`, basis),
    todo: `Lower the management cost, or look at the ${of === 'allocation' ? 'allocation' : 'estimate'} again.`,
  };
};
