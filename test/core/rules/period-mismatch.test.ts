/** SB012: the title names other years than the columns. */
import { ruleCases } from '../../support/rule-cases';

const YEARS = (years: string): string => `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | ${years} | Tổng cộng
1 | Khuyến công quốc gia | 2510 | 3300 | 3700 | 9510
2 | Khuyến công địa phương | 1920 | 2100 | 2400 | 6420
  | Tổng cộng | 4430 | 5400 | 6100 | 15930`;

ruleCases('SB012', {
  speaks: {
    'the title of the period before was left standing': `
TỔNG HỢP KINH PHÍ KHUYẾN CÔNG GIAI ĐOẠN 2023-2025${YEARS('2026 !SB012 | 2027 | 2028')}`,
    'title and columns overlap': `
TỔNG HỢP KINH PHÍ KHUYẾN CÔNG GIAI ĐOẠN 2027 - 2030${YEARS('Năm 2026 !SB012 | Năm 2027 | Năm 2028')}`,
    'the years were left standing under a new title': `
UBND TỈNH AN GIANG
DỰ TOÁN KINH PHÍ TỪ NĂM 2026 ĐẾN NĂM 2028${YEARS('2023 !SB012 | 2024 | 2025')}`,
  },
  silent: {
    'title and columns agree': `
TỔNG HỢP KINH PHÍ KHUYẾN CÔNG GIAI ĐOẠN 2026-2028${YEARS('2026 | 2027 | 2028')}`,
    'no title': YEARS('2026 | 2027 | 2028'),
    'the title of a longer programme': `
CHƯƠNG TRÌNH KHUYẾN CÔNG GIAI ĐOẠN 2021-2030${YEARS('2026 | 2027 | 2028')}`,
    'the paper that the table is attached to was signed in another year': `
KẾ HOẠCH KHUYẾN CÔNG GIAI ĐOẠN 2026-2028
(Kèm theo Quyết định số 12/QĐ-UBND ngày 5 tháng 8 năm 2025)${YEARS('2026 | 2027 | 2028')}`,
    'a title of one year over the years that follow it': `
DỰ TOÁN NĂM 2026 VÀ HAI NĂM TIẾP THEO${YEARS('2026 | 2027 | 2028')}`,
    'the year before the period stands there for comparison': `
KẾ HOẠCH KHUYẾN CÔNG GIAI ĐOẠN 2026-2028
Đơn vị: triệu đồng
TT | Nội dung | TH 2025 | KH 2026 | KH 2027 | KH 2028
1 | Máy móc, thiết bị | 301 | 317 | 421 | 444
2 | Hội chợ triển lãm | 210 | 215 | 333 | 231
  | Tổng cộng | 511 | 532 | 754 | 675`,
  },
});
