/** SB104: the corner against its line and its column. */
import { ruleCases } from '../../support/rule-cases';

ruleCases('SB104', {
  speaks: {
    'the typed corner agrees with neither side': `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | 2028 | Tổng cộng
1 | Khuyến công quốc gia | 2510 | 3300 | 3700 | 9510
2 | Khuyến công địa phương | 1920 | 2100 | 2400 | 6420
3 | Đối ứng của cơ sở | 5070 | 6600 | 7530 | 19200
  | Tổng cộng | 9500 | 12000 | 13630 | 35310 !SB104=35130`,
    'the corner stands at the upper left': `
Đơn vị: tỷ đồng
TT | Nguồn kinh phí | Tổng số | 2026 | 2027 | 2028
  | TỔNG SỐ | 351.3 !SB104=35.13 | 9.50 | 12.00 | 13.63
1 | Khuyến công quốc gia | 9.51 | 2.51 | 3.30 | 3.70
2 | Khuyến công địa phương | 6.42 | 1.92 | 2.10 | 2.40
3 | Đối ứng của cơ sở | 19.20 | 5.07 | 6.60 | 7.53`,
    'the formula of the corner leaves out a line': `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 2510 | 3300 | =C3+D3→5810
2 | Khuyến công địa phương | 1920 | 2100 | =C4+D4→4020
3 | Nguồn khác | 310 | 405 | =C5+D5→715
  | Tổng cộng | =SUM(C3:C5)→4740 | =SUM(D3:D5)→5805 | =SUM(E3:E4)→9830 !SB104=10545`,
    'a number typed into the formula of the corner': `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 2510 | 3300 | =C3+D3→5810
2 | Khuyến công địa phương | 1920 | 2100 | =C4+D4→4020
  | Tổng cộng | =SUM(C3:C4)→4430 | =SUM(D3:D4)→5400 | =SUM(E3:E4)+850→10680 !SB104=9830`,
  },
  silent: {
    'the corner agrees with both sides': `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 2510 | 3300 | 5810
2 | Khuyến công địa phương | 1920 | 2100 | 4020
  | Tổng cộng | 4430 | 5400 | 9830`,
    'a corner that adds the line where others add the column': `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 2510 | 3300 | =SUM(C3:D3)→5810
2 | Khuyến công địa phương | 1920 | 2100 | =SUM(C4:D4)→4020
  | Tổng cộng | =SUM(C3:C4)→4430 | =SUM(D3:D4)→5400 | =SUM(C5:D5)→9830`,
    'no corner was written': `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 2510 | 3300 | 5810
2 | Khuyến công địa phương | 1920 | 2100 | 4020
  | Tổng cộng | 4430 | 5400 |`,
    'a corner rounded for itself': `
Đơn vị: tỷ đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 2.4 | 3.3 | 5.8 !SB108
2 | Khuyến công địa phương | 1.9 | 2.1 | 4.0
  | Tổng cộng | 4.4 | 5.4 | 9.7`,
  },
});
