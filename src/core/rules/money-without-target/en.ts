/** SB204 in English. */
import { counted, figure, others } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';
import { formatMoney } from '../../messages/numbers';
import { shortLabel } from '../../messages/shorten';

export const says = 'Money without a target, or a target without money.';

export const words: FindingWords['SB204'] = ({ facts, sheet, cell, label }) => {
  const { there, thereSheet, thereUnit, year, others: more, whole } = facts;
  const when = year === null ? '' : `${String(year)}, `;
  const place = thereSheet === sheet ? `cell ${there.cell}` : `cell ${there.cell} of sheet “${thereSheet}”`;
  const [has, lacks] =
    facts.missing === 'target'
      ? [`money of ${formatMoney(there.amount, thereUnit, 'en')}`, 'target']
      : [`a target of ${figure(there.amount)}`, 'money'];
  return {
    message: `${label === '' ? 'This line' : `“${shortLabel(label)}”`} has ${has} (${when}${place}), but cell ${cell} holds no ${lacks}.${others(more + 1, 'year')}`,
    why: `In ${counted(whole, 'other place')} of this plan, targets and money always stand together.`,
    todo: `Fill in the ${lacks} if it was forgotten. If there is none, say why in the remarks.`,
  };
};
