/** SB202 in Vietnamese. */
import { figure, quoted } from '../../messages/findings/phrases.vi';
import { placeInFile } from '../../messages/findings/other-file';
import type { FindingWords } from '../../messages/findings/words';
import { formatMoney } from '../../messages/numbers';
import { absolute, amountFromInteger, subtract } from '../../money/amount';

export const says = 'Một câu trong văn bản, hoặc phần bằng chữ, ghi số khác với biểu.';

export const words: FindingWords['SB202'] = ({ facts, cell, sheet, unit, actual, expected }) => {
  const { kind, text, said, there, thereSheet, thereFile, power } = facts;
  if (kind === 'beside')
    return {
      message: `Ở ô ${cell}, số tiền ghi bằng số là ${there.label} nhưng phần bằng chữ đọc ra ${formatMoney(said, 'vnd', 'vi')}.`,
      why: 'Số tiền bằng số và bằng chữ trong cùng một câu phải là một.',
      todo: 'Đối chiếu với hồ sơ gốc rồi sửa phần bằng số hoặc phần bằng chữ.',
    };
  const inFile = thereSheet === sheet ? `ô ${there.cell}` : `ô ${there.cell} trang tính “${thereSheet}”`;
  const place = thereFile === undefined ? inFile : placeInFile(thereFile, thereSheet, there.cell, 'vi');
  const apart =
    actual === null || expected === null ? '' : `Hai số chênh nhau ${formatMoney(absolute(subtract(actual, expected)), unit, 'vi')}.`;
  const times =
    power === null ? '' : `Hai số lệch nhau đúng ${figure(amountFromInteger(10 ** Math.abs(power)))} lần, có thể một bên nhầm đơn vị tính.`;
  return {
    message:
      kind === 'words'
        ? `Phần bằng chữ ở ô ${cell} đọc ra ${formatMoney(said, unit, 'vi')}, còn ${place} ghi ${formatMoney(there.amount, unit, 'vi')}.`
        : kind === 'lines'
          ? `Các dòng trong ô ${cell} cộng lại được ${formatMoney(said, unit, 'vi')}, còn ${place} ghi ${formatMoney(there.amount, unit, 'vi')}.`
          : `Câu ở ô ${cell} ghi “${text}”, còn ${place} ghi ${formatMoney(there.amount, unit, 'vi')}.`,
    why: `${kind === 'words' ? 'Phần bằng chữ phải đúng với' : kind === 'lines' ? 'Các dòng ấy là các nguồn của' : 'Câu này nói về'}${quoted(there.label)}. ${times || apart}`,
    todo: 'Xem bên nào đúng với hồ sơ gốc rồi sửa bên kia cho thống nhất.',
  };
};
