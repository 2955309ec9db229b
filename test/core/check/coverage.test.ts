/** Which amounts are proven by how many independent equations. */
import { checkWorkbook } from '../../../src/core/check/check';
import { readText } from '../../support/tables';

const provenIn = (text: string): readonly (readonly [number, readonly string[]])[] | undefined =>
  checkWorkbook(readText(text).workbook, { exact: false, coverage: true }).tables[0]?.coverage.byEquations?.map(
    ({ equations, cells }) => [equations, cells] as const,
  );

const PLAN = `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 2813 | 4727 | 7540
2 | Khuyến công địa phương | 5019 | 5523 | 10542
  | Tổng cộng | 7832 | 10250 | 18082`;

test('in a table that adds up both ways every amount is proven twice', () => {
  expect(provenIn(PLAN)).toEqual([[2, ['C3:E5']]]);
});

test('a sum that the row of column numbers states again counts once', () => {
  const again = PLAN.replace('1 | Khuyến công quốc', '1 | 2 | 3 | 4 | 5=3+4\n1 | Khuyến công quốc');
  expect(provenIn(again)).toEqual([[2, ['C4:E6']]]);
});

test('what only broken sums reach is proven by none', () => {
  expect(provenIn(PLAN.replace('10250 | 18082', '10250 | 18982'))).toEqual([
    [0, ['E5']],
    [1, ['E3:E4', 'C5:D5']],
    [2, ['C3:D4']],
  ]);
});

test('a figure that another table states as well is proven once more', () => {
  const annex = `
@sheet Phụ lục
KINH PHÍ GIAI ĐOẠN 2026-2027
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 4832 | 6250 | 11082
2 | Mô hình trình diễn | 3000 | 4000 | 7000
  | Tổng cộng | 7832 | 10250 | 18082`;
  expect(provenIn(`@sheet Tổng hợp\n${PLAN.trim()}\n${annex}`)).toEqual([
    [2, ['C3:E4']],
    [3, ['C5:E5']],
  ]);
});

test('nobody who does not ask is told', () => {
  expect(checkWorkbook(readText(PLAN).workbook, { exact: false }).tables[0]?.coverage).toEqual({ amountCells: 9, provenCells: 9 });
});
