/** SB301: money without a stated unit. */
import { ruleCases } from '../../support/rule-cases';

ruleCases('SB301', {
  speaks: {
    'nothing above the table says it': `
KẾ HOẠCH KHUYẾN CÔNG GIAI ĐOẠN 2026-2027
TT !SB301 | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
  | Tổng cộng | 532 | 754 | 1286`,
    'the unit line was left without a unit': `
Đơn vị tính:
Nội dung !SB301 | Kinh phí | Đối ứng
Máy móc, thiết bị | 317 | 421
Hội chợ triển lãm | 215 | 333
Cộng | 532 | 754`,
    '“Đơn vị” names the office, not the money': `
Đơn vị: Trung tâm Khuyến công
TT !SB301 | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
  | Tổng cộng | 532 | 754 | 1286`,
    'units of count beside prices and amounts do not say what money is counted in': `
TT !SB301 | Nội dung chi | Đơn vị tính | Số lượng | Đơn giá | Thành tiền
1 | Thuê hội trường | ngày | 2 | 3500 | 7000
2 | In tài liệu | bộ | 120 | 45 | 5400
  | Tổng cộng | | | | 12400`,
  },
  silent: {
    'above the table at the right': `
TT KHUYẾN CÔNG | | | | Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
  | Tổng cộng | 532 | 754 | 1286`,
    'in brackets in the heading': `
TT | Nội dung | Kinh phí năm 2026 (triệu đồng)
1 | Máy móc, thiết bị | 317
2 | Hội chợ triển lãm | 215
  | Tổng cộng | 532`,
    'in brackets in the title': `
TỔNG HỢP KINH PHÍ GIAI ĐOẠN 2026-2027 (ĐVT: 1.000 đồng)
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
  | Tổng cộng | 532 | 754 | 1286`,
    'another currency is a unit too': `
Đơn vị: USD
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
  | Tổng cộng | 532 | 754 | 1286`,
    'physical targets count things': `
TT | Nội dung | ĐVT | 2026 | 2027 | Tổng cộng
1 | Mô hình trình diễn | mô hình | 2 | 3 | 5
2 | Máy móc, thiết bị | cơ sở | 10 | 12 | 22
3 | Đào tạo nghề | lớp | 3 | 4 | 7`,
  },
});
