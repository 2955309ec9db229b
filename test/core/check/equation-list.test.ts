/** Every sum of a table, one by one: what adds up to what, whether it does, and what speaks for it. */
import { checkWorkbook } from '../../../src/core/check/check';
import { readText } from '../../support/tables';

const listed = (text: string): string[][] =>
  checkWorkbook(readText(text).workbook, { exact: false, equations: true }).tables.map(({ equationList }) =>
    (equationList ?? []).map(
      ({ kind, total, parts, verdict, because }) => `${kind} ${total}=${parts.join('+')} ${verdict}: ${because.join(' ')}`,
    ),
  );

const PLAN = `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 2813 | 4727 | 7540
2 | Khuyến công địa phương | 5019 | 5523 | 10542
  | Tổng cộng | 7832 | 10250 | 18082`;

test('sums stand in the order of their totals, lines before columns in a corner', () => {
  expect(listed(PLAN)).toEqual([
    [
      'row E3=C3:D3 exact: figures words',
      'row E4=C4:D4 exact: figures words',
      'column C5=C3:C4 exact: figures words',
      'column D5=D3:D4 exact: figures words',
      'row E5=C5:D5 exact: figures words',
      'column E5=E3:E4 exact: figures words',
    ],
  ]);
});

test('a sum that does not come out is listed as failed', () => {
  expect(listed(PLAN.replace('7540', '7450'))[0]).toContain('row E3=C3:D3 failed: figures words');
});

test('the formula of a total speaks for the sum it adds, and for no other', () => {
  const [first = []] = listed(PLAN.replace('18082', '=C5+D5→18082').replace('7832', '=SUM(C3:C4)→7832'));
  expect(first).toContain('column C5=C3:C4 exact: figures formula words');
  expect(first).toContain('row E5=C5:D5 exact: figures formula words');
  expect(first).toContain('column E5=E3:E4 exact: figures words');
});

test('a formula with a typed number, a part counted twice or a figure from outside is no witness', () => {
  for (const formula of ['=SUM(C3:C4)+0.5', '=SUM(C3:C4)+C3', '=SUM(C2:C4)', '=C3', '=SUM(C3:C4)*1']) {
    const [first = []] = listed(PLAN.replace('7832', `${formula}→7832`));
    expect(first.find((one) => one.startsWith('column C5'))).toBe('column C5=C3:C4 exact: figures words');
  }
});

test('blank cells and words in the range of a formula are no figures', () => {
  const gap = `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 2813 | 4727 | 7540
2 | Vốn đối ứng | | 50 | 50
3 | Khuyến công địa phương | 5019 | 5523 | 10542
  | Tổng cộng | =C3+C5→7832 | 10300 | 18132`;
  expect(listed(gap)[0]).toContain('column C6=C3:C5 exact: figures formula words');
  const heading = PLAN.replace('2026 | 2027', 'Năm 2026 | Năm 2027').replace('7832', '=SUM(C2:C4)→7832');
  expect(listed(heading)[0]).toContain('column C5=C3:C4 exact: figures formula words');
});

test('a sum that only words claim names no figures', () => {
  const denied = PLAN.replace('7832 | 10250 | 18082', '100 | 37 | 20');
  for (const one of listed(denied)[0]?.filter((text) => text.startsWith('column')) ?? []) expect(one).toMatch(/undecided: words$/);
});

test('a product, and a figure that another sheet states as well', () => {
  const cost = `
Đơn vị: nghìn đồng
TT | Nội dung | Số lượng | Đơn giá | Thành tiền
1 | Thuê hội trường | 2 | 3500 | 7000
2 | In tài liệu | 150 | 40 | 6000
  | Cộng | | | 13000`;
  expect(listed(cost)[0]).toEqual([
    'product E3=C3:D3 exact: figures words',
    'product E4=C4:D4 exact: figures words',
    'column E5=E3:E4 exact: figures words',
  ]);
  const annex = `
@sheet Phụ lục
KINH PHÍ GIAI ĐOẠN 2026-2027
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 4832 | 6250 | 11082
2 | Mô hình trình diễn | 3000 | 4000 | 7000
  | Tổng cộng | 7832 | 10250 | 18082`;
  const lists = listed(`@sheet Tổng hợp\n${PLAN.trim()}\n${annex}`);
  expect(lists.flat().filter((one) => one.startsWith('same'))).toEqual([
    'same C5=Phụ lục!C6 exact: figures words',
    'same D5=Phụ lục!D6 exact: figures words',
    'same E5=Phụ lục!E6 exact: figures words',
  ]);
});

test('nobody who does not ask is told', () => {
  expect(checkWorkbook(readText(PLAN).workbook, { exact: false }).tables[0]).not.toHaveProperty('equationList');
});

test('what adds up to the same figure further below is no second sum of the first', () => {
  const [first = []] = listed(`
Budget of the fund
By kind | 2024 | 2025 | 2026 | 2027
Salaries | 317.4 | 421.8 | 530.2 | 610.7
Rents | 215.3 | 333.1 | 409.9 | 420.6
Fines | 111.9 | 123.5 | 135.4 | 140.2
Gross expenditures | 644.6 | 878.4 | 1075.5 | 1171.5

By office
North | 101.2 | 202.9 | 310.6 | 287.3
South | 343.1 | 374.4 | 501.7 | 590.8
West | 200.3 | 301.1 | 263.2 | 293.4
Gross expenditures | 644.6 | 878.4 | 1075.5 | 1171.5`);
  expect(first.filter((one) => / B(6|12)=/.test(one))).toEqual([
    'column B6=B3:B5 exact: figures words',
    'same B6=B9:B11 exact: figures',
    'column B12=B9:B11 exact: figures words',
  ]);
});
