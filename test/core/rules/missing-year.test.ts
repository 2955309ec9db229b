/** SB010: a year of the period has no column. */
import { ruleCases } from '../../support/rule-cases';

ruleCases('SB010', {
  speaks: {
    'a year in the middle': `
KẾ HOẠCH KHUYẾN CÔNG GIAI ĐOẠN 2021-2025
Đơn vị: triệu đồng
TT | Nội dung | 2021 | 2022 | 2024 !SB010 | 2025 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 444 | 412 | 1594
2 | Hội chợ triển lãm | 215 | 333 | 231 | 222 | 1001
  | Tổng cộng | 532 | 754 | 675 | 634 | 2595`,
    'the last year of the title': `
KẾ HOẠCH KHUYẾN CÔNG GIAI ĐOẠN 2026-2030
Đơn vị: triệu đồng
TT | Nội dung | Tổng cộng | Năm 2026 | Năm 2027 | Năm 2028 | Năm 2029 !SB010
1 | Máy móc, thiết bị | 1594 | 317 | 421 | 444 | 412
2 | Hội chợ triển lãm | 1001 | 215 | 333 | 231 | 222
  | Tổng cộng | 2595 | 532 | 754 | 675 | 634`,
    'under a banner, without any title': `
Đơn vị: triệu đồng
@merge A2:A3 B2:B3 C2:F2
TT | Nội dung | Năm thực hiện | | |
   |          | 2026 | 2027 | 2029 !SB010 | 2030
1 | Máy móc, thiết bị | 317 | 421 | 444 | 412
2 | Hội chợ triển lãm | 215 | 333 | 231 | 222
  | Tổng cộng | 532 | 754 | 675 | 634`,
    'with the sources of each year side by side': `
Đơn vị: triệu đồng
@merge A2:A3 B2:B3 C2:D2 E2:F2 G2:H2
TT | Nội dung | 2026 | | 2028 !SB010 | | 2029 |
   |          | KCĐP | Đối ứng | KCĐP | Đối ứng | KCĐP | Đối ứng
1 | Máy móc, thiết bị | 307 | 353 | 389 | 450 | 456 | 511
2 | Mô hình trình diễn | 205 | 413 | 211 | 400 | 244 | 419
  | Tổng cộng | 512 | 766 | 600 | 850 | 700 | 930`,
  },
  silent: {
    'every year has its column': `
KẾ HOẠCH KHUYẾN CÔNG GIAI ĐOẠN 2026-2028
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 444 | 1182
2 | Hội chợ triển lãm | 215 | 333 | 231 | 779
  | Tổng cộng | 532 | 754 | 675 | 1961`,
    'milestones five years apart': `
Đơn vị: triệu đồng
TT | Nội dung | 2020 | 2025 | 2030
1 | Máy móc, thiết bị | 317 | 421 | 444
2 | Hội chợ triển lãm | 215 | 333 | 231
  | Tổng cộng | 532 | 754 | 675`,
    'the first three years of a longer programme': `
CHƯƠNG TRÌNH KHUYẾN CÔNG GIAI ĐOẠN 2021-2030
Đơn vị: triệu đồng
TT | Nội dung | 2021 | 2022 | 2023 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 444 | 1182
2 | Hội chợ triển lãm | 215 | 333 | 231 | 779
  | Tổng cộng | 532 | 754 | 675 | 1961`,
    'one year only': `
KẾ HOẠCH KHUYẾN CÔNG NĂM 2026
Đơn vị: triệu đồng
TT | Nội dung | Năm 2026
1 | Máy móc, thiết bị | 317
2 | Hội chợ triển lãm | 215
  | Tổng cộng | 532`,
    'estimate and outcome of the same years': `
Đơn vị: triệu đồng
@merge A2:A3 B2:B3 C2:D2 E2:F2
TT | Nội dung | Năm 2024 | | Năm 2025 |
   |          | Dự toán | Thực hiện | Dự toán | Thực hiện
1 | Máy móc, thiết bị | 317 | 301 | 421 | 418
2 | Hội chợ triển lãm | 215 | 210 | 333 | 329
  | Tổng cộng | 532 | 511 | 754 | 747`,
    'a year typed twice stands where the missing one belongs: said once, as SB011': `
Đơn vị: triệu đồng
TT | Nội dung | 2021 | 2022 | 2022 !SB011 | 2024 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 444 | 412 | 1594
2 | Hội chợ triển lãm | 215 | 333 | 231 | 222 | 1001
  | Tổng cộng | 532 | 754 | 675 | 634 | 2595`,
  },
});
