/** SB206 in English. */
import type { FindingWords } from '../../messages/findings/words';
import { formatMoney } from '../../messages/numbers';
import { shortLabel } from '../../messages/shorten';

export const says = 'One beneficiary gets national and local support for the same content.';

export const words: FindingWords['SB206'] = ({ facts, sheet, cell, unit }) => {
  const { name, source, here, there, other, otherSheet, otherUnit, years: apart } = facts;
  const [own, others] = source === 'national' ? ['national', 'local'] : ['local', 'national'];
  const place = otherSheet === sheet ? `cell ${other}` : `cell ${other} of sheet “${otherSheet}”`;
  const amounts =
    here === null || there === null
      ? ''
      : ` Cell ${here.cell} says ${formatMoney(here.amount, unit, 'en')}, cell ${there.cell}${otherSheet === sheet ? '' : ' of the other sheet'} says ${formatMoney(there.amount, otherUnit, 'en')}.`;
  return {
    message: `“${shortLabel(name)}” in cell ${cell} gets ${own} money, and in ${place} ${others} money for the same content.`,
    why: `${apart === 0 ? 'One content should be paid for by one public budget.' : 'The years follow each other, so one content may be supported twice.'}${amounts}`,
    todo: 'See whether it is the same work. If so, choose one source; if not, write down which part each source pays for.',
  };
};
