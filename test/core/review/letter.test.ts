/** What a letter says as a whole must be true: how many files were read, what is to be sent, and whether anything was concluded. */
import { checkWorkbook } from '../../../src/core/check/check';
import type { ProblemCode } from '../../../src/core/messages/reports/problems';
import { letterTo } from '../../../src/core/review/letter';
import type { DocumentPlaces } from '../../../src/core/rules/common/document-places';
import type { Finding } from '../../../src/core/rules/common/finding';
import type { ReviewedFile, Submission } from '../../../src/core/review/submission';
import { sheetOf, workbookOf, type Content } from '../../support/sheets';

const SUMS = [
  ['TỔNG HỢP KINH PHÍ GIAI ĐOẠN 2026-2027'],
  ['Đơn vị: triệu đồng'],
  ['TT', 'Nguồn kinh phí', '2026', '2027', 'Tổng cộng'],
  ['1', 'Khuyến công địa phương', 210, 250, 460],
  ['2', 'Đối ứng của cơ sở', 400, 500, 900],
  ['', 'Tổng cộng', 610, 750, 1360],
];

const read = (name: string, rows: readonly (readonly Content[])[]): ReviewedFile => {
  const report = checkWorkbook(workbookOf(sheetOf(rows)), { exact: false });
  return { name, result: { status: 'checked', file: name, sha256: '', report, trouble: [] }, accepted: [] };
};
const unread = (name: string, problem: ProblemCode): ReviewedFile => ({
  name,
  result: { status: 'unreadable', file: name, sha256: null, problem },
  accepted: [],
});

const OPTIONS = { day: '2026-11-30', version: '1', caps: '1', sender: '', copies: [] };

/** Its paragraphs, with its headings. */
function paragraphs(submission: Partial<Submission>): string[] {
  const letter = letterTo({ unit: 'Xã An Sơn', files: [], leftAside: [], ...submission }, OPTIONS, 'vi');
  return letter.blocks.flatMap((block) => (block.kind === 'text' || block.kind === 'heading' ? [block.text] : []));
}

const asked = (submission: Partial<Submission>): string => {
  const all = paragraphs(submission);
  return all.slice(all.findIndex((one) => one.endsWith('. Đề nghị')) + 1, all.indexOf('Trân trọng./.')).join(' ');
};

test('files that could not be read are not counted among those that were checked', () => {
  const one = read('a.xlsx', SUMS);
  expect(paragraphs({ files: [one, read('b.xlsx', SUMS)] }).join('\n')).toContain('gồm 2 tệp đã được soát số liệu.');
  const four = (['truncated', 'encrypted', 'damaged', 'old-document'] as const).map((code) => unread(`${code}.xlsx`, code));
  expect(paragraphs({ files: [one, ...four] }).join('\n')).toContain('gồm 5 tệp: 1 tệp đã được soát số liệu, 4 tệp không đọc được.');
});

test('who sent nothing that can be checked is told what to send, and is referred to no guidance that is not there', () => {
  for (const leftAside of [[], ['bản ký.pdf']]) {
    const words = asked({ leftAside });
    expect(words).toContain('gửi biểu số liệu là tệp Excel');
    expect(words).toContain('(.docx)');
    expect(words).not.toContain('ở trên');
  }
});

test('a file over which the program itself failed is nothing that the unit could mend', () => {
  expect(asked({ files: [unread('a.xlsx', 'internal')] })).toContain('chưa phải gửi lại');
  expect(asked({ files: [unread('a.xlsx', 'internal'), unread('b.xlsx', 'encrypted')] })).toContain('như hướng dẫn ở trên');
});

test('where no amount was tested, nothing is said of being free of errors', () => {
  // A list of amounts that nothing adds up.
  const list = [
    ['DANH MỤC NHIỆM VỤ NĂM 2026'],
    ['Đơn vị: triệu đồng'],
    ['TT', 'Nội dung', 'Kinh phí'],
    ['1', 'Tập huấn nghề mộc', 210],
    ['2', 'Tập huấn nghề mây tre', 250],
  ];
  const file = read('a.xlsx', list);
  expect(file.result.status === 'checked' && file.result.report.verdict).toBe('undecided');
  const words = asked({ files: [file] });
  expect(words).toContain('chưa có kết luận');
  expect(words).not.toContain('không có lỗi');
  expect(words).not.toContain('Không thấy lỗi');
});

test('warnings beside something that is open: the letter ends with what is open', () => {
  // No unit of money (a warning), and a column that no sum reaches.
  const rows = [
    ['TỔNG HỢP KINH PHÍ GIAI ĐOẠN 2026-2027'],
    ['TT', 'Nội dung', '2026', '2027'],
    ['1', 'Tập huấn nghề mộc', 210, 250],
    ['2', 'Tập huấn nghề mây tre', 400, 500],
  ];
  const file = read('a.xlsx', rows);
  const report = file.result.status === 'checked' ? file.result.report : null;
  expect([report?.verdicts.sums, report?.findings.some(({ severity }) => severity === 'warning')]).toEqual(['undecided', true]);
  const words = asked({ files: [file] });
  expect(words).toContain('giải trình');
  expect(words).toContain('chưa có kết luận');
  expect(words).not.toContain('không có lỗi');
});

test('sums that agree are no leave to send nothing where the caps are open, and nothing is called accepted that nobody accepted', () => {
  const rows = [
    ['KẾ HOẠCH KINH PHÍ KHUYẾN CÔNG NĂM 2026'],
    ['Đơn vị: triệu đồng'],
    ['TT', 'Nội dung', 'Tổng kinh phí', 'Khuyến công địa phương', 'Đối ứng'],
    ['1', 'Hỗ trợ ứng dụng máy móc tiên tiến', 210, 100, 110],
    ['2', 'Hội chợ', 250, 120, 130],
    ['', 'Tổng cộng', 460, 220, 240],
  ];
  const file = read('a.xlsx', rows);
  expect(file.result.status === 'checked' && file.result.report.verdicts).toEqual({ sums: 'pass', caps: 'undecided' });
  const words = asked({ files: [file] });
  expect(words).toContain('mức chi chưa đủ căn cứ');
  expect(words).not.toContain('chấp nhận');
  expect(words).not.toContain('không cần gửi lại');
});

test('formulas that were never calculated are asked for by name of the file', () => {
  const waiting = (formula: string): Content => ({ formula, value: '', uncalculated: true });
  const rows = SUMS.map((row, at) =>
    at === 5 ? ['', 'Tổng cộng', waiting('=SUM(C4:C5)'), waiting('=SUM(D4:D5)'), waiting('=SUM(E4:E5)')] : row,
  );
  const words = asked({ files: [read('phụ lục.xlsx', rows)] });
  expect(words).toContain('3 công thức chưa có kết quả');
  expect(words).toContain('mở tệp “phụ lục.xlsx” bằng Excel');
});

test('nobody is written to by the ending of a file', () => {
  const to = (unit: string, ...names: string[]): string =>
    paragraphs({ unit, files: names.map((name) => read(name, SUMS)) }).find((one) => one.startsWith('Kính gửi')) ?? '';
  expect(to('Phường Đa Mai.xlsx', 'Phường Đa Mai.xlsx')).toBe('Kính gửi: Phường Đa Mai');
  expect(to('Công ty CP A.B', 'phụ lục.xlsx')).toBe('Kính gửi: Công ty CP A.B');
});

describe('plans in Word', () => {
  const PLACES = { paragraphs: 'Văn bản', headings: new Map([['Bảng 2', new Map([[2, '2026']])]]) };
  /** A wrong entry in a table of a document, the second of it. */
  const inWord = (name: string, more: Partial<DocumentPlaces> = {}): ReviewedFile => {
    const wrong = SUMS.map((row, at) => (at === 3 ? ['1', 'Khuyến công địa phương', 220, 250, 460] : row));
    const report = checkWorkbook(workbookOf(sheetOf(wrong, { name: 'Bảng 2' })), { exact: false });
    const inDocument = { ...PLACES, ...more };
    const findings = report.findings.map((finding): Finding => ({ ...finding, fix: null, inDocument }));
    return {
      name,
      result: { status: 'checked', file: name, sha256: '', report: { ...report, findings, inDocument }, trouble: [] },
      accepted: [],
    };
  };
  const counting = (submission: Partial<Submission>): string => paragraphs(submission).find((one) => one.startsWith('Cách đếm')) ?? '';

  test('a letter that names “Bảng 2” says how tables and lines are counted and which table it is', () => {
    const said = counting({ files: [inWord('kế hoạch.docx')] });
    expect(said).toContain('kể cả bảng tiêu đề');
    expect(said).toContain('kể cả dòng tiêu đề');
    expect(said).toContain('Bảng 2 là bảng “TỔNG HỢP KINH PHÍ GIAI ĐOẠN 2026-2027”');
    expect(said).not.toContain('đoạn đếm');
    expect(said).not.toContain('đếm liền');
    expect(counting({ files: [inWord('a.docx', { continued: new Set(['Bảng 2']) })] })).toContain('đếm liền');
  });

  test('workbooks have cells: nothing is said of counting', () => {
    expect(counting({ files: [read('a.xlsx', SUMS)] })).toBe('');
  });

  test('points of several files stand below the name of their file, numbered through', () => {
    const { blocks } = letterTo({ unit: 'Xã An Sơn', files: [inWord('a.docx'), inWord('b.docx')], leftAside: [] }, OPTIONS, 'vi');
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(tables[1]?.rows.map((row) => row[0]?.[0])).toEqual(['Tệp “a.docx”', '1', 'Tệp “b.docx”', '2']);
  });
});

test('a letter that leaves caps open says what is missing', () => {
  const rows = [
    ['KẾ HOẠCH KINH PHÍ KHUYẾN CÔNG NĂM 2026'],
    ['Đơn vị: triệu đồng'],
    ['TT', 'Nội dung', 'Tổng kinh phí', 'Khuyến công quốc gia', 'Đối ứng'],
    ['1', 'Việc theo nhu cầu của xã', 210, 100, 110],
    ['2', 'Việc khác của xã', 250, 120, 130],
    ['', 'Tổng cộng', 460, 220, 240],
  ];
  const { blocks } = letterTo({ unit: 'Xã An Sơn', files: [read('a.xlsx', rows)], leftAside: [] }, OPTIONS, 'vi');
  const [result] = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  expect(result?.rows[0]?.[2]?.join(' ')).toContain('mức chi của 2 dòng: chưa rõ nội dung hỗ trợ');
});
