/** Phrases that findings have in common, in Vietnamese. */
import { absolute, type Amount, isNegative, subtract } from '../../money/amount';
import type { BrokenSumFacts, FigureFacts, SumFacts } from '../../rules/common/facts';
import type { FindingOf } from '../../rules/common/finding';
import { formatAmount, formatMoney } from '../numbers';
import { ROOM_FOR_SUMS, shortFormula, shortLabel } from '../shorten';
import { writtenOut } from './arithmetic';
import type { Words } from './words';

export type BrokenSum = FindingOf<'SB101' | 'SB102' | 'SB103' | 'SB104' | 'SB106' | 'SB110' | 'SB111'>;

export const figure = (amount: Amount): string => formatAmount(amount, 'vi');

export const quoted = (label: string): string => (label === '' ? '' : ` “${shortLabel(label)}”`);

export const years = (from: number, to: number): string => `${String(from)}–${String(to)}`;

export function listed(cells: readonly string[], last = 'và'): string {
  if (cells.length > 6) return `${cells.slice(0, 5).join(', ')} và ${String(cells.length - 5)} ô khác`;
  return cells.length < 2 ? cells.join('') : `${cells.slice(0, -1).join(', ')} ${last} ${cells.at(-1) ?? ''}`;
}

const placesOf = (figures: readonly FigureFacts[]): string[] => figures.map(({ cell }) => cell);

/** "Còn 2 ô khác như vậy.", with a blank before it; nothing when the finding names the only place. */
export const others = (count: number, what: string): string => (count > 1 ? ` Còn ${String(count - 1)} ${what} khác như vậy.` : '');

const TRIED: Readonly<Record<SumFacts['operation'], string>> = { sum: 'Cộng thử', product: 'Nhân thử', difference: 'Trừ thử' };

/** "Cộng thử 5.000 + 5.500 = 10.500, trong khi ô H7 “Tổng cộng” ghi 10.400." */
export function tested(sum: SumFacts): string {
  const { total, operation } = sum;
  const written = writtenOut(sum, 'vi');
  return `${TRIED[operation]} ${written}, trong khi ô ${total.cell}${quoted(total.label)} ghi ${figure(total.amount)}.`;
}

export function gap({ total, given }: SumFacts, unit: BrokenSum['unit']): string {
  const difference = subtract(total.amount, given);
  return `${isNegative(difference) ? 'thiếu' : 'thừa'} ${formatMoney(absolute(difference), unit, 'vi')}`;
}

function why({ sums, alternatives, documentedAt, confirmedBy }: BrokenSumFacts): string {
  const [first, second] = sums.map(tested);
  const shown =
    first === undefined ? [] : second !== undefined && first.length + second.length <= ROOM_FOR_SUMS ? [first, second] : [first];
  const left = sums.length - shown.length;
  if (left > 0) shown.push(`Còn ${String(left)} phép tính khác sai theo.`);
  if (confirmedBy !== null) {
    const { sheet, cell, amount, unit } = confirmedBy;
    shown.push(`Ô ${cell} ở trang tính “${sheet}” cũng ghi ${formatMoney(amount, unit, 'vi')} cho số này.`);
  }
  if (alternatives.length > 0 && documentedAt === null)
    shown.push(`Sửa ô ${listed(placesOf(alternatives), 'hoặc')} thì cũng khớp, nên chưa thể nói chắc ô nào sai.`);
  return shown.join(' ');
}

function causeWords({ cause, facts, expected }: BrokenSum): string {
  const unsure = expected === null;
  const formula = shortFormula(facts.formula);
  const named = formula === null ? 'Công thức ở ô này' : `Công thức ${formula}`;
  const part = (one: FigureFacts | null): string => (one === null ? 'Một phần' : `Phần${quoted(one.label)} ở ô ${one.cell}`);
  switch (cause?.kind) {
    case 'transposed-digits':
      return unsure ? 'Có thể hai chữ số cạnh nhau bị đổi chỗ.' : 'Hai chữ số cạnh nhau bị đổi chỗ.';
    case 'scale':
      return `${unsure ? 'Có thể số' : 'Số'} bị lệch hàng, do thừa hay thiếu chữ số 0 hoặc đặt nhầm dấu phẩy.`;
    case 'sign':
      return unsure ? 'Có thể số bị ghi ngược dấu.' : 'Số bị ghi ngược dấu.';
    case 'missing-line':
      return `${part(facts.part)} chưa được cộng vào.`;
    case 'double-counted':
      return `${part(facts.part)} bị cộng hai lần.`;
    case 'range-short':
      return `${named} cộng sót ô.`;
    case 'range-long':
      return `${named} cộng thừa ô.`;
    case 'constant-added':
      return `${named} có cộng thêm một số gõ tay.`;
    case 'copied-neighbour':
      return `Số này giống hệt số ở ô ${facts.part?.cell ?? 'bên cạnh'}${quoted(facts.part?.label ?? '')}, có thể đã chép nhầm.`;
    case 'wrong-place':
      return `Số ở ô này và số ở ô ${facts.part?.cell ?? 'bên cạnh'}${quoted(facts.part?.label ?? '')} bị ghi đổi chỗ cho nhau.`;
    case 'hidden-lines':
      return `Tổng chỉ đúng khi bỏ các ô đang ẩn${facts.part === null ? '' : `, bắt đầu từ ô ${facts.part.cell}${quoted(facts.part.label)}`}.`;
    case 'stale':
      return `${named} cho kết quả khác số đang lưu, nghĩa là chưa được tính lại.`;
    default:
      return '';
  }
}

export function brokenSum(finding: BrokenSum, what: (sum: SumFacts) => string): Words {
  const { facts, cell, expected, actual, unit } = finding;
  const [sum] = facts.sums;
  const reason = causeWords(finding);
  const message = sum === undefined ? '' : `${what(sum)}${reason === '' ? '' : ` ${reason}`}`;
  if (facts.documentedAt !== null)
    return {
      message,
      why: `${why(facts)} Ghi chú ở ô ${facts.documentedAt} nêu đúng số chênh lệch này.`,
      todo: 'Không cần sửa nếu ghi chú đúng.',
    };
  const [whole, ...wholes] = facts.undivided;
  if (whole !== undefined) {
    const cells = listed(placesOf(facts.undivided));
    return {
      message,
      why: `${why(facts)} Phần chênh lệch đúng bằng phần chưa chia ra chi tiết của số ở ô ${cells}${wholes.length > 0 ? '' : quoted(whole.label)}.`,
      todo: `Không cần sửa nếu số ở ô ${cells} chưa chia hết; nếu đã chia thì điền phần chi tiết còn thiếu.`,
    };
  }
  let todo = `Đối chiếu với hồ sơ gốc, xem ô ${cell} trước rồi đến ô ${listed(placesOf(facts.alternatives))}.`;
  if (expected !== null) {
    const right = formatMoney(expected, unit, 'vi');
    const change = isBlank(finding)
      ? `điền ${right} vào ô ${cell}`
      : `sửa ô ${cell} từ ${actual === null ? '' : figure(actual)} thành ${right}`;
    todo =
      facts.formula === null
        ? `Đối chiếu với hồ sơ gốc. Nếu các số khác đã đúng thì ${change}.`
        : `Sửa công thức ở ô ${cell} cho cộng đúng các phần, kết quả phải là ${right}.`;
  }
  return { message, why: why(facts), todo };
}

/** Nothing stands in the blamed cell; a fix would fill it. */
export const isBlank = ({ fix }: BrokenSum): boolean => fix?.edits[0]?.before === null;

export const lineOf = ({ label }: BrokenSum): string => label.split(' › ')[0] ?? '';

export const ofLine = (label: string): string => (label === '' ? '' : ` của${quoted(label)}`);

/** "Tổng của “Khuyến công địa phương” ở ô H4 ghi 30.800, thiếu 100 triệu đồng so với cộng các cột." */
export const against = (finding: BrokenSum, whose: string, parts: string) =>
  brokenSum(finding, (sum) => `${whose} ở ô ${sum.total.cell} ghi ${figure(sum.total.amount)}, ${gap(sum, finding.unit)} so với ${parts}.`);
