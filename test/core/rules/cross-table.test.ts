/** SB201: one figure in two tables of one plan. */
import { ruleCases } from '../../support/rule-cases';

const SUMMARY = (counterpart2027: string, total2027: string): string => `
@sheet Tổng hợp
TỔNG HỢP KINH PHÍ GIAI ĐOẠN 2026-2028
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | 2028 | Tổng cộng
1 | Khuyến công địa phương | 512 | 600 | 700 | 1812
2 | Đối ứng của cơ sở | 766 | ${counterpart2027}
  | Tổng cộng | 1278 | ${total2027}`;

ruleCases('SB201', {
  speaks: {
    'the annex has another sum for one source in one year': `${SUMMARY('840 !SB201 | 930 | 2536', '1440 | 1630 | 4348')}
@sheet Phụ lục 2
KINH PHÍ THEO NỘI DUNG GIAI ĐOẠN 2026-2028
Đơn vị: triệu đồng
@merge A3:A4 B3:B4 C3:D3 E3:F3 G3:H3
TT | Nội dung | 2026 | | 2027 | | 2028 |
   |          | KCĐP | Đối ứng | KCĐP | Đối ứng | KCĐP | Đối ứng
1 | Máy móc, thiết bị | 307 | 353 | 389 | 450 | 456 | 511
2 | Mô hình trình diễn | 205 | 413 | 211 | 400 | 244 | 419
  | Tổng cộng | 512 | 766 | 600 | 850 | 700 | 930`,
    'by activity: the grand totals of one year differ': `${SUMMARY('840 | 930 | 2536', '1440 !SB201 | 1630 | 4348')}
@sheet Phụ lục 2
KINH PHÍ THEO NỘI DUNG GIAI ĐOẠN 2026-2028
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng
1 | Máy móc, thiết bị | 660 | 839 | 967 | 2466
2 | Mô hình trình diễn | 618 | 612 | 663 | 1893
  | Tổng cộng | 1278 | 1451 | 1630 | 4359`,
    'two tables on one sheet, in thousands and in millions': `
TỔNG HỢP KINH PHÍ GIAI ĐOẠN 2026-2028
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | 2028 | Tổng cộng
1 | Khuyến công địa phương | 512 | 600 | 700 | 1812
2 | Đối ứng của cơ sở | 766 | 840 | 930 | 2536
  | Tổng cộng | 1278 | 1440 | 1630 !SB201 | 4348

KINH PHÍ THEO NỘI DUNG GIAI ĐOẠN 2026-2028
Đơn vị: nghìn đồng
TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng
1 | Máy móc, thiết bị | 660000 | 828000 | 997000 | 2485000
2 | Mô hình trình diễn | 618000 | 612000 | 663000 | 1893000
  | Tổng cộng | 1278000 | 1440000 | 1660000 | 4378000`,
  },
  silent: {
    'both tables agree': `${SUMMARY('840 | 930 | 2536', '1440 | 1630 | 4348')}
@sheet Phụ lục 2
KINH PHÍ THEO NỘI DUNG GIAI ĐOẠN 2026-2028
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng
1 | Máy móc, thiết bị | 660 | 828 | 967 | 2455
2 | Mô hình trình diễn | 618 | 612 | 663 | 1893
  | Tổng cộng | 1278 | 1440 | 1630 | 4348`,
    'the annex is in billions and rounded': `${SUMMARY('840 | 930 | 2536', '1440 | 1630 | 4348')}
@sheet Phụ lục 2
KINH PHÍ THEO NỘI DUNG GIAI ĐOẠN 2026-2028
Đơn vị: tỷ đồng
TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng
1 | Máy móc, thiết bị | 0.66 | 0.83 | 0.97 | 2.46
2 | Mô hình trình diễn | 0.62 | 0.61 | 0.66 | 1.89
  | Tổng cộng | 1.28 | 1.44 | 1.63 | 4.35`,
    'another period is another plan': `${SUMMARY('840 | 930 | 2536', '1440 | 1630 | 4348')}
@sheet Kỳ trước
TỔNG HỢP KINH PHÍ GIAI ĐOẠN 2023-2025
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2023 | 2024 | 2025 | Tổng cộng
1 | Khuyến công địa phương | 512 | 611 | 700 | 1823
2 | Đối ứng của cơ sở | 766 | 840 | 930 | 2536
  | Tổng cộng | 1278 | 1451 | 1630 | 4359`,
    'nothing agrees: the tables are about different things': `${SUMMARY('840 | 930 | 2536', '1440 | 1630 | 4348')}
@sheet Vốn khác
KINH PHÍ XÚC TIẾN THƯƠNG MẠI GIAI ĐOẠN 2026-2028
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng
1 | Hội chợ triển lãm | 211 | 222 | 233 | 666
2 | Tập huấn kỹ năng | 118 | 112 | 163 | 393
  | Tổng cộng | 329 | 334 | 396 | 1059`,
    'one of the tables does not state its unit': `${SUMMARY('840 | 930 | 2536', '1440 | 1630 | 4348')}
@sheet Phụ lục 2
KINH PHÍ THEO NỘI DUNG GIAI ĐOẠN 2026-2028
TT !SB301 | Nội dung | 2026 | 2027 | 2028 | Tổng cộng
1 | Máy móc, thiết bị | 660 | 839 | 967 | 2466
2 | Mô hình trình diễn | 618 | 612 | 663 | 1893
  | Tổng cộng | 1278 | 1451 | 1630 | 4359`,
  },
});
