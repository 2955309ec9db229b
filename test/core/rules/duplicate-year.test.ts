/** SB011: one year, two columns of the same source and measure. */
import { ruleCases } from '../../support/rule-cases';

ruleCases('SB011', {
  speaks: {
    'a year is typed twice in place of the next': `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | 2027 !SB011 | Tổng cộng
1 | Khuyến công quốc gia | 2510 | 3300 | 3700 | 9510
2 | Khuyến công địa phương | 1920 | 2100 | 2400 | 6420
  | Tổng cộng | 4430 | 5400 | 6100 | 15930`,
    'one heading says “năm”, the other does not': `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | Tổng số | Năm 2026 | 2026 !SB011 | Năm 2028
1 | Khuyến công quốc gia | 9510 | 2510 | 3300 | 3700
2 | Khuyến công địa phương | 6420 | 1920 | 2100 | 2400
  | Tổng cộng | 15930 | 4430 | 5400 | 6100`,
    'under a banner of years': `
Đơn vị: triệu đồng
@merge A2:A3 B2:B3 C2:E2 F2:F3
TT | Nguồn kinh phí | Năm thực hiện | | | Tổng cộng
   |                | 2026 | 2026 !SB011 | 2027 |
1 | Khuyến công quốc gia | 2510 | 3300 | 3700 | 9510
2 | Khuyến công địa phương | 1920 | 2100 | 2400 | 6420
  | Tổng cộng | 4430 | 5400 | 6100 | 15930`,
  },
  silent: {
    'every year once': `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | 2028 | Tổng cộng
1 | Khuyến công quốc gia | 2510 | 3300 | 3700 | 9510
2 | Khuyến công địa phương | 1920 | 2100 | 2400 | 6420
  | Tổng cộng | 4430 | 5400 | 6100 | 15930`,
    'plan and outcome of one year, without a total over years': `
Đơn vị: triệu đồng
TT | Nội dung | KH 2025 | TH 2025 | KH 2026
1 | Máy móc, thiết bị | 317 | 301 | 421
2 | Hội chợ triển lãm | 215 | 210 | 333
  | Tổng cộng | 532 | 511 | 754`,
    'two sources in each year': `
Đơn vị: triệu đồng
@merge A2:A3 B2:B3 C2:D2 E2:F2 G2:H2
TT | Nội dung | 2026 | | 2027 | | Tổng cộng |
   |          | KCĐP | Đối ứng | KCĐP | Đối ứng | KCĐP | Đối ứng
1 | Máy móc, thiết bị | 307 | 353 | 389 | 450 | 696 | 803
2 | Mô hình trình diễn | 205 | 413 | 211 | 400 | 416 | 813
  | Tổng cộng | 512 | 766 | 600 | 850 | 1112 | 1616`,
    'two tables side by side': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng | | TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738 | | 1 | Tư vấn | 111 | 121 | 232
2 | Hội chợ triển lãm | 215 | 333 | 548 | | 2 | Thông tin | 211 | 221 | 432
  | Tổng cộng | 532 | 754 | 1286 | | | Tổng cộng | 322 | 342 | 664`,
    'quantity and money in each year': `
Đơn vị: triệu đồng
@merge A2:A3 B2:B3 C2:D2 E2:F2 G2:H2
TT | Nội dung | 2026 | | 2027 | | Tổng cộng |
   |          | SL | KP | SL | KP | SL | KP
1 | Hỗ trợ máy móc | 2 | 600 | 3 | 900 | 5 | 1500
2 | Mô hình trình diễn | 1 | 400 | 1 | 500 | 2 | 900
  | Tổng cộng | | 1000 | | 1400 | | 2400`,
  },
});
