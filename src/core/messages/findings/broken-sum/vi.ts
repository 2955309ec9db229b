/** A broken sum in Vietnamese. */
import { absolute, isNegative, subtract } from '../../../money/amount';
import type { SumFacts } from '../../../rules/common/facts';
import { formatMoney } from '../../numbers';
import { ROOM_FOR_SUMS } from '../../shorten';
import { figure, listed, quoted, tested } from '../phrases.vi';
import type { Words } from '../words';
import { accountOf, shownSums, type Advice, type BrokenSum, type BrokenSumAccount, type CauseAccount } from './account';

export function gap({ total, given }: SumFacts, unit: BrokenSum['unit']): string {
  const difference = subtract(total.amount, given);
  return `${isNegative(difference) ? 'thiếu' : 'thừa'} ${formatMoney(absolute(difference), unit, 'vi')}`;
}

function reasons({ sums, confirmedBy, alternatives }: BrokenSumAccount): string {
  const { shown, left } = shownSums(sums, tested, ROOM_FOR_SUMS);
  if (left > 0) shown.push(`Còn ${String(left)} phép tính khác sai theo.`);
  if (confirmedBy !== null) {
    const { sheet, cell, amount, unit } = confirmedBy;
    shown.push(`Ô ${cell} ở trang tính “${sheet}” cũng ghi ${formatMoney(amount, unit, 'vi')} cho số này.`);
  }
  if (alternatives.length > 0) shown.push(`Sửa ô ${listed(alternatives, 'hoặc')} thì cũng khớp, nên chưa thể nói chắc ô nào sai.`);
  return shown.join(' ');
}

function causeWords({ kind, isUnsure, part, formula }: CauseAccount): string {
  const named = formula === null ? 'Công thức ở ô này' : `Công thức ${formula}`;
  const which = part === null ? 'Một phần' : `Phần${quoted(part.label)} ở ô ${part.cell}`;
  const beside = `số ở ô ${part?.cell ?? 'bên cạnh'}${quoted(part?.label ?? '')}`;
  switch (kind) {
    case 'transposed-digits':
      return isUnsure ? 'Có thể hai chữ số cạnh nhau bị đổi chỗ.' : 'Hai chữ số cạnh nhau bị đổi chỗ.';
    case 'scale':
      return `${isUnsure ? 'Có thể số' : 'Số'} bị lệch hàng, do thừa hay thiếu chữ số 0 hoặc đặt nhầm dấu phẩy.`;
    case 'sign':
      return isUnsure ? 'Có thể số bị ghi ngược dấu.' : 'Số bị ghi ngược dấu.';
    case 'missing-line':
      return `${which} chưa được cộng vào.`;
    case 'double-counted':
      return `${which} bị cộng hai lần.`;
    case 'hidden-lines':
      return `Tổng chỉ đúng khi bỏ các ô đang ẩn${part === null ? '' : `, bắt đầu từ ô ${part.cell}${quoted(part.label)}`}.`;
    case 'range-short':
      return `${named} cộng sót ô.`;
    case 'range-long':
      return `${named} cộng thừa ô.`;
    case 'constant-added':
      return `${named} có cộng thêm một số gõ tay.`;
    case 'copied-neighbour':
      return `Số này giống hệt ${beside}, có thể đã chép nhầm.`;
    case 'wrong-place':
      return `Số ở ô này và ${beside} bị ghi đổi chỗ cho nhau.`;
    case 'stale':
      return `${named} cho kết quả khác số đang lưu, nghĩa là chưa được tính lại.`;
    default:
      return '';
  }
}

/** What is added to the reasons, and what to do. */
function adviceWords(advice: Advice, { cell, unit }: BrokenSum): readonly [why: string, todo: string] {
  switch (advice.kind) {
    case 'documented':
      return [` Ghi chú ở ô ${advice.at} nêu đúng số chênh lệch này.`, 'Không cần sửa nếu ghi chú đúng.'];
    case 'undivided': {
      const [whole, ...wholes] = advice.figures;
      const cells = listed(advice.figures.map((one) => one.cell));
      return [
        ` Phần chênh lệch đúng bằng phần chưa chia ra chi tiết của số ở ô ${cells}${wholes.length > 0 ? '' : quoted(whole.label)}.`,
        `Không cần sửa nếu số ở ô ${cells} chưa chia hết; nếu đã chia thì điền phần chi tiết còn thiếu.`,
      ];
    }
    case 'compare':
      return ['', `Đối chiếu với hồ sơ gốc, xem ô ${cell} trước rồi đến ô ${listed(advice.others)}.`];
    case 'place':
      return [
        '',
        `Nếu ${formatMoney(advice.amount, unit, 'vi')} là tiền của các dòng, các năm khác thì ghi vào đúng chỗ của nó rồi để ô ${cell} theo các chỗ đó; nếu không có khoản này thì xóa số ở ô ${cell}.`,
      ];
    case 'mend-formula':
      return ['', `Sửa công thức ở ô ${cell} cho cộng đúng các phần, kết quả phải là ${formatMoney(advice.right, unit, 'vi')}.`];
    default: {
      const right = formatMoney(advice.right, unit, 'vi');
      const change =
        advice.kind === 'fill'
          ? `điền ${right} vào ô ${cell}`
          : `sửa ô ${cell} từ ${advice.from === null ? '' : figure(advice.from)} thành ${right}`;
      return ['', `Đối chiếu với hồ sơ gốc. Nếu các số khác đã đúng thì ${change}.`];
    }
  }
}

export function brokenSum(finding: BrokenSum, what: (sum: SumFacts) => string): Words {
  const account = accountOf(finding);
  const cause = account.cause === null ? '' : causeWords(account.cause);
  const message = account.sum === null ? '' : `${what(account.sum)}${cause === '' ? '' : ` ${cause}`}`;
  const [why, todo] = adviceWords(account.advice, finding);
  return { message, why: `${reasons(account)}${why}`, todo };
}

export const ofLine = (label: string): string => (label === '' ? '' : ` của${quoted(label)}`);

/** "Tổng của “Khuyến công địa phương” ở ô H4 ghi 30.800, thiếu 100 triệu đồng so với cộng các cột." */
export const against = (finding: BrokenSum, whose: string, parts: string): Words =>
  brokenSum(finding, (sum) => `${whose} ở ô ${sum.total.cell} ghi ${figure(sum.total.amount)}, ${gap(sum, finding.unit)} so với ${parts}.`);
