/** The words of a report around its findings: headings, tables, what was not read. Findings and the headline bring their own. */
import type { UnreadArea } from '../../check/report';
import { MOST_WITH_MONEY } from '../../prose/paragraphs';
import type { Severity } from '../../rules/common/finding';
import type { TableKind } from '../../table/model/dimensions';
import type { Language } from '../language';
import { formatCount } from './sum-words';

export interface Totals {
  readonly files: number;
  readonly unreadable: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly undecided: number;
}

export interface ReportWords {
  readonly heading: string;
  readonly nothingToTell: string;
  readonly severity: Readonly<Record<Severity, string>>;
  /** In place of a severity: a person let it stand. */
  readonly letStand: string;
  readonly kind: Readonly<Record<TableKind, string>>;
  readonly unreadReason: Readonly<Record<UnreadArea['reason'], string>>;
  table(sheet: string, range: string): string;
  period(from: number, to: number): string;
  unit(word: string): string;
  /** So many independent equations bear these cells out. */
  provenBy(equations: number, cells: readonly string[]): string;
  unread(area: UnreadArea): string;
  unreadInDocument(place: string, reason: string): string;
  totals(totals: Totals): string;
  readonly columns: Readonly<
    Record<
      | 'file'
      | 'verdict'
      | 'sums'
      | 'caps'
      | 'sheet'
      | 'cell'
      | 'severity'
      | 'code'
      | 'label'
      | 'unit'
      | 'expected'
      | 'actual'
      | 'difference'
      | 'message'
      | 'why'
      | 'todo',
      string
    >
  >;
}

const listed = (...parts: (string | false)[]): string => parts.filter((part) => part !== false).join(', ');

const vi: ReportWords = {
  heading: 'KẾT QUẢ SOÁT BIỂU',
  nothingToTell: 'Không có gì phải sửa.',
  severity: { error: 'LỖI', warning: 'CẢNH BÁO', info: 'LƯU Ý', undecided: 'CHƯA ĐỦ CĂN CỨ' },
  letStand: 'ĐÃ BỎ QUA',
  kind: {
    'source-by-year': 'Tổng hợp kinh phí theo nguồn',
    'activity-by-year': 'Kinh phí theo nội dung',
    'activity-by-source-by-year': 'Kinh phí theo nội dung và nguồn',
    'project-list': 'Danh mục đề án',
    'cost-estimate': 'Dự toán kinh phí',
    other: 'Biểu số liệu khác',
  },
  unreadReason: {
    'no-header': 'không thấy dòng tiêu đề',
    'no-structure': 'không rõ cách bố trí dòng, cột',
    'too-small': 'quá ít số liệu',
    'not-a-budget': 'không phải số liệu kinh phí',
    'lost-sheet': 'tệp không còn nội dung của trang tính này',
    'too-much-text': `văn bản quá dài, chỉ soát ${formatCount(MOST_WITH_MONEY, 'vi')} đoạn đầu có ghi số tiền`,
  },
  table: (sheet, range) => `trang tính “${sheet}”, vùng ${range}`,
  period: (from, to) => (from === to ? `năm ${String(from)}` : `giai đoạn ${String(from)}–${String(to)}`),
  unit: (word) => `đơn vị: ${word}`,
  provenBy: (equations, cells) =>
    `${equations === 0 ? 'Chưa có phép tính nào xác nhận' : `${formatCount(equations, 'vi')} phép tính xác nhận`}: ${cells.join(', ')}`,
  unread: ({ sheet, range, reason }) =>
    reason === 'lost-sheet'
      ? `Chưa đọc được trang tính “${sheet}”: ${vi.unreadReason[reason]} nên chưa soát được gì ở đó; hãy lấy lại bản gốc rồi soát lại.`
      : `Chưa đọc được vùng ${range} ở trang tính “${sheet}”: ${vi.unreadReason[reason]}.`,
  unreadInDocument: (place, reason) => `Chưa đọc được số liệu ở ${place}: ${reason}.`,
  totals: ({ files, unreadable, error, warning, info, undecided }) =>
    `${listed(
      `Tổng cộng: ${formatCount(files, 'vi')} tệp`,
      `${formatCount(error, 'vi')} lỗi`,
      `${formatCount(warning, 'vi')} cảnh báo`,
      `${formatCount(info, 'vi')} lưu ý`,
      `${formatCount(undecided, 'vi')} chỗ chưa đủ căn cứ`,
      unreadable > 0 && `${formatCount(unreadable, 'vi')} tệp không đọc được`,
    )}.`,
  columns: {
    file: 'Tệp',
    verdict: 'Kết luận',
    sums: 'Phép cộng',
    caps: 'Mức chi',
    sheet: 'Trang tính',
    cell: 'Ô',
    severity: 'Mức',
    code: 'Mã',
    label: 'Dòng, cột',
    unit: 'Đơn vị',
    expected: 'Số tính được',
    actual: 'Số đang ghi',
    difference: 'Chênh lệch',
    message: 'Nội dung',
    why: 'Vì sao',
    todo: 'Cách xử lý',
  },
};

const en: ReportWords = {
  heading: 'SOÁT BIỂU: RESULT',
  nothingToTell: 'Nothing needs mending.',
  severity: { error: 'ERROR', warning: 'WARNING', info: 'NOTE', undecided: 'NOT ENOUGH TO JUDGE' },
  letStand: 'LET STAND',
  kind: {
    'source-by-year': 'Funding by source',
    'activity-by-year': 'Funding by activity',
    'activity-by-source-by-year': 'Funding by activity and source',
    'project-list': 'List of projects',
    'cost-estimate': 'Cost estimate',
    other: 'Table of figures',
  },
  unreadReason: {
    'no-header': 'no header row was found',
    'no-structure': 'its lines and columns could not be settled',
    'too-small': 'it holds too few figures',
    'not-a-budget': 'it holds no budget figures',
    'lost-sheet': 'the file no longer holds the content of this sheet',
    'too-much-text': `the text is too long, only the first ${formatCount(MOST_WITH_MONEY, 'en')} paragraphs that name money were checked`,
  },
  table: (sheet, range) => `sheet “${sheet}”, ${range}`,
  period: (from, to) => (from === to ? `year ${String(from)}` : `years ${String(from)}–${String(to)}`),
  unit: (word) => `unit: ${word}`,
  provenBy: (equations, cells) =>
    `${equations === 0 ? 'Borne out by no equation' : `Borne out by ${formatCount(equations, 'en')} ${equations === 1 ? 'equation' : 'equations'}`}: ${cells.join(', ')}`,
  unread: ({ sheet, range, reason }) =>
    reason === 'lost-sheet'
      ? `Sheet “${sheet}” was not read: ${en.unreadReason[reason]}, so nothing there was checked; get the original file and check that.`
      : `${range} on sheet “${sheet}” was not read: ${en.unreadReason[reason]}.`,
  unreadInDocument: (place, reason) => `The figures at ${place} were not read: ${reason}.`,
  totals: ({ files, unreadable, error, warning, info, undecided }) =>
    `${listed(
      `In all: ${formatCount(files, 'en')} ${files === 1 ? 'file' : 'files'}`,
      `${formatCount(error, 'en')} ${error === 1 ? 'error' : 'errors'}`,
      `${formatCount(warning, 'en')} ${warning === 1 ? 'warning' : 'warnings'}`,
      `${formatCount(info, 'en')} ${info === 1 ? 'note' : 'notes'}`,
      `${formatCount(undecided, 'en')} undecided`,
      unreadable > 0 && `${formatCount(unreadable, 'en')} not readable`,
    )}.`,
  columns: {
    file: 'File',
    verdict: 'Verdict',
    sums: 'Sums',
    caps: 'Caps',
    sheet: 'Sheet',
    cell: 'Cell',
    severity: 'Severity',
    code: 'Code',
    label: 'Place',
    unit: 'Unit',
    expected: 'Worked out',
    actual: 'Stated',
    difference: 'Difference',
    message: 'What',
    why: 'Why',
    todo: 'What to do',
  },
};

const WORDS: Readonly<Record<Language, ReportWords>> = { vi, en };

export function reportWords(language: Language): ReportWords {
  return WORDS[language];
}
