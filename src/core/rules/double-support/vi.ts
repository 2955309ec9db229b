/** SB206 in Vietnamese. */
import { placeInFile } from '../../messages/findings/other-file';
import type { FindingWords } from '../../messages/findings/words';
import { formatMoney } from '../../messages/numbers';
import { shortLabel } from '../../messages/shorten';

export const says = 'Một đơn vị nhận cả khuyến công quốc gia và khuyến công địa phương cho cùng nội dung.';

export const words: FindingWords['SB206'] = ({ facts, sheet, cell, unit }) => {
  const { name, source, here, there, other, thereSheet, thereFile, otherUnit, years: apart } = facts;
  const [own, others] = source === 'national' ? ['quốc gia', 'địa phương'] : ['địa phương', 'quốc gia'];
  const placeOf = (at: string): string =>
    thereFile !== undefined
      ? placeInFile(thereFile, thereSheet, at, 'vi')
      : thereSheet === sheet
        ? `ô ${at}`
        : `ô ${at} trang tính “${thereSheet}”`;
  const beyond = thereFile === undefined && thereSheet !== sheet ? ' của trang tính kia' : '';
  const amounts =
    here === null || there === null
      ? ''
      : ` Ô ${here.cell} ghi ${formatMoney(here.amount, unit, 'vi')}, ${thereFile === undefined ? `ô ${there.cell}${beyond}` : placeOf(there.cell)} ghi ${formatMoney(there.amount, otherUnit, 'vi')}.`;
  return {
    message: `“${shortLabel(name)}” ở ô ${cell} nhận khuyến công ${own}, trong khi ở ${placeOf(other)} nhận khuyến công ${others} cho cùng nội dung.`,
    why: `${apart === 0 ? 'Một nội dung nên chỉ được một nguồn ngân sách hỗ trợ.' : 'Hai năm liền nhau, có thể là một nội dung được hỗ trợ hai lần.'}${amounts}`,
    todo: 'Xem có phải cùng một việc không. Nếu phải thì chọn một nguồn; nếu không thì ghi rõ phần việc của từng nguồn.',
  };
};
