/** A sheet that the file names and no longer holds: said in every report, and never passed over by a verdict. */
import { checkWorkbook } from '../../../src/core/check/check';
import type { WorkbookReport } from '../../../src/core/check/report';
import { headlineOf, headlineParagraphs } from '../../../src/core/messages/reports/headline';
import { csvReport } from '../../../src/core/report/csv';
import type { FileResult } from '../../../src/core/report/file-result';
import { findingList } from '../../../src/core/report/finding-list';
import { htmlReport } from '../../../src/core/report/html';
import { jsonReport } from '../../../src/core/report/json';
import { textReport } from '../../../src/core/report/text';
import { readText } from '../../support/tables';

const PLAN = `
TỔNG HỢP KINH PHÍ
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 2813 | 4727 | 7540
2 | Khuyến công địa phương | 5019 | 5523 | 10542
  | Tổng cộng | 7832 | 10250 | 18082`;

const check = (text: string, ...lostSheets: string[]): WorkbookReport =>
  checkWorkbook({ ...readText(text).workbook, lostSheets }, { exact: false });
const resultOf = (report: WorkbookReport): FileResult => ({ status: 'checked', file: 'a.xlsx', sha256: 'ab', report, trouble: [] });
const plain = (text: string): string => text.replace(/\s+/g, ' ');

const SAID =
  'Chưa đọc được trang tính “Phụ lục 2”: tệp không còn nội dung của trang tính này nên chưa soát được gì ở đó; hãy lấy lại bản gốc rồi soát lại.';

test('without one a sound plan passes', () => {
  expect(check(PLAN)).toMatchObject({ verdict: 'pass', reasons: [], unread: [] });
});

test('with one nothing passes, whatever else was tested', () => {
  const report = check(PLAN, 'Phụ lục 2');
  expect(report.verdicts.sums).toBe('undecided');
  expect(report).toMatchObject({ verdict: 'undecided', reasons: ['unread'] });
  expect(report.unread).toEqual([{ sheet: 'Phụ lục 2', range: '', reason: 'lost-sheet' }]);
  // Nobody knows how many amounts stood there: the counts speak of what is left.
  expect(report.coverage).toEqual({ amountCells: 9, testedCells: 9, unreadAmounts: 0 });
});

test('an error stays an error beside it', () => {
  const report = check(PLAN.replace('7540', '7640'), 'Phụ lục 2');
  expect(report.verdict).toBe('fail');
  expect(report.reasons).toEqual(['error', 'failed-sums', 'unread']);
});

test('where nothing else is left there is no table either', () => {
  expect(check('Kính gửi: Sở Tài chính', 'Phụ lục 2')).toMatchObject({ verdict: 'undecided', reasons: ['no-table', 'unread'] });
});

test('every report says so in a sentence', () => {
  const report = check(PLAN, 'Phụ lục 2');
  expect(plain(textReport([resultOf(report)], 'vi'))).toContain(SAID);
  expect(plain(textReport([resultOf(report)], 'vi'))).not.toContain('Không có gì phải sửa');
  expect(htmlReport([resultOf(report)], 'vi')).toContain(SAID);
  expect(csvReport([resultOf(report)], 'vi')).toContain('Tệp không còn nội dung trang tính “Phụ lục 2”');
  expect(JSON.stringify(findingList(report, [], 'vi'))).toContain('Tệp không còn nội dung trang tính “Phụ lục 2”');
  const { files } = JSON.parse(jsonReport([resultOf(report)], '1', 'vi')) as { files: { unread: unknown }[] };
  expect(files[0]?.unread).toEqual([{ sheet: 'Phụ lục 2', range: '', reason: 'lost-sheet', message: SAID }]);
});

test('the headline names the first and counts the rest', () => {
  const said = (language: 'vi' | 'en'): string => headlineParagraphs(headlineOf(check(PLAN, 'A', 'B', 'C', 'D', 'E'), language))[0] ?? '';
  expect(said('vi')).toContain('Tệp không còn nội dung trang tính “A”, “B”, “C” và 2 trang khác, chưa soát được gì ở đó.');
  expect(said('en')).toContain('The file no longer holds the content of sheets “A”, “B”, “C” and 2 more; nothing there was checked.');
});

test('caps that were all kept are not promised for lines that nobody could see', () => {
  const list = `
KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA NĂM 2021
Đơn vị: triệu đồng
TT | Nội dung | Tổng kinh phí | KCQG hỗ trợ | Đối ứng
1 | Hỗ trợ 01 cơ sở ứng dụng máy móc, thiết bị chế biến chè | 900 | 300 | 600`;
  expect(check(list).verdicts.caps).toBe('pass');
  const report = check(list, 'Phụ lục 2');
  expect(report.verdicts.caps).toBe('undecided');
  expect(headlineParagraphs(headlineOf(report, 'vi'))[1]).toContain('Tệp không còn nội dung trang tính “Phụ lục 2”');
});
