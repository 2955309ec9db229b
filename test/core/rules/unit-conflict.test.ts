/** SB302: two money units for one table. */
import { ruleCases } from '../../support/rule-cases';

ruleCases('SB302', {
  speaks: {
    'the heading says thousands, the line above says millions': `
Đơn vị: triệu đồng !SB302
TT | Nội dung | Kinh phí năm 2026 (nghìn đồng)
1 | Máy móc, thiết bị | 317
2 | Hội chợ triển lãm | 215
  | Tổng cộng | 532`,
    'two headings': `
TT | Nội dung | Kinh phí hỗ trợ (triệu đồng) | Vốn đối ứng (nghìn đồng) !SB302
1 | Máy cắt đá | 300 | 417500
2 | Lò sấy điện | 250 | 653250
  | Tổng cộng | 550 | 1070750`,
  },
  silent: {
    'heading and unit line say the same in other words': `
ĐVT: 1.000.000 đồng
TT | Nội dung | Kinh phí năm 2026 (trđ)
1 | Máy móc, thiết bị | 317
2 | Hội chợ triển lãm | 215
  | Tổng cộng | 532`,
    'the unit price has its own unit': `
Đơn vị: triệu đồng
TT | Nội dung chi | Số lượng | Đơn giá (đồng) | Thành tiền
1 | Thuê hội trường | 2 | 3500000 | 7
2 | In tài liệu | 120 | 50000 | 6
  | Tổng cộng | | | 13`,
    'the unit of count is no unit of money': `
Đơn vị: triệu đồng
TT | Nội dung | Đơn vị tính | Số lượng (cơ sở) | Kinh phí
1 | Máy móc, thiết bị | cơ sở | 12 | 317
2 | Hội chợ triển lãm | gian hàng | 30 | 215
  | Tổng cộng | | | 532`,
    'two tables on one sheet, each with its unit': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027
1 | Máy móc, thiết bị | 317 | 421
2 | Hội chợ triển lãm | 215 | 333
  | Tổng cộng | 532 | 754

Đơn vị: nghìn đồng
TT | Nội dung chi | Số lượng | Đơn giá | Thành tiền
1 | Thuê hội trường | 2 | 3500 | 7000
2 | In tài liệu | 120 | 45 | 5400
  | Tổng cộng | | | 12400`,
  },
});
