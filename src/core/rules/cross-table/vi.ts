/** SB201 in Vietnamese. */
import { quoted } from '../../messages/findings/phrases.vi';
import { placeInFile } from '../../messages/findings/other-file';
import type { FindingWords } from '../../messages/findings/words';
import { formatMoney } from '../../messages/numbers';
import { sentences } from '../../messages/sentences';
import type { UnitId } from '../../money/money';
import { foldedOthers } from './folded-others';
import type { Facts } from './facts';

export const says = 'Cùng một số mà hai biểu ghi khác nhau.';

/** Every other figure that differs by itself, and that totals follow. */
function further(facts: Facts, unit: UnitId): string {
  const { told, cells } = foldedOthers(facts.others);
  const each = told.map(
    ({ here, there }) =>
      `ở ô ${here.cell}${quoted(here.label)} (${formatMoney(here.amount, unit, 'vi')}, bên kia ${formatMoney(there.amount, facts.thereUnit, 'vi')})`,
  );
  const rest = cells.length === 0 ? [] : [`và ở các ô ${cells.join(', ')}`];
  return sentences(
    each.length === 0 ? '' : `Còn khác ${[...each, ...rest].join('; ')}.`,
    facts.following === 0 ? '' : `${String(facts.following)} số tổng khác theo.`,
  );
}

export const words: FindingWords['SB201'] = ({ facts, sheet, unit, severity }) => {
  const { here, following, keys, apart, others } = facts;
  const where =
    facts.thereFile !== undefined
      ? `biểu ở tệp “${facts.thereFile.name}”`
      : facts.thereSheet === sheet
        ? 'biểu khác trên cùng trang tính'
        : `biểu ở trang tính “${facts.thereSheet}”`;
  const there =
    facts.thereFile === undefined ? `ô ${facts.there.cell}` : placeInFile(facts.thereFile, facts.thereSheet, facts.there.cell, 'vi');
  const [ours, theirs] = [formatMoney(here.amount, unit, 'vi'), formatMoney(facts.there.amount, facts.thereUnit, 'vi')];
  const count = others.length + 1;
  if (severity === 'info')
    return {
      message: `Biểu này và ${where} ghi khác nhau ở ${String(count + following)} số, bắt đầu từ ô ${here.cell} và ${there}.`,
      why: `Hai biểu khớp nhau ở ${String(keys)} số khác. Ô ${here.cell}${quoted(here.label)} là ${ours}, còn bên kia ghi ${theirs}.`,
      todo: 'Không cần sửa nếu hai biểu vốn khác nhau, ví dụ số đề nghị và số được duyệt. Nếu cùng nói một việc thì đối chiếu lại.',
    };
  if (apart === 'unit')
    return {
      message: `Biểu này và ${where} ghi những con số như nhau theo hai đơn vị tính: ở ô ${here.cell}${quoted(here.label)} là ${ours}, bên kia là ${theirs} (${there}).`,
      why: `${String(count + following)} số giống nhau từng chữ số, nên một trong hai dòng đơn vị tính bị ghi nhầm.`,
      todo: 'Xem đơn vị tính nào đúng với hồ sơ gốc rồi sửa ở biểu kia.',
    };
  if (apart !== null)
    return {
      message: `Biểu này và ${where} ghi khác nhau ở ${String(count)} số, trước hết ở ô ${here.cell}${quoted(here.label)}: ${ours}, bên kia ghi ${theirs} (${there}).`,
      why: sentences(
        apart === 'most'
          ? `Tên biểu, năm và tên tệp không cho thấy là hai bản hay hai phạm vi khác nhau, mà hai biểu ${keys === 0 ? 'không khớp nhau ở số nào' : `chỉ khớp nhau ở ${String(keys)} số`}.`
          : `Các tệp của một hồ sơ nói về một kế hoạch nên số phải như nhau; hai biểu khớp nhau ở ${String(keys)} số khác.`,
        further(facts, unit),
      ),
      todo: 'Đối chiếu với hồ sơ gốc và sửa cho hai tệp thống nhất. Nếu là hai bản hoặc hai phạm vi khác nhau thì ghi rõ trong tên biểu.',
    };
  return {
    message: `Số${quoted(here.label)} ở ô ${here.cell} là ${ours}, nhưng ${where} ghi ${theirs} (${there}).`,
    why: sentences('Hai ô này cùng nói về một số.', further(facts, unit), `Hai biểu còn khớp nhau ở ${String(keys)} số khác.`),
    todo: 'Xem biểu nào đúng với hồ sơ gốc rồi sửa biểu kia cho thống nhất.',
  };
};
