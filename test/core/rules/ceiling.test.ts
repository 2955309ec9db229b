/** SB508: a source takes more than the ceiling given for it. */
import { ruleCases } from '../../support/rule-cases';

const bySource = (national: string, period = '1338'): string => `
TỔNG HỢP KINH PHÍ KHUYẾN CÔNG GIAI ĐOẠN 2026 - 2027
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 613 | ${national} | ${period}
2 | Đối ứng của cơ sở | 813 | 925 | 1738
  | Tổng cộng | 1426 | 1650 | 3076`;

ruleCases('SB508', {
  speaks: {
    'the line of a source under its year': `@ceiling national 2027 700${bySource('725 !SB508')}`,
    'the whole period': `@ceiling national period 1300${bySource('725', '1338 !SB508')}`,
    'the total of a source column': `
@ceiling local 2026 300
KẾ HOẠCH KHUYẾN CÔNG NĂM 2026
Đơn vị: triệu đồng
TT | Nội dung | Tổng kinh phí | KCĐP hỗ trợ | Đối ứng
1 | Hội nghị tổng kết khuyến công | 113 | 113 | 0
2 | Tuyên truyền trên đài tỉnh | 206 | 206 | 0
  | Tổng cộng | 319 | 319 !SB508 | 0`,
    'in a sum that does not hold it is a question, and no silence': `
@ceiling national 2027 700
TỔNG HỢP KINH PHÍ KHUYẾN CÔNG GIAI ĐOẠN 2026 - 2027
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 613 | 725 !SB508:warning | 1338
2 | Đối ứng của cơ sở | 813 | 925 | 1738
  | Tổng cộng | 1426 | 1655 !SB102 | 3076`,
  },
  silent: {
    'just the ceiling': `@ceiling national 2027 725${bySource('725')}`,
    'another year': `@ceiling national 2028 100${bySource('725')}`,
    'another source': `@ceiling local 2027 100${bySource('725')}`,
    'no ceiling was given': bySource('725'),
  },
});
