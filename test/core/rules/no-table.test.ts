/** SB001: a sheet with numbers and no table that could be recognised. */
import { ruleCases } from '../../support/rule-cases';

const PLAN = `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
  | Tổng cộng | 532 | 754 | 1286`;

ruleCases('SB001', {
  speaks: {
    'figures without any heading': `
Bảng tính nháp
An Phú | 317 !SB001 | 421
Bình Minh | 215 | 333`,
    'headings in words that nobody uses for budgets': `
Ngày | Nhiệt độ | Lượng mưa
Thứ hai | 31 !SB001 | 12
Thứ ba | 29 | 45`,
    'the second sheet only': `
@sheet Biểu 1${PLAN}
@sheet Nháp
317 !SB001 | 421
215 | 333`,
  },
  silent: {
    'a labelled line of figures below a blank row is no line of the table': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
  | Tổng cộng | 532 | 754 | 1286

Kiểm tra lại | | 421 | 215 | 333`,
    'a sheet with a table': PLAN,
    'a cover sheet of words': `
@sheet Bìa
SỞ CÔNG THƯƠNG
KẾ HOẠCH KHUYẾN CÔNG GIAI ĐOẠN 2026-2027
@sheet Biểu 1${PLAN}`,
    'a telephone number and a date on the cover are no table': `
@sheet Bìa
Điện thoại | 2043856123
Số trang | 12
@sheet Biểu 1${PLAN}`,
    'figures below a table belong to a sheet that has one': `${PLAN}

 | | 317 | 421 | 738`,
    'an empty sheet': `
@sheet Biểu 1${PLAN}
@sheet Trang trống`,
    'years are no figures': `
@sheet Biểu 1${PLAN}
@sheet Ghi nhớ
2021 | 2022 | 2023 | 2024 | 2025`,
  },
});
