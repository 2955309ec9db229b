/** SB305: a separator that may group thousands or mark decimals, and nothing in the table tells which. */
import { ruleCases } from '../../support/rule-cases';

ruleCases('SB305', {
  speaks: {
    'a comma before three digits throughout': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | "4,700" !SB305 | "5,100" | "9,800"
2 | Hội chợ triển lãm | "3,200" | "3,900" | "7,100"
  | Tổng cộng | "7,900" | "9,000" | "16,900"`,
    'a list without any sum': `
Đơn vị: triệu đồng
TT | Nội dung | Kinh phí
1 | Máy móc, thiết bị | "4.700" !SB305
2 | Hội chợ triển lãm | "3.200"`,
    'both readings add up': `
Đơn vị: triệu đồng
TT | Nội dung | Kinh phí
1 | Máy móc, thiết bị | "4.700" !SB305
2 | Hội chợ triển lãm | "3.200"
  | Tổng cộng | "7.900"`,
    'a comma': `
Đơn vị: triệu đồng
TT | Nội dung | Kinh phí
1 | Máy móc, thiết bị | "4,700" !SB305
2 | Hội chợ triển lãm | "3,200"
  | Tổng cộng | "7,900"`,
  },
  silent: {
    'quantities and prices settle it': `
Đơn vị: nghìn đồng
TT | Nội dung chi | ĐVT | Số lượng | Đơn giá | Thành tiền
1 | Máy cắt lát | máy | "20" !SB304:info | "646" | "12,920"
2 | In tài liệu | bộ | "4" | "785" | "3,140"
3 | Thuê phòng học | ngày | "10" | "1,766" | "17,660"
  | Tổng cộng |  |  |  | "33,720"`,
    'stored totals settle it': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | "4.700" !SB304:info | 5100 | 9800
2 | Hội chợ triển lãm | 3200 | 3900 | 7100
  | Tổng cộng | 7900 | 9000 | 16900`,
    'stored totals settle it the other way': `
Đơn vị: tỷ đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | "4,700" !SB304:info | 5.1 | 9.8
2 | Hội chợ triển lãm | 3.2 | 3.9 | 7.1
  | Tổng cộng | 7.9 | 9 | 16.9`,
    'two groups of thousands leave one reading': `
Đơn vị: đồng
TT | Nội dung | Kinh phí
1 | Máy móc, thiết bị | "4.700.000" !SB304:info
2 | Hội chợ triển lãm | "3.200.000"
  | Tổng cộng | "7.900.000"`,
    'a stored number is what it is': `
Đơn vị: triệu đồng
@format C3:C5 #,##0
TT | Nội dung | Kinh phí
1 | Máy móc, thiết bị | 4700
2 | Hội chợ triển lãm | 3200
  | Tổng cộng | 7900`,
  },
});
