/** SB106: quantity times unit price against the amount. */
import { ruleCases } from '../../support/rule-cases';

ruleCases('SB106', {
  speaks: {
    'an amount that is neither the product nor what the total needs': `
Đơn vị: nghìn đồng
TT | Nội dung chi | Đơn vị tính | Số lượng | Đơn giá | Thành tiền
1 | Thuê hội trường | ngày | 2 | 3500 | 7000
2 | In tài liệu | bộ | 120 | 45 | 4500 !SB106=5400
3 | Thù lao giảng viên | buổi | 6 | 1000 | 6000
4 | Nước uống học viên | người | 120 | 20 | 2400
  | Tổng cộng | | | | 20800`,
    'the total bears out the amount: quantity or price is wrong, and nobody can tell which': `
Đơn vị: nghìn đồng
TT | Nội dung chi | Đơn vị tính | Số lượng | Đơn giá | Thành tiền
1 | Thuê hội trường | ngày | 2 | 3500 | 7000
2 | In tài liệu | bộ | 120 !SB106=? | 45 | 4500
3 | Thù lao giảng viên | buổi | 6 | 1000 | 6000
4 | Nước uống học viên | người | 120 | 20 | 2400
  | Tổng cộng | | | | 19900`,
    'a formula that multiplies with the line above it': `
Đơn vị: đồng
TT | Nội dung chi | ĐVT | SL | ĐG | Thành tiền
1 | Thuê gian hàng | gian | 12 | 15500000 | =D3*E3→186000000
2 | Vận chuyển hàng hóa | chuyến | 4 | 8200000 | =D3*E4→98400000 !SB106=?
3 | Trang trí gian hàng | gian | 12 | 3000000 | =D5*E5→36000000
  | Tổng cộng | | | | =SUM(F3:F5)→320400000`,
    'the unit price stands before the quantity': `
Đơn vị: triệu đồng
TT | Nội dung | Mức hỗ trợ | Số cơ sở | Kinh phí hỗ trợ
1 | Máy móc, thiết bị | 300 | 12 | 3600
2 | Mô hình trình diễn | 500 | 4 | 2500 !SB106=2000
3 | Nhãn hiệu | 35 | 10 | 350
  | Tổng cộng | | | 5950`,
  },
  silent: {
    'a yearly rate divided out of the amount and rounded': `
Đơn vị: đồng
TT | Tài sản | Nguyên giá | Số năm | Mức khấu hao năm
1 | Máy cắt | 100000000 | 8 | =ROUND(C3/D3,0)→12500000
2 | Máy tiện | 675000000 | 15 | =ROUND(C4/D4,0)→45000000
3 | Máy hàn | 90000000 | 5 | =ROUND(C5/D5,0)→18000000
4 | Máy sấy | 240000000 | 10 | =ROUND(C6/D6,0)→24000000
5 | Lò nung | 596000000 | 15 | =ROUND(C7/D7,0)→39733333
6 | Máy trộn | 56000000 | 7 | =ROUND(C8/D8,0)→8000000
7 | Băng tải | 84000000 | 6 | =ROUND(C9/D9,0)→14000000
8 | Xe nâng | 450000000 | 9 | =ROUND(C10/D10,0)→50000000
  | Tổng cộng | =SUM(C3:C10)→2291000000 | | =SUM(E3:E10)→211233333`,
    'quantity times price everywhere': `
Đơn vị: nghìn đồng
TT | Nội dung chi | Đơn vị tính | Số lượng | Đơn giá | Thành tiền
1 | Thuê hội trường | ngày | 2 | 3500 | 7000
2 | In tài liệu | bộ | 120 | 45 | 5400
  | Tổng cộng | | | | 12400`,
    'a lump sum without quantity and price': `
Đơn vị: nghìn đồng
TT | Nội dung chi | Đơn vị tính | Số lượng | Đơn giá | Thành tiền
1 | Thuê hội trường | ngày | 2 | 3500 | 7000
2 | In tài liệu | bộ | 120 | 45 | 5400
3 | Chi khác | | | | 1600
  | Tổng cộng | | | | 14000`,
    'the price in đồng, the amount in thousands: the product is not in the unit of the amount': `
TT | Nội dung chi | ĐVT | Số lượng | Đơn giá (đồng) | Thành tiền (nghìn đồng)
1 | Thuê hội trường | ngày | 2 | 3500000 | 7000
2 | In tài liệu | bộ | 120 | 45000 | 5400
3 | Thù lao giảng viên | buổi | 6 | 1000000 | 6000
  | Tổng cộng | | | | 18400`,
    'support is only a part of the amount': `
Đơn vị: nghìn đồng
TT | Nội dung chi | Số lượng | Đơn giá | Thành tiền | Kinh phí hỗ trợ
1 | Máy cắt đá | 2 | 350000 | 700000 | 300000
2 | Lò sấy điện | 1 | 903000 | 903000 | 250000
3 | Máy dệt kim | 3 | 205500 | 616500 | 200000
  | Tổng cộng | | | 2219500 | 750000`,
    'amounts rounded to the thousand': `
Đơn vị: nghìn đồng
TT | Nội dung chi | Số lượng | Đơn giá | Thành tiền
1 | Thép tấm | 12.5 | 18.3 | 229
2 | Que hàn | 7.2 | 31.4 | 226
3 | Sơn chống gỉ | 3.6 | 97.1 | 350 !SB108
  | Tổng cộng | | | 805`,
  },
});
