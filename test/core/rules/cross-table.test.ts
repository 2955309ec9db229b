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

const ALL_AND_MANAGEMENT = (meeting2027: string, told: string): string => `
@sheet Phụ lục 2
KINH PHÍ THEO NỘI DUNG GIAI ĐOẠN 2026-2028
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng
1 | Hỗ trợ máy móc, thiết bị | 660 | 828 | 967 | 2455
2 | Mô hình trình diễn kỹ thuật | 618 | 612 | 663 | 1893
3 | Hội chợ triển lãm | 100 | 110 | 120 | 330
4 | Kiểm tra, giám sát đề án | 40 | 42 | 44 | 126
5 | Hội nghị tổng kết công tác | 25 | 26${told} | 27 | 78
6 | Tập huấn nghiệp vụ cho cán bộ | 30 | 31 | 32 | 93
7 | Đào tạo nghề cho lao động | 83 | 91 | 97 | 271
  | Tổng cộng | 1556 | 1740 | 1950 | 5246
@sheet Quản lý
KINH PHÍ QUẢN LÝ CHƯƠNG TRÌNH KHUYẾN CÔNG GIAI ĐOẠN 2026-2028
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng
1 | Kiểm tra, giám sát đề án | 40 | 42 | 44 | 126
2 | Tập huấn nghiệp vụ cho cán bộ | 30 | 31 | 32 | 93
3 | Hội nghị tổng kết công tác | 25 | ${meeting2027}
`;

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
    'a line of a table that plans a part differs': ALL_AND_MANAGEMENT('36 | 27 | 88\n  | Tổng cộng | 95 | 109 | 103 | 307', ' !SB201'),
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
    'an activity of one year differs from the plan of that year; both tables add up': `
@sheet KH 5 năm
KẾ HOẠCH KINH PHÍ KHUYẾN CÔNG GIAI ĐOẠN 2026-2028
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng
1 | Hỗ trợ máy móc, thiết bị | 660 !SB201 | 828 | 967 | 2455
2 | Mô hình trình diễn kỹ thuật | 618 | 612 | 663 | 1893
3 | Hội chợ triển lãm | 117 | 122 | 131 | 370
4 | Đào tạo nghề | 83 | 91 | 97 | 271
  | Tổng cộng | 1478 | 1653 | 1858 | 4989
@sheet KH 2026
KẾ HOẠCH KHUYẾN CÔNG NĂM 2026
Đơn vị: nghìn đồng
TT | Nội dung | KCQG | KCĐP | Tổng cộng
1 | Hỗ trợ máy móc, thiết bị | 365000 | 299000 | 664000
2 | Mô hình trình diễn kỹ thuật | 300000 | 318000 | 618000
3 | Hội chợ triển lãm | 100000 | 17000 | 117000
4 | Đào tạo nghề | 50000 | 33000 | 83000
  | Tổng cộng | 815000 | 667000 | 1482000`,
    'several figures differ: that may be meant, and is only said': `
@sheet PL 1
KẾ HOẠCH KINH PHÍ KHUYẾN CÔNG GIAI ĐOẠN 2026-2028
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng
1 | Hỗ trợ máy móc, thiết bị | 660 !SB201:info | 828 | 967 | 2455
2 | Mô hình trình diễn kỹ thuật | 618 | 612 | 663 | 1893
3 | Hội chợ triển lãm | 117 | 122 | 131 | 370
  | Tổng cộng | 1395 | 1562 | 1761 | 4718
@sheet PL 2
KẾ HOẠCH KINH PHÍ KHUYẾN CÔNG GIAI ĐOẠN 2026-2028
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng
1 | Hỗ trợ máy móc, thiết bị | 640 | 828 | 967 | 2435
2 | Mô hình trình diễn kỹ thuật | 618 | 612 | 663 | 1893
3 | Hội chợ triển lãm | 117 | 122 | 138 | 377
  | Tổng cộng | 1375 | 1562 | 1768 | 4705`,
  },
  silent: {
    'a wrong entry that its own table shows: one finding, in that table': `${SUMMARY('840 | 930 | 2536', '1440 | 1630 | 4348')}
@sheet Phụ lục 2
KINH PHÍ THEO NỘI DUNG GIAI ĐOẠN 2026-2028
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng
1 | Máy móc, thiết bị | 660 | =830→830 !SB110=828 | 967 | 2455
2 | Mô hình trình diễn | 618 | 612 | 663 | 1893
  | Tổng cộng | 1278 | =SUM(D4:D5)→1442 | 1630 | 4348`,
    'a total that its own line does not settle: the other table shows which figure is wrong': `${SUMMARY('840 | 930 | 2536', '1440 | 1630 | 4348')}
@sheet Phụ lục 2
KINH PHÍ THEO NGUỒN VÀ NĂM GIAI ĐOẠN 2026-2028
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | 2028 | Tổng cộng
1 | Khuyến công địa phương | 512 | 600 | 707 !SB110=700 | 1812
2 | Đối ứng của cơ sở | 766 | 840 | 930 | 2536`,
    'a table of a part of the plan has a smaller total': ALL_AND_MANAGEMENT('26 | 27 | 78\n  | Tổng cộng | 95 | 99 | 103 | 297', ''),
    'asked for and approved rightly differ': `
@sheet Đề nghị
KINH PHÍ KHUYẾN CÔNG NĂM 2026
Đơn vị: triệu đồng
TT | Nội dung | KCQG | KCĐP | Tổng cộng
1 | Hỗ trợ máy móc, thiết bị | 365 | 299 | 664
2 | Mô hình trình diễn kỹ thuật | 300 | 318 | 618
3 | Hội chợ triển lãm | 100 | 17 | 117
  | Tổng cộng | 765 | 634 | 1399
@sheet Được duyệt
KINH PHÍ KHUYẾN CÔNG NĂM 2026
Đơn vị: triệu đồng
TT | Nội dung | KCQG | KCĐP | Tổng cộng
1 | Hỗ trợ máy móc, thiết bị | 300 | 299 | 599
2 | Mô hình trình diễn kỹ thuật | 300 | 318 | 618
3 | Hội chợ triển lãm | 100 | 17 | 117
  | Tổng cộng | 700 | 634 | 1334`,
    'one table is about local money alone': `
@sheet Chung
KẾ HOẠCH KINH PHÍ KHUYẾN CÔNG NĂM 2026
Đơn vị: triệu đồng
TT | Nội dung | KCQG | KCĐP | Tổng cộng
1 | Hỗ trợ máy móc, thiết bị | 0 | 299 | 299
2 | Mô hình trình diễn kỹ thuật | 0 | 318 | 318
3 | Hội chợ triển lãm | 100 | 17 | 117
  | Tổng cộng | 100 | 634 | 734
@sheet Địa phương
KẾ HOẠCH KINH PHÍ KHUYẾN CÔNG ĐỊA PHƯƠNG NĂM 2026
Đơn vị: triệu đồng
TT | Nội dung | Kinh phí
1 | Hỗ trợ máy móc, thiết bị | 299
2 | Mô hình trình diễn kỹ thuật | 318
3 | Hội chợ triển lãm | 17
  | Tổng cộng | 634`,
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
