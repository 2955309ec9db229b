/** The sentences of findings in Vietnamese, as an experienced colleague would say them. */
import { absolute, amountFromDouble, amountFromInteger, equals, isNegative, subtract, type Amount } from '../money/amount';
import type { BrokenSumFacts, FigureFacts, SumFacts } from '../rules/facts';
import type { FindingOf } from '../rules/finding';
import { writtenOut } from './arithmetic';
import { capFindingsVi } from './cap-findings.vi';
import { citationWords } from './citation-words';
import { faultPhrase } from './law-faults';
import { formatAmount, formatMoney, unitWord } from './numbers';
import { ROOM_FOR_SUMS, shortFormula, shortLabel } from './shorten';
import type { FindingWords, Words } from './finding-words';

type BrokenSum = FindingOf<'SB101' | 'SB102' | 'SB103' | 'SB104' | 'SB106' | 'SB110' | 'SB111'>;

const figure = (amount: Amount): string => formatAmount(amount, 'vi');
const quoted = (label: string): string => (label === '' ? '' : ` “${shortLabel(label)}”`);
const years = (from: number, to: number): string => `${String(from)}–${String(to)}`;

function listed(cells: readonly string[], last = 'và'): string {
  if (cells.length > 6) return `${cells.slice(0, 5).join(', ')} và ${String(cells.length - 5)} ô khác`;
  return cells.length < 2 ? cells.join('') : `${cells.slice(0, -1).join(', ')} ${last} ${cells.at(-1) ?? ''}`;
}

const placesOf = (figures: readonly FigureFacts[]): string[] => figures.map(({ cell }) => cell);

/** "Còn 2 ô khác như vậy.", with a blank before it; nothing when the finding names the only place. */
const others = (count: number, what: string): string => (count > 1 ? ` Còn ${String(count - 1)} ${what} khác như vậy.` : '');

const TRIED: Readonly<Record<SumFacts['operation'], string>> = { sum: 'Cộng thử', product: 'Nhân thử', difference: 'Trừ thử' };

/** "Cộng thử 5.000 + 5.500 = 10.500, trong khi ô H7 “Tổng cộng” ghi 10.400." */
function tested(sum: SumFacts): string {
  const { total, operation } = sum;
  const written = writtenOut(sum, 'vi');
  return `${TRIED[operation]} ${written}, trong khi ô ${total.cell}${quoted(total.label)} ghi ${figure(total.amount)}.`;
}

function gap({ total, given }: SumFacts, unit: BrokenSum['unit']): string {
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
    case 'hidden-lines':
      return 'Tổng chỉ đúng khi bỏ các dòng đang ẩn.';
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

function brokenSum(finding: BrokenSum, what: (sum: SumFacts) => string): Words {
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
const isBlank = ({ fix }: BrokenSum): boolean => fix?.edits[0]?.before === null;

const lineOf = ({ label }: BrokenSum): string => label.split(' › ')[0] ?? '';
const columnOf = ({ label }: BrokenSum): string => label.split(' › ').slice(1).join(' › ');
const ofLine = (label: string): string => (label === '' ? '' : ` của${quoted(label)}`);

/** "Tổng của “Khuyến công địa phương” ở ô H4 ghi 30.800, thiếu 100 triệu đồng so với cộng các cột." */
const against = (finding: BrokenSum, whose: string, parts: string) =>
  brokenSum(finding, (sum) => `${whose} ở ô ${sum.total.cell} ghi ${figure(sum.total.amount)}, ${gap(sum, finding.unit)} so với ${parts}.`);

export const findingsVi: FindingWords = {
  SB001: ({ sheet, facts }) => ({
    message: `Trang tính “${sheet}” có số liệu nhưng không thấy biểu kinh phí nào.`,
    why: `Trang tính này có ${String(facts.numbers)} con số, nhưng không thấy dòng tiêu đề cột quen thuộc như nội dung, nguồn kinh phí, năm, tổng cộng.`,
    todo: 'Nếu có biểu cần soát ở đây thì xem lại dòng tiêu đề cột. Nếu không thì bỏ qua.',
  }),
  SB002: ({ facts, cell, related }) => {
    const count = String(facts.equations);
    if (facts.reason === 'open') {
      const more = related.length === 0 ? '' : ` và ${String(related.length)} ô khác`;
      return {
        message: `Chưa đủ căn cứ kết luận vì ô ${cell}${more} chưa đọc được thành số.`,
        why: `Ô để dấu “…”, báo lỗi hoặc lẫn chữ thì không cộng được${related.length === 0 ? '' : ` (${listed([cell, ...related])})`}. Có ${count} phép tính cần đến ${related.length === 0 ? 'ô này' : 'các ô này'}.`,
        todo: `Điền đủ số vào ${related.length === 0 ? `ô ${cell}` : 'các ô này'} rồi soát lại.`,
      };
    }
    const sample = facts.sample === null ? '' : ` ${tested(facts.sample)}`;
    if (facts.reason === 'unsure') {
      const more = facts.equations > 1 ? ` Còn ${String(facts.equations - 1)} phép tính khác như vậy.` : '';
      return {
        message: `Ô ${cell} có thể chưa khớp với các số cộng thành nó, nhưng chưa đủ căn cứ để kết luận.`,
        why: `Những chỗ tương tự bên cạnh thì cộng khớp.${sample}${more}`,
        todo: 'Xem lại các số này; nếu ô này vốn cộng theo cách khác thì không phải sửa.',
      };
    }
    if (facts.reason === 'broken') {
      return {
        message: `Chưa đủ căn cứ kết luận vì có đến ${count} phép tính cùng sai.`,
        why: `Sai nhiều như vậy thì không thể chỉ ra từng ô.${sample}`,
        todo: 'Xem biểu có bị chép lệch dòng, lệch cột hay lẫn số liệu của năm khác không.',
      };
    }
    return {
      message: `Chưa đủ căn cứ kết luận vì số tổng ở ô ${cell} không khớp với cách cộng nào.`,
      why: `Có ${count} phép tính chưa kết luận được.${sample}`,
      todo: 'Xem tổng này gồm những dòng, những cột nào. Phần nào chỉ là “trong đó” thì ghi rõ để khỏi hiểu nhầm.',
    };
  },
  SB010: ({ facts }) => ({
    message: `Biểu thiếu cột năm ${listed(facts.years.map(String))}.`,
    why: `Biểu của giai đoạn ${years(facts.period.from, facts.period.to)} nhưng các cột năm không đủ, nên số của cả giai đoạn có thể bị thiếu.`,
    todo: `Thêm cột năm ${listed(facts.years.map(String))}. Nếu giai đoạn không gồm năm này thì sửa lại tiêu đề.`,
  }),
  SB011: ({ facts, cell }) => ({
    message: `Năm ${String(facts.year)} có hai cột, ở ô ${facts.other} và ô ${cell}.`,
    why: 'Mỗi nguồn chỉ có một cột cho một năm. Có hai cột cùng năm thì hoặc một cột ghi nhầm năm, hoặc số của năm đó bị cộng hai lần.',
    todo: 'Xem tiêu đề hai cột này rồi sửa năm ghi nhầm hoặc bỏ cột thừa.',
  }),
  SB012: ({ facts }) => ({
    message: `Tiêu đề ghi giai đoạn ${years(facts.title.from, facts.title.to)}, còn các cột là năm ${years(facts.columns.from, facts.columns.to)}.`,
    why: 'Thường gặp khi lấy biểu của kỳ trước làm mẫu mà quên sửa tiêu đề hoặc tên cột.',
    todo: 'Sửa tiêu đề hoặc các cột năm cho cùng một giai đoạn.',
  }),
  SB013: ({ facts, cell }) => ({
    message: `Số thứ tự “${facts.found}” ở ô ${cell} không nối tiếp dòng trên.${others(facts.count, 'chỗ')}`,
    why: 'Số thứ tự bị nhảy hoặc lặp thường do xóa, chèn thêm hay chép trùng một dòng.',
    todo: 'Xem có sót hay trùng dòng nào không, rồi đánh lại số thứ tự.',
  }),
  SB014: ({ facts }) => ({
    message: 'Biểu không có dòng tổng cộng.',
    why: `Có ${String(facts.lines)} dòng số tiền nhưng không dòng nào ghi là tổng, nên không đối chiếu được số chung của biểu.`,
    todo: 'Thêm dòng “Tổng cộng” nếu mẫu biểu yêu cầu.',
  }),
  SB015: ({ facts }) => {
    const what = [facts.rows > 0 ? `${String(facts.rows)} dòng ẩn` : '', facts.columns > 0 ? `${String(facts.columns)} cột ẩn` : '']
      .filter((text) => text !== '')
      .join(' và ');
    return {
      message: `Có ${what} vẫn được cộng vào tổng.`,
      why: 'Người xem bản in không thấy các số này, nên cộng tay sẽ không ra tổng đã ghi.',
      todo: 'Bỏ ẩn trước khi gửi. Nếu cố ý ẩn thì giữ nguyên.',
    };
  },
  SB016: ({ facts, cell, label }) => ({
    message: `Dòng${quoted(label)} ở ô ${cell} trùng với dòng ở ô ${facts.other}, cả nội dung lẫn số tiền.`,
    why: 'Một việc ghi hai lần thì tiền bị cộng hai lần.',
    todo: 'Nếu chép trùng thì bỏ một dòng. Nếu là hai việc khác nhau thì ghi thêm cho rõ.',
  }),
  SB101: (finding) => against(finding, `Tổng${ofLine(lineOf(finding))}`, 'cộng các cột'),
  SB102: (finding) => against(finding, `Tổng của cột${quoted(columnOf(finding))}`, 'cộng các dòng'),
  SB103: (finding) => against(finding, `Số của nhóm${quoted(lineOf(finding))}`, 'cộng các dòng trong nhóm'),
  SB104: (finding) => against(finding, 'Tổng chung của biểu', 'cộng các phần'),
  SB105: ({ facts, unit }) => {
    const { whole, parts, given } = facts;
    const [part] = parts;
    const cells = listed(parts.map(({ cell }) => cell));
    const one = part !== undefined && parts.length === 1;
    const added = one ? '' : `Cộng thử ${parts.map(({ amount }) => figure(amount)).join(' + ')} = ${figure(given)}. `;
    return {
      message: one
        ? `Số “trong đó” ở ô ${part.cell} là ${formatMoney(given, unit, 'vi')}, lớn hơn cả số ${figure(whole.amount)} ở ô ${whole.cell}.`
        : `Các số “trong đó” cộng lại được ${formatMoney(given, unit, 'vi')}, lớn hơn cả số ${figure(whole.amount)} ở ô ${whole.cell}.`,
      why: `${added}Ô ${whole.cell}${quoted(whole.label)} ghi ${figure(whole.amount)}. Phần “trong đó” không thể lớn hơn số chứa nó.`,
      todo: `Đối chiếu ô ${cells} với ô ${whole.cell}.`,
    };
  },
  SB106: (finding) =>
    brokenSum(
      finding,
      (sum) =>
        `Số lượng nhân đơn giá${ofLine(lineOf(finding))} được ${figure(sum.given)}, còn thành tiền ở ô ${sum.total.cell} ghi ${figure(sum.total.amount)}.`,
    ),
  SB107: ({ facts, cell, label, actual }) => {
    const { kind, numerator, denominator, given, fitting, count, percent } = facts;
    const sign = percent ? '%' : '';
    const stated = `${actual === null ? '' : figure(actual)}${sign}`;
    const by = kind === 'mean' ? `số năm (${figure(denominator.amount)})` : `ô ${denominator.cell} (${figure(denominator.amount)})`;
    const what = { quotient: 'Tỷ lệ', growth: 'Tốc độ tăng', share: 'Tỷ trọng', mean: 'Số bình quân' }[kind];
    return {
      message: `${what}${quoted(label)} ở ô ${cell} ghi ${stated}, trong khi tính lại được ${figure(given)}${sign}.${others(count, 'ô')}`,
      why: `Lấy ô ${numerator.cell} (${figure(numerator.amount)}) chia cho ${by}${kind === 'growth' ? ' rồi trừ 1' : ''}. Có ${String(fitting)} dòng khác trong cột này tính đúng như vậy.`,
      todo: `Tính lại ô ${cell}. Nếu tỷ lệ này so với số khác thì ghi rõ so với số nào.`,
    };
  },
  SB108: ({ facts, unit }) => ({
    message: `Có ${String(facts.count)} phép tính lệch nhẹ do ${facts.mode === 'nearest' ? 'làm tròn từng số' : 'cắt bỏ phần lẻ'}, không phải lỗi.`,
    why: `Chỗ lệch nhiều nhất là ${writtenOut(facts.sample, 'vi')}, trong khi ô ${facts.sample.total.cell} ghi ${formatMoney(facts.sample.total.amount, unit, 'vi')}. Các số đã làm tròn thì tổng có thể từ ${figure(facts.lower)} đến ${figure(facts.upper)}.`,
    todo: 'Không cần sửa. Nếu biểu sẽ công bố và phải cộng đúng tuyệt đối thì điều chỉnh lại số lẻ.',
  }),
  SB109: ({ facts, unit }) => ({
    message: `Có ${String(facts.count)} phép tính trên bản in không khớp vì ô chỉ hiện số đã làm tròn.`,
    why: `Cộng các số đang hiện được ${writtenOut(facts.sample, 'vi')}, trong khi ô ${facts.sample.total.cell} hiện ${formatMoney(facts.sample.total.amount, unit, 'vi')}. Số lưu trong ô cộng đúng là ${figure(facts.stored)}.`,
    todo: 'Không sai số liệu. Nếu bản in phải cộng khớp thì hiện thêm số lẻ, hoặc làm tròn từng số rồi cộng lại.',
  }),
  SB110: (finding) =>
    brokenSum(finding, (sum) => {
      const { cell, label, actual, expected, facts } = finding;
      const broken = facts.sums.length > 1 ? `${String(facts.sums.length)} phép tính` : 'phép tính';
      if (actual === null || expected === null)
        return `Phép tính không khớp, tổng ở ô ${sum.total.cell} ${gap(sum, finding.unit)}. Có thể sai ở ô ${cell}${quoted(label)} hoặc một ô liên quan.`;
      const now = isBlank(finding) ? 'đang để trống' : `ghi ${figure(actual)}`;
      return `Ô ${cell}${quoted(label)} ${now}, phải là ${formatMoney(expected, finding.unit, 'vi')} thì ${broken} mới khớp.`;
    }),
  SB111: (finding) => {
    const line = lineOf(finding);
    return against(finding, line === '' ? 'Số' : `Số của dòng${quoted(line)}`, 'cách tính nêu ở dòng đánh số cột');
  },
  SB201: ({ facts, sheet, unit, severity }) => {
    const where = facts.thereSheet === sheet ? 'biểu khác trên cùng trang tính' : `biểu ở trang tính “${facts.thereSheet}”`;
    if (severity === 'info')
      return {
        message: `Biểu này và ${where} ghi khác nhau ở ${String(facts.more + 1)} số, bắt đầu từ ô ${facts.here.cell} và ô ${facts.there.cell}.`,
        why: `Hai biểu khớp nhau ở ${String(facts.keys)} số khác. Ô ${facts.here.cell}${quoted(facts.here.label)} là ${formatMoney(facts.here.amount, unit, 'vi')}, còn bên kia ghi ${formatMoney(facts.there.amount, facts.thereUnit, 'vi')}.`,
        todo: 'Không cần sửa nếu hai biểu vốn khác nhau, ví dụ số đề nghị và số được duyệt. Nếu cùng nói một việc thì đối chiếu lại.',
      };
    return {
      message: `Số${quoted(facts.here.label)} ở ô ${facts.here.cell} là ${formatMoney(facts.here.amount, unit, 'vi')}, nhưng ${where} ghi ${formatMoney(facts.there.amount, facts.thereUnit, 'vi')} (ô ${facts.there.cell}).`,
      why: `Hai ô này cùng nói về một số. Hai biểu còn khớp nhau ở ${String(facts.keys)} số khác.`,
      todo: 'Xem biểu nào đúng với hồ sơ gốc rồi sửa biểu kia cho thống nhất.',
    };
  },
  SB202: ({ facts, cell, sheet, unit, actual, expected }) => {
    const { kind, text, said, there, thereSheet, power } = facts;
    if (kind === 'beside')
      return {
        message: `Ở ô ${cell}, số tiền ghi bằng số là ${there.label} nhưng phần bằng chữ đọc ra ${formatMoney(said, 'vnd', 'vi')}.`,
        why: 'Số tiền bằng số và bằng chữ trong cùng một câu phải là một.',
        todo: 'Đối chiếu với hồ sơ gốc rồi sửa phần bằng số hoặc phần bằng chữ.',
      };
    const place = thereSheet === sheet ? `ô ${there.cell}` : `ô ${there.cell} trang tính “${thereSheet}”`;
    const apart =
      actual === null || expected === null ? '' : `Hai số chênh nhau ${formatMoney(absolute(subtract(actual, expected)), unit, 'vi')}.`;
    const times =
      power === null
        ? ''
        : `Hai số lệch nhau đúng ${figure(amountFromInteger(10 ** Math.abs(power)))} lần, có thể một bên nhầm đơn vị tính.`;
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
  },
  SB203: ({ facts, cell }) => {
    const { kind, unit, atLeast, total, parts, given } = facts;
    const written = writtenOut({ operation: 'sum', total, parts, given }, 'vi');
    const whole = `${atLeast ? 'ít nhất ' : ''}${figure(total.amount)} ${unit}`;
    return {
      message:
        kind === 'text'
          ? `Câu ở ô ${cell} nêu ${whole}, nhưng các phần kể ra là ${figure(given)}.`
          : `Khối lượng${quoted(total.label)} ở ô ${cell} ghi ${figure(total.amount)}, nhưng các dòng trong nhóm cộng lại được ${figure(given)}.`,
      why:
        parts.some(({ amount }) => equals(amount, given)) && parts.length > 1
          ? `Một phần “trong đó” không thể lớn hơn số chung ${figure(total.amount)}.`
          : `Cộng thử ${written}.`,
      todo: 'Xem sót hay thừa phần nào rồi sửa số chung hoặc các phần cho khớp.',
    };
  },
  SB204: ({ facts, sheet, cell, label }) => {
    const { there, thereSheet, thereUnit, year, others: more, whole } = facts;
    const when = year === null ? '' : `năm ${String(year)}, `;
    const place = thereSheet === sheet ? `ô ${there.cell}` : `ô ${there.cell} trang tính “${thereSheet}”`;
    const [has, lacks] =
      facts.missing === 'target'
        ? [`kinh phí ${formatMoney(there.amount, thereUnit, 'vi')}`, 'khối lượng']
        : [`khối lượng ${figure(there.amount)}`, 'kinh phí'];
    return {
      message: `${label === '' ? 'Dòng này' : `“${shortLabel(label)}”`} có ${has} (${when}${place}) nhưng ô ${cell} không có ${lacks}.${others(more + 1, 'năm')}`,
      why: `Ở ${String(whole)} chỗ khác trong kế hoạch này, khối lượng và kinh phí luôn đi cùng nhau.`,
      todo: `Bổ sung ${lacks} nếu sót. Nếu đúng là không có thì nêu lý do ở cột ghi chú.`,
    };
  },
  SB205: ({ facts, cell, label }) =>
    facts.reason === 'renamed'
      ? {
          message: `Ô ${facts.other} “${shortLabel(facts.otherName)}” và ô ${cell}${quoted(label)} có số liệu giống hệt nhau.`,
          why: 'Tên gọi chỉ khác cấp hành chính. Có thể một nơi nộp hai lần, trước và sau khi sắp xếp lại đơn vị.',
          todo: 'Hỏi lại đơn vị. Nếu là một nơi thì giữ một dòng, theo tên mới.',
        }
      : {
          message: `“${shortLabel(facts.name)}” ở ô ${cell} đã có ở ô ${facts.other} với cùng nội dung.`,
          why: `Dòng${quoted(label)} và dòng “${shortLabel(facts.otherName)}” cùng một đơn vị, cùng một việc, không khác địa điểm hay thời gian.`,
          todo: 'Nếu ghi hai lần thì bỏ một dòng. Nếu là hai đề án khác nhau thì ghi rõ chỗ khác nhau.',
        },
  SB206: ({ facts, sheet, cell, unit }) => {
    const { name, source, here, there, other, otherSheet, otherUnit, years: apart } = facts;
    const [own, others] = source === 'national' ? ['quốc gia', 'địa phương'] : ['địa phương', 'quốc gia'];
    const place = otherSheet === sheet ? `ô ${other}` : `ô ${other} trang tính “${otherSheet}”`;
    const amounts =
      here === null || there === null
        ? ''
        : ` Ô ${here.cell} ghi ${formatMoney(here.amount, unit, 'vi')}, ô ${there.cell}${otherSheet === sheet ? '' : ' của trang tính kia'} ghi ${formatMoney(there.amount, otherUnit, 'vi')}.`;
    return {
      message: `“${shortLabel(name)}” ở ô ${cell} nhận khuyến công ${own}, trong khi ở ${place} nhận khuyến công ${others} cho cùng nội dung.`,
      why: `${apart === 0 ? 'Một nội dung nên chỉ được một nguồn ngân sách hỗ trợ.' : 'Hai năm liền nhau, có thể là một nội dung được hỗ trợ hai lần.'}${amounts}`,
      todo: 'Xem có phải cùng một việc không. Nếu phải thì chọn một nguồn; nếu không thì ghi rõ phần việc của từng nguồn.',
    };
  },
  SB301: () => ({
    message: 'Biểu chưa ghi đơn vị tính của số tiền.',
    why: 'Phía trên biểu, trong tên biểu và trong tiêu đề cột đều không thấy ghi đơn vị tiền. Các phép cộng vẫn được soát.',
    todo: 'Ghi đơn vị tính ở góc phải phía trên biểu, ví dụ “Đơn vị: triệu đồng”.',
  }),
  SB302: ({ facts }) => ({
    message: `Biểu vừa ghi ${facts.units.map(({ unit, cell }) => `${unitWord(unit, 'vi') || 'đơn vị khác'} (ô ${cell})`).join(' vừa ghi ')}.`,
    why: 'Người đọc không biết số nào theo đơn vị nào. Nhầm nghìn đồng với triệu đồng là lệch một nghìn lần.',
    todo: 'Thống nhất một đơn vị cho cả biểu, hoặc ghi rõ cột nào theo đơn vị nào.',
  }),
  SB303: ({ cell, label, sheet, facts }) => {
    const { what, power, count, first, there } = facts;
    const times = figure(amountFromDouble(10 ** Math.abs(power)));
    const [off, mend] = power > 0 ? ['nhỏ hơn', 'nhân với'] : ['lớn hơn', 'chia cho'];
    if (there !== null)
      return {
        message: `Số liệu ở trang tính “${sheet}” và “${there.sheet}” chỉ khớp nhau khi ${mend} ${times}, có thể một biểu ghi sai đơn vị tính (ô ${cell}).`,
        why: `Hai biểu có ${String(count)} số lẽ ra phải bằng nhau. Biểu này ghi ${figure(first)}, còn ô ${there.cell} của trang “${there.sheet}” ghi ${figure(there.amount)}.`,
        todo: 'Xem lại dòng đơn vị tính của cả hai biểu và sửa biểu ghi sai.',
      };
    if (what === 'cell')
      return {
        message: `Số ${figure(first)} ở ô ${cell} ${off} khoảng ${times} lần so với các số cùng dòng và cùng cột, có thể sai đơn vị.`,
        why: 'Không có phép cộng nào xác nhận số này, nên chỉ có thể so với các số xung quanh.',
        todo: `Đối chiếu ô ${cell} với hồ sơ gốc.`,
      };
    const which = `${what === 'column' ? 'Cột' : 'Dòng'}${quoted(label)}`;
    return {
      message: `${which}, từ ô ${cell}, ghi ${off} ${times} lần so với phần còn lại của biểu.`,
      why: `Theo số đang ghi thì mọi phép cộng có ${what === 'column' ? 'cột' : 'dòng'} này đều sai; ${mend} ${times} thì tất cả đều khớp.`,
      todo: `Ghi lại ${String(count)} số này theo đúng đơn vị tính của biểu.`,
    };
  },
  SB304: ({ cell, related, unit, facts }) => {
    const more = related.length === 0 ? '' : ` và ${String(related.length)} ô khác (${listed(related)})`;
    const flaw = {
      text: 'đang lưu dạng chữ',
      space: 'có dấu cách ở giữa nên thành chữ',
      invisible: 'có ký tự ẩn nên thành chữ',
      footnote: 'kèm dấu chú thích nên thành chữ',
    }[facts.flaw];
    const consequence = facts.overlooked
      ? 'Công thức cộng bỏ qua ô chữ, vì vậy các tổng có ô này đang thiếu.'
      : 'Công thức cộng thêm vào sau này sẽ bỏ qua ô chữ.';
    return {
      message: `Số “${facts.text.trim()}” ở ô ${cell}${more} ${flaw}${facts.overlooked ? ', và công thức cộng đã bỏ qua số này' : ''}.`,
      why: `Khi soát, số ở ô ${cell} được đọc là ${facts.isMoney ? formatMoney(facts.amount, unit, 'vi') : figure(facts.amount)}. ${consequence}`,
      todo: `Chuyển ${facts.count > 1 ? 'các ô này' : `ô ${cell}`} sang định dạng số rồi gõ lại số, không kèm dấu cách hay chữ.`,
    };
  },
  SB305: ({ facts, cell }) => ({
    message: `Chưa đủ căn cứ kết luận vì “${facts.text}” ở ô ${cell} có thể là ${figure(facts.first)}, cũng có thể là ${figure(facts.other)}.${others(facts.count, 'ô')}`,
    why: 'Dấu chấm hay dấu phẩy ở đây có thể ngăn hàng nghìn, cũng có thể ngăn phần lẻ, và các phép cộng không cho biết cách nào đúng.',
    todo: 'Gõ lại thành số, không kèm dấu ngăn hàng nghìn.',
  }),
  SB306: ({ facts, cell }) => ({
    message: `Ô ${cell} trong cột số tiền lại hiện ngày tháng “${facts.text}”.${others(facts.count, 'ô')}`,
    why: 'Gõ 1/5 hay 3-2 thì Excel tự đổi thành ngày tháng. Phép cộng có ô này chưa thể kết luận.',
    todo: 'Chuyển ô sang định dạng số rồi gõ lại.',
  }),
  SB307: ({ facts, sheet }) => ({
    message: `Trang tính “${sheet}” có ${String(facts.count)} ô chữ dùng bảng mã cũ ${facts.encodings.map((one) => (one === 'tcvn3' ? 'TCVN3' : 'VNI')).join(' và ')}.`,
    why: 'Máy không có phông cũ sẽ hiện sai chữ, và quy định về công tác văn thư yêu cầu dùng phông Unicode. Các con số không bị ảnh hưởng.',
    todo: 'Chuyển chữ sang Unicode, phông Times New Roman, khi có điều kiện.',
  }),
  ...capFindingsVi,
  SB509: ({ facts, cell }) => citationWords(facts, cell, 'vi'),
  SB510: ({ facts, cell }) => ({
    message: `Mức chi đơn vị nhập chưa dùng được hết: ô ${cell}${quoted(facts.found)} ${faultPhrase(facts, 'vi')}.`,
    why: 'Mức nào ghi đủ thì vẫn được áp dụng; mức thiếu số, thiếu căn cứ hay trùng thời gian thì không thể dùng để kết luận.',
    todo: `Ghi lại ô ${cell} rồi soát lại.`,
  }),
};
