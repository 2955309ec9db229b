/** Totals carried on from line to line, in tables that no known word heads: proved, and one wrong figure told. */
import { checkText } from '../../../support/tables';

const BY_MONTH = (second: string, carried: string, total = '1523'): string => `
Tiến độ
Đơn vị: triệu đồng
Tháng | Trong tháng | Lũy kế
Tháng 1 | 125 | 125
Tháng 2 | ${second} | 362
Tháng 3 | 184 | 546
Tháng 4 | 316 | ${carried}
Tháng 5 | 258 | 1120
Tháng 6 | 403 | 1523
Cộng | ${total} |`;

const errorsIn = (text: string): string[] => checkText(text).findings.flatMap(({ severity, cell }) => (severity === 'error' ? [cell] : []));

test('all of it is tested', () => {
  expect(errorsIn(BY_MONTH('237', '862'))).toEqual([]);
  expect(checkText(BY_MONTH('237', '862')).verdicts.sums).toBe('pass');
});

test.each([
  ['a figure of its own', BY_MONTH('273', '862'), 'B5'],
  ['what is carried on', BY_MONTH('237', '826'), 'C7'],
  ['the sum below', BY_MONTH('237', '862', '1532'), 'B10'],
])('%s was typed wrong', (_, text, cell) => {
  expect(errorsIn(text)).toEqual([cell]);
});

test('what came in and what went out of a till', () => {
  const till = (left: string): string => `
Sổ quỹ
Ngày | Diễn giải | Thu | Chi | Tồn
 | Đầu kỳ | | | 12450
2/6 | Rút tiền | 30000 | | 42450
5/6 | Văn phòng phẩm | | 2380 | 40070
11/6 | Tạm ứng | | 5500 | ${left}
18/6 | Hoàn ứng | 1250 | | 35820
25/6 | Tiếp khách | | 3175 | 32645
28/6 | Thu phí | 840 | | 33485`;
  expect(errorsIn(till('34570'))).toEqual([]);
  expect(errorsIn(till('35470'))).toEqual(['E6']);
});

test('two columns that say the same from time to time carry nothing on', () => {
  const changes = `
Thay đổi dự toán
Đơn vị: triệu đồng
Chỉ tiêu | Được giao | Điều chỉnh
Đầu năm | 66476 | 66476
Bổ sung | 0 | 0
Giữa năm | 66512 | 66512
Thu hồi | 0 | 0
Cuối năm | 66498 | 66498
Khác | 0 | 0
Giảm chi | -486 | -486
Tổng thay đổi | -821 | -821`;
  expect(errorsIn(changes)).toEqual([]);
});
