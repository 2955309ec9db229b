/** How much text is read, and that the rest is told: never silence, and never "passed" beside it. */
import { checkWorkbook } from '../../../src/core/check/check';
import type { WorkbookReport } from '../../../src/core/check/report';
import { reportWords } from '../../../src/core/messages/reports/report-words';
import { amountFromText, type Amount } from '../../../src/core/money/amount';
import { powerBetween } from '../../../src/core/prose/agreement';
import { MOST_WITH_MONEY } from '../../../src/core/prose/paragraphs';
import { sheetOf, workbookOf, type Content } from '../../support/sheets';

const TABLE: Content[][] = [
  ['KẾ HOẠCH KINH PHÍ KHUYẾN CÔNG 2026-2027'],
  ['Đơn vị tính: triệu đồng'],
  ['TT', 'Nội dung', 2026, 2027, 'Tổng cộng'],
  [1, 'Máy sấy chè', 100, 200, 300],
  [2, 'Lò nung gạch', 110, 210, 320],
  ['', 'Tổng cộng', 210, 410, 620],
];
const WRONG = 'Tổng kinh phí thực hiện kế hoạch giai đoạn 2026 - 2027 là 630 triệu đồng.';
const RIGHT = 'Tổng kinh phí thực hiện kế hoạch giai đoạn 2026 - 2027 là 620 triệu đồng.';
const PLAIN = 'Các đơn vị báo cáo trước ngày 15 hằng tháng.';

const check = (...sentences: string[]): WorkbookReport =>
  checkWorkbook(
    workbookOf(
      sheetOf(TABLE),
      sheetOf(
        sentences.map((one) => [one]),
        { name: 'Thuyết minh' },
      ),
    ),
    { exact: false },
  );
const many = (sentence: string, count: number): string[] => Array.from({ length: count }, () => sentence);

test('Sentences up to the bound are read, those behind it are told and keep the workbook from passing', () => {
  const full = check(...many(RIGHT, MOST_WITH_MONEY - 1), WRONG);
  expect(full).toMatchObject({ verdict: 'pass', unread: [], findings: [{ code: 'SB202', cell: 'A10000' }] });
  const more = check(...many(RIGHT, MOST_WITH_MONEY), WRONG, PLAIN);
  expect(more.findings).toEqual([]);
  expect(more).toMatchObject({ verdict: 'undecided', reasons: ['unread'] });
  expect(more.unread).toEqual([{ sheet: 'Thuyết minh', range: 'A10001:A10002', reason: 'too-much-text' }]);
  expect(more.unread.map((area) => reportWords('vi').unread(area))).toEqual([
    'Chưa đọc được vùng A10001:A10002 ở trang tính “Thuyết minh”: văn bản quá dài, chỉ soát 10.000 đoạn đầu có ghi số tiền.',
  ]);
});

test('Text without money takes no room', () => {
  expect(check(...many(PLAIN, MOST_WITH_MONEY + 1), WRONG)).toMatchObject({ unread: [], findings: [{ code: 'SB202' }] });
});

test.each([
  ['309600', '309600000', -3],
  ['309600000', '309600', 3],
  ['309600000', '309600.0', 3],
  ['12.5', '125', -1],
  ['-12.5', '-1250', -2],
  ['125', '12500000', null],
  ['125', '126', null],
  ['125', '125', null],
  ['0', '125', null],
  ['-125', '1250', null],
])('from %s to %s it is the power %s', (value, figure, power) => {
  expect(powerBetween(amountFromText(value) as Amount, amountFromText(figure) as Amount)).toBe(power);
});
