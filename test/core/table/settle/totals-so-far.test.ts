/** Totals that add up all lines so far: one wrong figure is missing in each of them, and its column is still one that adds up. */
import { briefly, checkText } from '../../../support/tables';

const SO_FAR = (carried: string): string => `
Đơn vị: tỷ đồng
TT | Nội dung | Tổng số năm 2026 | Ngân sách trung ương năm 2026 | Ngân sách địa phương năm 2026
A | Chi theo dự toán | 1088 | 515 | 573
B | Kinh phí chuyển nguồn | 77 | 41 | ${carried}
 | Tổng số (A+B) | 1165 | 556 | 609
C | Chi từ các khoản thu quản lý qua ngân sách | 180 | 68 | 112
 | Tổng số (A+B+C) | 1345 | 624 | 721
D | Vay ngoài nước về cho vay lại | 49 | 30 | 19
 | Tổng số (A+B+C+D) | 1394 | 654 | 740`;

test('the figures as they are', () => {
  expect(briefly(checkText(SO_FAR('36'))).filter((one) => one.startsWith('error'))).toEqual([]);
});

test('one figure wrong: its line and all three totals point to it', () => {
  // 77 - 41 = 36.
  expect(briefly(checkText(SO_FAR('96'))).filter((one) => one.startsWith('error'))).toEqual(['error SB110 E4']);
});
