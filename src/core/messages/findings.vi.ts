/** The sentences of findings in Vietnamese, as an experienced colleague would say them. */
import { absolute, isNegative, subtract, type Amount } from '../money/amount';
import type { BrokenSumFacts, FigureFacts, SumFacts } from '../rules/facts';
import type { Cause, FindingOf } from '../rules/finding';
import { writtenOut } from './arithmetic';
import { formatAmount, formatMoney, unitWord } from './numbers';
import type { FindingWords, Words } from './words';

type BrokenSum = FindingOf<'SB101' | 'SB102' | 'SB103' | 'SB104' | 'SB106' | 'SB110' | 'SB111'>;

const figure = (amount: Amount): string => formatAmount(amount, 'vi');
const quoted = (label: string): string => (label === '' ? '' : ` “${label}”`);

function listed(cells: readonly string[]): string {
  if (cells.length <= 6) return cells.join(', ');
  return `${cells.slice(0, 5).join(', ')} và ${String(cells.length - 5)} ô khác`;
}

/** "cộng các phần được 30.900 (5.000 + … = 30.900)" */
function tested({ total, given, ...sum }: SumFacts): string {
  const verb = sum.operation === 'product' ? 'nhân ra' : 'cộng lại';
  return `${writtenOut({ total, given, ...sum }, 'vi')}; ô ${total.cell}${quoted(total.label)} ghi ${figure(total.amount)}, ${verb} được ${figure(given)}`;
}

function gap({ total, given }: SumFacts): string {
  const difference = subtract(total.amount, given);
  return `${isNegative(difference) ? 'thiếu' : 'thừa'} ${figure(absolute(difference))}`;
}

function why({ sums, alternatives }: BrokenSumFacts): string {
  const sentences = sums.slice(0, 2).map((sum) => `${tested(sum)}.`);
  if (sums.length > 2) sentences.push(`Còn ${String(sums.length - 2)} phép cộng khác sai theo.`);
  if (alternatives.length > 0)
    sentences.push(
      `Sửa một trong các ô ${listed(alternatives.map(({ cell }) => cell))} cũng làm các phép cộng khớp, nên chưa thể nói chắc ô nào sai.`,
    );
  return sentences.join(' ');
}

function causeWords(cause: Cause | null, { part, formula }: BrokenSumFacts): string {
  const named = (one: FigureFacts | null): string => (one === null ? '' : `${quoted(one.label)} (ô ${one.cell})`);
  switch (cause?.kind) {
    case 'transposed-digits':
      return 'Hai chữ số cạnh nhau bị đổi chỗ.';
    case 'scale':
      return 'Số bị thừa hoặc thiếu chữ số 0.';
    case 'sign':
      return 'Số bị ghi ngược dấu.';
    case 'missing-line':
      return `Phần${named(part)} chưa được cộng vào.`;
    case 'double-counted':
      return `Phần${named(part)} bị cộng hai lần.`;
    case 'range-short':
      return `Công thức ${formula ?? ''} bỏ sót ô.`;
    case 'range-long':
      return `Công thức ${formula ?? ''} cộng thừa ô.`;
    case 'constant-added':
      return `Công thức ${formula ?? ''} có cộng thêm một số gõ tay.`;
    case 'copied-neighbour':
      return 'Số này giống hệt số ở ô bên cạnh, có thể đã chép nhầm.';
    default:
      return '';
  }
}

function brokenSum(finding: BrokenSum, what: (sum: SumFacts) => string): Words {
  const { facts, cell, expected, actual, unit, cause } = finding;
  const [sum] = facts.sums;
  const reason = causeWords(cause, facts);
  const message = sum === undefined ? '' : `${what(sum)}${reason === '' ? '' : ` ${reason}`}`;
  if (facts.documentedAt !== null)
    return {
      message,
      why: `${why(facts)} Ghi chú ở ô ${facts.documentedAt} nêu đúng số chênh lệch này.`,
      todo: 'Không cần sửa nếu ghi chú đúng.',
    };
  let todo = `Đối chiếu hồ sơ gốc: ô ${cell} trước, sau đó ${listed(facts.alternatives.map((other) => other.cell))}.`;
  if (expected !== null) {
    todo =
      facts.formula === null
        ? `Đối chiếu hồ sơ gốc; nếu các số khác đã đúng thì sửa ô ${cell} từ ${actual === null ? '' : figure(actual)} thành ${formatMoney(expected, unit, 'vi')}.`
        : `Sửa công thức ở ô ${cell} để cộng đủ các phần; kết quả đúng là ${formatMoney(expected, unit, 'vi')}.`;
  }
  return { message, why: why(facts), todo };
}

const ofLine = (label: string): string => (label === '' ? '' : ` của${quoted(label)}`);

export const findingsVi: FindingWords = {
  SB001: ({ sheet, facts }) => ({
    message: `Không tìm thấy bảng kinh phí trên trang tính “${sheet}”.`,
    why: `Trang tính có ${String(facts.numbers)} số nhưng không có dòng tiêu đề cột nhận ra được (nội dung, nguồn kinh phí, năm, tổng cộng).`,
    todo: 'Nếu đây là bảng cần soát, hãy kiểm tra lại dòng tiêu đề cột; nếu không thì bỏ qua.',
  }),
  SB002: ({ facts }) => {
    const count = String(facts.equations);
    if (facts.reason === 'open') {
      return {
        message: 'Chưa đủ căn cứ: có ô chưa đọc được thành số.',
        why: `${count} phép cộng có ô để dấu “…”, ghi lỗi hoặc ghi số không đọc được.`,
        todo: 'Điền đủ các ô đó rồi soát lại.',
      };
    }
    const sample = facts.sample === null ? '' : ` ${tested(facts.sample)}.`;
    if (facts.reason === 'broken') {
      return {
        message: `Chưa đủ căn cứ: quá nhiều phép cộng sai cùng lúc (${count} phép).`,
        why: `Khi sai nhiều như vậy thì không thể chỉ ra từng ô.${sample}`,
        todo: 'Kiểm tra xem bảng có bị chép lệch dòng, lệch cột hay lẫn số liệu của năm khác không.',
      };
    }
    return {
      message: 'Chưa đủ căn cứ: dòng hoặc cột tổng không khớp theo cách cộng nào.',
      why: `${count} phép cộng chưa kết luận được.${sample}`,
      todo: 'Xem tổng này gồm những dòng nào; nếu là “trong đó” thì ghi rõ để khỏi hiểu nhầm.',
    };
  },
  SB010: ({ facts }) => ({
    message: `Bảng thiếu cột năm ${facts.years.join(', ')}.`,
    why: `Bảng của giai đoạn ${String(facts.period.from)}–${String(facts.period.to)} nhưng các cột năm không liền nhau, nên tổng giai đoạn không đủ năm.`,
    todo: `Bổ sung cột năm ${facts.years.join(', ')}, hoặc sửa lại giai đoạn nếu đúng là không có năm đó.`,
  }),
  SB011: ({ facts, cell }) => ({
    message: `Năm ${String(facts.year)} có hai cột (ô ${facts.other} và ô ${cell}).`,
    why: 'Mỗi năm chỉ có một cột cho một nguồn; hai cột cùng năm làm tổng bị cộng trùng hoặc một cột ghi nhầm năm.',
    todo: 'Kiểm tra tiêu đề hai cột này; sửa lại năm ghi nhầm hoặc bỏ cột thừa.',
  }),
  SB012: ({ facts }) => ({
    message: `Tiêu đề ghi giai đoạn ${String(facts.title.from)}–${String(facts.title.to)}, các cột lại là ${String(facts.columns.from)}–${String(facts.columns.to)}.`,
    why: 'Có thể bảng được sửa từ biểu của giai đoạn trước mà quên đổi tiêu đề hoặc tên cột.',
    todo: 'Thống nhất giai đoạn ở tiêu đề và ở các cột năm.',
  }),
  SB013: ({ facts, cell }) => ({
    message: `Số thứ tự ở ô ${cell} ghi “${facts.found}”, không liền với dòng trước${facts.count > 1 ? ` (và ${String(facts.count - 1)} chỗ khác)` : ''}.`,
    why: 'Số thứ tự bị nhảy hoặc lặp thường là dấu vết của một dòng đã xóa, chèn thêm hay chép trùng.',
    todo: 'Xem có sót hay trùng dòng nào không, rồi đánh lại số thứ tự.',
  }),
  SB014: ({ facts }) => ({
    message: 'Bảng không có dòng tổng cộng.',
    why: `Có ${String(facts.lines)} dòng cần cộng lại nhưng không dòng nào là tổng, nên không đối chiếu được số chung của bảng.`,
    todo: 'Thêm dòng “Tổng cộng” nếu biểu mẫu yêu cầu.',
  }),
  SB015: ({ facts }) => {
    const what = [facts.rows > 0 ? `${String(facts.rows)} dòng ẩn` : '', facts.columns > 0 ? `${String(facts.columns)} cột ẩn` : '']
      .filter((text) => text !== '')
      .join(' và ');
    return {
      message: `${what} đã được tính vào các phép cộng.`,
      why: 'Khi in, người đọc không thấy các số này nên cộng tay sẽ không ra tổng đã ghi.',
      todo: 'Bỏ ẩn trước khi gửi, hoặc giữ nguyên nếu cố ý ẩn.',
    };
  },
  SB016: ({ facts, cell, label }) => ({
    message: `Dòng “${label}” ở ô ${cell} giống hệt dòng ở ô ${facts.other}, cả nội dung lẫn số tiền.`,
    why: 'Một nội dung chép hai lần sẽ được cộng hai lần.',
    todo: 'Nếu là chép trùng thì bỏ một dòng; nếu là hai việc khác nhau thì ghi rõ chỗ khác.',
  }),
  SB101: (finding) =>
    brokenSum(finding, (sum) => `Cột tổng${ofLine(finding.label.split(' › ')[0] ?? '')} ${gap(sum)} so với cộng các cột thành phần.`),
  SB102: (finding) =>
    brokenSum(
      finding,
      (sum) => `Dòng tổng cộng, cột${quoted(finding.label.split(' › ').slice(1).join(' › '))}, ${gap(sum)} so với cộng các dòng.`,
    ),
  SB103: (finding) =>
    brokenSum(finding, (sum) => `Số của nhóm${quoted(finding.label.split(' › ')[0] ?? '')} ${gap(sum)} so với cộng các dòng trong nhóm.`),
  SB104: (finding) => brokenSum(finding, (sum) => `Tổng chung của bảng ${gap(sum)} so với cộng các phần.`),
  SB105: ({ facts, unit }) => ({
    message: `Phần “trong đó” cộng lại được ${formatMoney(facts.given, unit, 'vi')}, lớn hơn cả số chung ${figure(facts.whole.amount)}.`,
    why: `${facts.parts.map((part) => figure(part.amount)).join(' + ')} = ${figure(facts.given)}; ô ${facts.whole.cell}${quoted(facts.whole.label)} ghi ${figure(facts.whole.amount)}. “Trong đó” không thể lớn hơn số mà nó nằm trong.`,
    todo: `Đối chiếu các ô ${listed(facts.parts.map(({ cell }) => cell))} và ô ${facts.whole.cell}.`,
  }),
  SB106: (finding) =>
    brokenSum(
      finding,
      (sum) =>
        `Số lượng nhân đơn giá${ofLine(finding.label.split(' › ')[0] ?? '')} không bằng thành tiền: ${writtenOut(sum, 'vi')}, bảng ghi ${figure(sum.total.amount)}.`,
    ),
  SB108: ({ facts, unit }) => ({
    message: `${String(facts.count)} phép cộng lệch nhẹ do ${facts.mode === 'nearest' ? 'làm tròn từng số' : 'cắt bỏ phần lẻ'}; không phải lỗi.`,
    why: `Chỗ lệch nhiều nhất: ${writtenOut(facts.sample, 'vi')}, ô ${facts.sample.total.cell} ghi ${formatMoney(facts.sample.total.amount, unit, 'vi')}. Khoảng cho phép khi làm tròn: từ ${figure(facts.lower)} đến ${figure(facts.upper)}.`,
    todo: 'Không cần sửa. Nếu bảng sẽ công bố và phải cộng đúng tuyệt đối thì điều chỉnh lại số lẻ.',
  }),
  SB110: (finding) =>
    brokenSum(finding, (sum) => {
      const { cell, label, actual, expected, facts } = finding;
      const broken = facts.sums.length > 1 ? `${String(facts.sums.length)} phép cộng` : 'phép cộng';
      if (actual === null || expected === null)
        return `Số ở ô ${cell}${quoted(label)} hoặc ở một ô liên quan làm ${broken} không khớp (tổng ${gap(sum)}).`;
      return `Số ở ô ${cell}${quoted(label)} ghi ${figure(actual)}; phải là ${figure(expected)} thì ${broken} mới khớp.`;
    }),
  SB111: (finding) =>
    brokenSum(
      finding,
      (sum) =>
        `Cột này phải bằng tổng các cột mà dòng đánh số cột đã nêu, nhưng${ofLine(finding.label.split(' › ')[0] ?? '').replace(' của', ' dòng')} ${gap(sum)}.`,
    ),
  SB201: ({ facts, unit }) => ({
    message: `Hai bảng ghi khác nhau: “${facts.here.label}” là ${formatMoney(facts.here.amount, unit, 'vi')}, còn ở bảng kia là ${formatMoney(facts.there.amount, facts.thereUnit, 'vi')}.`,
    why: `Ô ${facts.here.cell} và ô ${facts.there.cell} (trang “${facts.thereSheet}”) cùng nói về một số. ${String(facts.keys)} số khác của hai bảng khớp nhau.`,
    todo: 'Xem bảng nào đúng với hồ sơ gốc rồi sửa bảng còn lại cho thống nhất.',
  }),
  SB301: () => ({
    message: 'Bảng chưa ghi đơn vị tính tiền.',
    why: 'Không thấy “Đơn vị: …” ở phía trên bảng hay trong tiêu đề cột. Các phép cộng vẫn được kiểm tra.',
    todo: 'Ghi đơn vị tính ở góc phải phía trên bảng, ví dụ “Đơn vị: triệu đồng”.',
  }),
  SB302: ({ facts }) => ({
    message: `Một bảng ghi hai đơn vị tính: ${facts.units.map(({ unit, cell }) => `${unitWord(unit, 'vi') || 'đơn vị khác'} (ô ${cell})`).join(' và ')}.`,
    why: 'Người đọc không biết số nào theo đơn vị nào; nhầm nghìn đồng với triệu đồng là lệch một nghìn lần.',
    todo: 'Thống nhất một đơn vị cho cả bảng, hoặc ghi rõ cột nào theo đơn vị nào.',
  }),
  SB304: ({ cell, related, unit, facts }) => {
    const others = related.length === 0 ? '' : ` và ${String(related.length)} ô khác (${listed(related)})`;
    const flaw = {
      text: 'đang lưu dạng chữ',
      space: 'có dấu cách ở giữa nên thành chữ',
      invisible: 'có ký tự ẩn nên thành chữ',
      footnote: 'kèm dấu chú thích nên thành chữ',
    }[facts.flaw];
    return {
      message: `Số “${facts.text.trim()}” ở ô ${cell}${others} ${flaw}${facts.overlooked ? ', nên công thức cộng đã bỏ qua số này' : ''}.`,
      why: `Khi soát, số này được đọc là ${formatMoney(facts.amount, unit, 'vi')}. ${facts.overlooked ? 'Hàm SUM không cộng ô chữ, vì vậy các tổng liên quan đang thiếu.' : 'Các công thức thêm vào sau này sẽ không cộng ô chữ.'}`,
      todo: facts.count > 1 ? 'Đổi các ô này thành số.' : `Đổi ô ${cell} thành số.`,
    };
  },
  SB305: ({ facts, cell }) => ({
    message: `Chưa đủ căn cứ: “${facts.text}” ở ô ${cell} có thể là ${figure(facts.first)} hoặc ${figure(facts.other)}${facts.count > 1 ? ` (và ${String(facts.count - 1)} ô tương tự)` : ''}.`,
    why: 'Dấu chấm hoặc dấu phẩy có thể là dấu nghìn hay dấu thập phân, mà các phép cộng không cho biết là cách nào.',
    todo: 'Gõ lại các ô này thành số, không kèm dấu phân cách.',
  }),
  SB306: ({ facts, cell }) => ({
    message: `Ô ${cell} đang hiện ngày tháng “${facts.text}” trong cột số tiền${facts.count > 1 ? ` (và ${String(facts.count - 1)} ô khác)` : ''}.`,
    why: 'Số gõ kiểu 1/5 hay 3-2 bị đổi thành ngày tháng, nên phép cộng có ô này chưa kết luận được.',
    todo: 'Gõ lại số và đặt định dạng ô là số.',
  }),
  SB307: ({ facts, sheet }) => ({
    message: `Trang tính “${sheet}” có ${String(facts.count)} ô chữ theo bảng mã cũ (${facts.encodings.map((one) => (one === 'tcvn3' ? 'TCVN3' : 'VNI')).join(', ')}).`,
    why: 'Máy không có phông cũ sẽ hiện sai chữ; quy định về văn thư yêu cầu dùng phông Unicode. Chữ số không bị ảnh hưởng.',
    todo: 'Chuyển chữ sang Unicode (Times New Roman) khi có thể.',
  }),
};
