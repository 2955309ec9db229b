/** SB204: where targets and money go together, one without the other is worth a question. */
import { ruleCases } from '../../support/rule-cases';

const years = (second: string, closing: string, note = ''): string => `
KẾ HOẠCH KHUYẾN CÔNG GIAI ĐOẠN 2026-2027
Đơn vị: triệu đồng
@merge A3:A4 B3:B4 C3:C4 D3:E3 F3:G3
TT | Nội dung | ĐVT | 2026 | | 2027 | | ${note === '' ? '' : 'Ghi chú'}
  |  |  | SL | KP | SL | KP
1 | Mô hình trình diễn kỹ thuật | mô hình | 1 | 213 | 2 | 417
2 | Ứng dụng máy móc, thiết bị | cơ sở | ${second} ${note === '' ? '' : `| ${note}`}
3 | Sản xuất sạch hơn | cơ sở | 2 | 131 | 3 | 243
4 | Đào tạo nghề | lớp | 4 | 322 | 3 | 251
  | Tổng cộng |  | ${closing}`;

const annexes = (targets: string, money: string, total: string): string => `
@sheet Phụ lục 1
NỘI DUNG VÀ KHỐI LƯỢNG GIAI ĐOẠN 2026-2027
TT | Nội dung hoạt động | Đơn vị tính | 2026 | 2027 | Tổng cộng
1 | Mô hình trình diễn kỹ thuật | mô hình | 1 | 2 | 3
2 | Ứng dụng máy móc, thiết bị | cơ sở | ${targets}
3 | Sản xuất sạch hơn | cơ sở | 2 | 3 | 5
4 | Đào tạo nghề | lớp | 4 | 3 | 7
@sheet Phụ lục 2
KINH PHÍ THEO NỘI DUNG GIAI ĐOẠN 2026-2027
Đơn vị: triệu đồng
TT | Nội dung hoạt động | 2026 | 2027 | Tổng cộng
1 | Mô hình trình diễn kỹ thuật | 213 | 417 | 630
2 | Ứng dụng máy móc, thiết bị | ${money}
3 | Sản xuất sạch hơn | 131 | 243 | 374
4 | Đào tạo nghề | 322 | 251 | 573
5 | Quản lý chương trình | 101 | 102 | 203
  | Tổng cộng | ${total}`;

ruleCases('SB204', {
  speaks: {
    'a target without money': years('5 | 611 | 8 | !SB204', '| 1277 | | 911'),
    'money without a target, with a dash in its place': years('5 | 611 | - !SB204 | 722', '| 1277 | | 1633'),
    'one year and no year columns': `
KẾ HOẠCH KHUYẾN CÔNG NĂM 2026
Đơn vị: triệu đồng
TT | Nội dung | ĐVT | Số lượng | Kinh phí
1 | Mô hình trình diễn kỹ thuật | mô hình | 1 | 213
2 | Ứng dụng máy móc, thiết bị | cơ sở | 5 | !SB204
3 | Sản xuất sạch hơn | cơ sở | 2 | 131
4 | Đào tạo nghề | lớp | 4 | 322
5 | Hội chợ triển lãm | hội chợ | 1 | 118
  | Tổng cộng | | | 784`,
    'the annex of money has an amount, the annex of targets has none': annexes('5 | !SB204 | 5', '611 | 722 | 1333', '1378 | 1735 | 3113'),
    'the annex of targets counts, the annex of money is empty': annexes('5 | 6 | 11', '611 | !SB204 | 611', '1378 | 1013 | 2391'),
  },
  silent: {
    'both everywhere': years('5 | 611 | 8 | 722', '| 1277 | | 1633'),
    'neither in one year': years('5 | 611 | | ', '| 1277 | | 911'),
    'a line that is never counted': years('| 611 | | 722', '| 1277 | | 1633'),
    'the remark says why': years('5 | 611 | 8 |', '| 1277 | | 911', 'Thanh toán năm sau'),
    'targets and money go separate ways': `
KẾ HOẠCH KHUYẾN CÔNG NĂM 2026
Đơn vị: triệu đồng
TT | Nội dung | ĐVT | Số lượng | Kinh phí
1 | Mô hình trình diễn kỹ thuật | mô hình | 1 | 213
2 | Ứng dụng máy móc, thiết bị | cơ sở | 5 |
3 | Sản xuất sạch hơn | cơ sở | | 131
4 | Đào tạo nghề | lớp | 4 |
5 | Hội chợ triển lãm | hội chợ | 1 | 118
  | Tổng cộng | | | 462`,
    'the annexes agree; what has no target has no line there': annexes('5 | 6 | 11', '611 | 722 | 1333', '1378 | 1735 | 3113'),
    'a table of money alone': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Mô hình trình diễn kỹ thuật | 213 | 417 | 630
2 | Ứng dụng máy móc, thiết bị | 611 | | 611
3 | Sản xuất sạch hơn | 131 | 243 | 374
4 | Đào tạo nghề | 322 | 251 | 573
  | Tổng cộng | 1277 | 911 | 2188`,
    'a gap that may break a sum is a matter of that sum': years('5 | 611 | 8 |', '| 1277 | | 1633 !SB102'),
  },
});
