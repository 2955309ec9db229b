/** SB201 in Vietnamese. */
import { quoted } from '../../messages/findings/phrases.vi';
import { placeInFile } from '../../messages/findings/other-file';
import type { FindingWords } from '../../messages/findings/words';
import { formatMoney } from '../../messages/numbers';

export const says = 'Cùng một số mà hai biểu ghi khác nhau.';

export const words: FindingWords['SB201'] = ({ facts, sheet, unit, severity }) => {
  const where =
    facts.thereFile !== undefined
      ? `biểu ở tệp “${facts.thereFile.name}”`
      : facts.thereSheet === sheet
        ? 'biểu khác trên cùng trang tính'
        : `biểu ở trang tính “${facts.thereSheet}”`;
  const there =
    facts.thereFile === undefined ? `ô ${facts.there.cell}` : placeInFile(facts.thereFile, facts.thereSheet, facts.there.cell, 'vi');
  if (severity === 'info')
    return {
      message: `Biểu này và ${where} ghi khác nhau ở ${String(facts.more + 1)} số, bắt đầu từ ô ${facts.here.cell} và ${there}.`,
      why: `Hai biểu khớp nhau ở ${String(facts.keys)} số khác. Ô ${facts.here.cell}${quoted(facts.here.label)} là ${formatMoney(facts.here.amount, unit, 'vi')}, còn bên kia ghi ${formatMoney(facts.there.amount, facts.thereUnit, 'vi')}.`,
      todo: 'Không cần sửa nếu hai biểu vốn khác nhau, ví dụ số đề nghị và số được duyệt. Nếu cùng nói một việc thì đối chiếu lại.',
    };
  return {
    message: `Số${quoted(facts.here.label)} ở ô ${facts.here.cell} là ${formatMoney(facts.here.amount, unit, 'vi')}, nhưng ${where} ghi ${formatMoney(facts.there.amount, facts.thereUnit, 'vi')} (${there}).`,
    why: `Hai ô này cùng nói về một số. Hai biểu còn khớp nhau ở ${String(facts.keys)} số khác.`,
    todo: 'Xem biểu nào đúng với hồ sơ gốc rồi sửa biểu kia cho thống nhất.',
  };
};
