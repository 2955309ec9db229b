/** SB206 in English. */
import { placeInFile } from '../../messages/findings/other-file';
import type { FindingWords } from '../../messages/findings/words';
import { formatMoney } from '../../messages/numbers';
import { shortLabel } from '../../messages/shorten';

export const says = 'One beneficiary gets national and local support for the same content.';

export const words: FindingWords['SB206'] = ({ facts, sheet, cell, unit }) => {
  const { name, source, here, there, other, thereSheet, thereFile, otherUnit, years: apart } = facts;
  const [own, others] = source === 'national' ? ['national', 'local'] : ['local', 'national'];
  const placeOf = (at: string): string =>
    thereFile !== undefined
      ? placeInFile(thereFile, thereSheet, at, 'en')
      : thereSheet === sheet
        ? `cell ${at}`
        : `cell ${at} of sheet “${thereSheet}”`;
  const beyond = thereFile === undefined && thereSheet !== sheet ? ' of the other sheet' : '';
  const amounts =
    here === null || there === null
      ? ''
      : ` Cell ${here.cell} says ${formatMoney(here.amount, unit, 'en')}, ${thereFile === undefined ? `cell ${there.cell}${beyond}` : placeOf(there.cell)} says ${formatMoney(there.amount, otherUnit, 'en')}.`;
  return {
    message: `“${shortLabel(name)}” in cell ${cell} gets ${own} money, and in ${placeOf(other)} ${others} money for the same content.`,
    why: `${apart === 0 ? 'One content should be paid for by one public budget.' : 'The years follow each other, so one content may be supported twice.'}${amounts}`,
    todo: 'See whether it is the same work. If so, choose one source; if not, write down which part each source pays for.',
  };
};
