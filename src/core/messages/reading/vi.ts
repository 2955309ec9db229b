/** How a table was read, in Vietnamese. */
import { amountFromInteger } from '../../money/amount';
import type { SourceKey, YearKey } from '../../table/model/dimensions';
import type { ReadingWords } from './words';
import type { Correction, StaleCorrection } from '../../table/model/corrections';
import { formatAmount, unitWord } from '../numbers';
import { reportWords } from '../reports/report-words';
import { shortLabel } from '../shorten';

const n = (count: number): string => formatAmount(amountFromInteger(count), 'vi');
/** "2:5" as it is read. */
const spoken = (places: string): string => places.replace(':', '–');
const quoted = (text: string): string => `“${shortLabel(text)}”`;

const SOURCES: Readonly<Record<SourceKey, string>> = {
  national: 'nguồn khuyến công quốc gia',
  local: 'nguồn khuyến công địa phương',
  counterpart: 'nguồn đối ứng',
  integrated: 'nguồn lồng ghép',
  other: 'nguồn khác',
  all: 'tổng các nguồn',
  'state-budget': 'ngân sách nhà nước',
};
const yearText = (year: YearKey): string => (year === 'period' ? 'tổng các năm' : `năm ${String(year)}`);

/** "dòng “Hội chợ” trong biểu ở trang tính “Biểu 1”" */
function subject(correction: Correction): string {
  const where = `ở trang tính “${correction.table.sheet}”`;
  switch (correction.what) {
    case 'column':
      return `cột ${correction.column.text === '' ? correction.column.at : quoted(correction.column.text)} ${where}`;
    case 'line':
      return `dòng ${correction.line.text === '' ? correction.line.at : quoted(correction.line.text)} ${where}`;
    case 'edges':
      return `phạm vi của biểu ${where}`;
    case 'unit':
      return `đơn vị tính của biểu ${where}`;
    case 'kind':
      return `loại biểu ${where}`;
    case 'period':
      return `giai đoạn của biểu ${where}`;
  }
}

const GONE: Readonly<Record<StaleCorrection['missing'], string>> = {
  sheet: 'không còn trang tính này',
  table: 'không còn thấy đúng biểu này',
  column: 'không còn thấy đúng cột này',
  line: 'không còn thấy đúng dòng này',
};

export const READING_VI: ReadingWords = {
  confidence: { sure: 'chắc chắn', likely: 'có lẽ đúng', open: 'chưa rõ' },
  source: SOURCES,
  column: ({ role, measure, year, source }) => {
    switch (role) {
      case 'ordinal':
        return 'số thứ tự';
      case 'description':
        return 'nội dung';
      case 'text':
        return 'chữ';
      case 'unit-of-measure':
        return 'đơn vị tính';
      case 'note':
        return 'ghi chú';
      case 'empty':
        return 'cột trống';
      case 'not-additive':
        return 'tỷ lệ, bình quân (không cộng)';
      case 'figure': {
        const what = { money: 'số tiền', quantity: 'số lượng', price: 'đơn giá' }[measure];
        const parts = [...(year === null ? [] : [yearText(year)]), ...(source === null ? [] : [SOURCES[source]])];
        return parts.length === 0 ? what : `${what}, ${parts.join(', ')}`;
      }
    }
  },
  lineRole: {
    total: 'dòng tổng cộng',
    'group-total': 'cộng các dòng bên trên',
    parent: 'cộng các dòng con bên dưới',
    part: 'trong đó, đã tính trong dòng khác',
    item: 'dòng thường',
    heading: 'tiêu đề nhóm, không có số',
    ignored: 'không tính vào biểu',
  },
  reason: (reason) => {
    switch (reason.why) {
      case 'person':
        return 'đã được người dùng chỉ rõ';
      case 'words':
        return `ghi ${quoted(reason.text)}`;
      case 'year':
        return `tiêu đề ${quoted(reason.text)}`;
      case 'banner':
        return READING_VI.bannerOver(reason.text, reason.columns.replace(':', '–'));
      case 'content':
        return {
          ordinals: 'bên dưới là số thứ tự',
          words: 'bên dưới là chữ',
          figures: 'bên dưới là số',
          percents: 'bên dưới là tỷ lệ',
          nothing: 'không có số',
        }[reason.holds];
      case 'years-follow':
        return `các năm ${String(reason.from)}–${String(reason.to)} nối nhau ở tiêu đề`;
      case 'sources':
        return `có ${n(reason.count)} nguồn kinh phí`;
      case 'numbering':
        return `đánh số ${quoted(reason.text)}`;
      case 'bold':
        return 'chữ đậm';
      case 'indent':
        return 'lùi đầu dòng';
      case 'formulas':
        return 'có công thức';
      case 'sums':
        return reason.fails === 0
          ? `${n(reason.holds)} phép cộng khớp`
          : `${n(reason.holds)} phép cộng khớp, ${n(reason.fails)} phép không khớp`;
      case 'stated':
        return READING_VI.statedAt(reason.sheet === undefined ? `ô ${reason.cell}` : 'phía trên biểu', reason.text);
      case 'conflict':
        return READING_VI.otherwiseAt([`ô ${reason.cells.join(', ')}`]);
      case 'title':
        return reason.text === '' ? 'theo tên biểu' : `tên biểu ${quoted(reason.text)}`;
      case 'alone':
        return 'chưa nằm trong phép cộng nào';
      case 'adds-up': {
        const places = reason.at === 'columns' ? 'cột' : 'dòng';
        return [
          ...(reason.holds > 0 ? [`cộng đúng ở ${n(reason.holds)} ${places}`] : []),
          ...(reason.fails > 0 ? [`không đúng ở ${n(reason.fails)} ${places}`] : []),
          ...(reason.open > 0 ? [`chưa đủ căn cứ ở ${n(reason.open)} ${places}`] : []),
        ].join(', ');
      }
      case 'formulas-say':
        return reason.count === reason.of ? 'công thức nói vậy' : `công thức ở ${n(reason.count)}/${n(reason.of)} ô nói vậy`;
      case 'called':
        return `${reason.what === 'line' ? 'dòng' : 'cột'} ghi ${quoted(reason.text)}`;
      case 'figures-alone':
        return 'không có tiêu đề quen thuộc, đọc theo chính các con số';
      case 'adds-nothing':
        return 'chưa rõ cộng những cột nào';
      case 'nothing':
        return 'chưa thấy dấu hiệu nào nói rõ';
    }
  },
  statedAt: (place, text) => `${place} ghi ${quoted(text)}`,
  otherwiseAt: (places) => `nhưng ${places.join('; ')} ghi khác`,
  columnTurn: (turn) => `cột ${String(turn)}`,
  bannerOver: (text, columns) => `nằm dưới tiêu đề chung ${quoted(text)} (cột ${columns})`,
  sum: ({ total, parts, over, standing, holds, fails }) => {
    const what = {
      years: 'cộng các năm',
      sources: 'cộng các nguồn',
      declared: 'theo dòng đánh số cột',
      difference: 'hiệu của hai cột',
      group: 'theo tiêu đề chung',
    }[over];
    const count = [...(holds > 0 ? [`${n(holds)} dòng khớp`] : []), ...(fails > 0 ? [`${n(fails)} dòng không khớp`] : [])].join(', ');
    const doubt = standing === 'stated' ? ' (chưa chắc là phép cộng)' : '';
    return `${total} = ${parts.join(' + ')}, ${what}${count === '' ? '' : `: ${count}`}${doubt}`;
  },
  shown: ({ kind, total, label, parts }) => {
    const what = kind === 'row' ? 'cột' : 'dòng';
    const name = `${kind === 'row' ? 'Cột' : 'Dòng'} ${total}${label === '' ? '' : ` ${quoted(label)}`}`;
    return `${name} = ${what} ${parts.map(spoken).join(', ')}`;
  },
  correction: (correction) => {
    switch (correction.what) {
      case 'column':
        return `Cột ${correction.column.text === '' ? correction.column.at : quoted(correction.column.text)}: ${READING_VI.column(correction.as)}`;
      case 'line':
        return `Dòng ${correction.line.text === '' ? correction.line.at : quoted(correction.line.text)}: ${READING_VI.lineRole[correction.as]}`;
      case 'edges':
        return `Phạm vi biểu: tiêu đề từ dòng ${correction.header.at}, số liệu đến dòng ${correction.last.at}, cột ${correction.left.at}–${correction.right.at}`;
      case 'unit':
        return `Đơn vị tính: ${unitWord(correction.as, 'vi')}`;
      case 'kind':
        return `Loại biểu: ${reportWords('vi').kind[correction.as]}`;
      case 'period':
        return `Giai đoạn: ${String(correction.as.from)}–${String(correction.as.to)}`;
    }
  },
  stale: (stale) => {
    const text = subject(stale.correction);
    return `Điều chỉnh về ${text} không còn áp dụng vì ${GONE[stale.missing]}; hãy chỉ lại hoặc bỏ điều chỉnh đó.`;
  },
  memory: (problem, place) => {
    const where = place === 'workbook' ? 'trong bảng tính' : 'ở tệp kèm theo (.soatbieu.json)';
    switch (problem) {
      case 'broken':
        return `Phần ghi nhớ điều chỉnh ${where} bị hỏng nên chưa dùng được; việc soát vẫn tiếp tục như chưa có điều chỉnh nào.`;
      case 'newer':
        return `Phần ghi nhớ điều chỉnh ${where} do bản phần mềm mới hơn ghi nên chưa dùng được; hãy cập nhật phần mềm.`;
      case 'partly':
        return `Có điều chỉnh ghi nhớ ${where} chưa hiểu được nên chưa áp dụng; các điều chỉnh khác vẫn dùng.`;
      case 'unreadable':
        return `Không đọc được phần ghi nhớ điều chỉnh ${where}; việc soát vẫn tiếp tục như chưa có điều chỉnh nào.`;
    }
  },
  explain: {
    title: 'Biểu được hiểu như sau:',
    kind: (kind) => `Loại biểu: ${kind}`,
    period: (period) => `Giai đoạn: ${period}`,
    unit: (unit) => `Đơn vị tính: ${unit}`,
    unknown: 'chưa rõ',
    edges: (headerRow, headerRows, lastRow, left, right) => {
      const heading = headerRows === 1 ? `dòng ${String(headerRow)}` : `dòng ${String(headerRow)}–${String(headerRow + headerRows - 1)}`;
      return `Phạm vi: tiêu đề ở ${heading}, số liệu đến dòng ${String(lastRow)}, từ cột ${left} đến cột ${right}`;
    },
    column: (column, label, meaning) => `Cột ${column}${label === '' ? '' : ` ${quoted(label)}`}: ${meaning}`,
    line: (row, label, role, adds) => `Dòng ${String(row)} ${quoted(label)}: ${role}${adds > 0 ? ` (${n(adds)} dòng)` : ''}`,
    lines: (counts, levels) => {
      const parts = [
        [counts.total, 'dòng tổng cộng'],
        [counts['group-total'], 'dòng cộng nhóm'],
        [counts.parent, 'dòng cha'],
        [counts.item, 'dòng thường'],
        [counts.part, 'dòng “trong đó”'],
        [counts.heading, 'tiêu đề nhóm'],
      ] as const;
      const said = parts.filter(([count]) => count > 0).map(([count, what]) => `${n(count)} ${what}`);
      return `Các dòng: ${said.join(', ')}${levels > 1 ? `; chia ${n(levels)} cấp` : ''}`;
    },
    more: (count) => `… và ${n(count)} dòng cộng khác`,
    shown: 'Phép cộng thấy từ chính số liệu, công thức:',
    moreShown: (count) => `… và ${n(count)} phép cộng khác`,
    corrections: (count) => `Đã theo ${n(count)} điều chỉnh của người dùng`,
  },
};
