/** Sums in stages: what is added up so far, what comes on top of it, and the sum of both. */
import { expectAnswer } from '../../../support/rule-cases';

const ESTIMATE = (direct: string, before: string): string => `
Đơn vị: đồng
TT | Khoản mục | Thành tiền
1 | Vật liệu | 124500000
2 | Nhân công | 86750000
3 | Máy thi công | 31200000
  | Cộng chi phí trực tiếp | ${direct}
  | Chi phí chung | 15759000
  | Thu nhập chịu thuế tính trước | 14205000
  | Cộng trước thuế | ${before}
  | Thuế GTGT | 27241400
  | Tổng cộng | 299655400`;

test('a sum in the middle is no part of the next beside its own lines', () => {
  expectAnswer(ESTIMATE('242450000', '272414000'));
});

test('the tax, and what is to be paid', () => {
  expectAnswer(`
    Đơn vị: đồng
    TT | Tên hàng | Thành tiền
    1 | Ghế | 17500000
    2 | Bàn | 21060000
      | Cộng tiền hàng | 38560000
      | Thuế suất GTGT 8% | 3084800
      | Tổng tiền thanh toán | 41644800`);
});

test('people are no sum', () => {
  expectAnswer(`
    Đơn vị: đồng
    TT | Nội dung | Thành tiền
    1 | Tuyên truyền | 17500000
    2 | Tập huấn | 21060000
      | Cộng tác viên | 3500000
      | Tổng cộng | 42060000`);
});
