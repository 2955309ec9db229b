/** SB014: lines that should be added up, and no line that does. */
import { ruleCases } from '../../support/rule-cases';

ruleCases('SB014', {
  speaks: {
    'three sources by year': `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 2510 | 3300 | 5810
2 | Khuyến công địa phương | 1920 | 2100 | 4020
3 !SB014 | Đối ứng của cơ sở | 5070 | 6600 | 11670`,
    'a list of projects': `
Đơn vị: triệu đồng
TT | Tên đề án | Đơn vị thực hiện | KCQG | Đối ứng
1 | Máy cắt đá | Cơ sở An Phú | 300 | 417
2 | Lò sấy điện | Cơ sở Bình Minh | 250 | 653
3 | Máy dệt kim | Cơ sở Cẩm Tú | 200 | 416
4 !SB014 | Máy xay xát | Cơ sở Dân Lập | 211 | 322`,
  },
  silent: {
    'a total line, whatever it is called': `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 2510 | 3300 | 5810
2 | Khuyến công địa phương | 1920 | 2100 | 4020
3 | Đối ứng của cơ sở | 5070 | 6600 | 11670
CỘNG | | 9500 | 12000 | 21500`,
    'the total stands first': `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027
  | TỔNG SỐ | 9500 | 12000
1 | Khuyến công quốc gia | 2510 | 3300
2 | Khuyến công địa phương | 1920 | 2100
3 | Đối ứng của cơ sở | 5070 | 6600`,
    'two lines need no total': `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027
1 | Khuyến công quốc gia | 2510 | 3300
2 | Khuyến công địa phương | 1920 | 2100`,
    'groups are added up, and the form has no overall line': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027
I | Mô hình trình diễn kỹ thuật | 613 | 725
1 | Cơ sở An Phú | 352 | 307
2 | Cơ sở Bình Minh | 261 | 418
II | Hỗ trợ máy móc, thiết bị | 391 | 513
1 | Cơ sở Cầu Vồng | 153 | 204
2 | Cơ sở Đại Phát | 238 | 309`,
    'physical targets in different units': `
TT | Nội dung | Đơn vị tính | 2026 | 2027 | 2028
1 | Mô hình trình diễn | mô hình | 2 | 3 | 4
2 | Máy móc, thiết bị | cơ sở | 10 | 12 | 15
3 | Đào tạo nghề | lớp | 3 | 4 | 3`,
    'bodies with their kinds of spending go without a total': `
Đơn vị: triệu đồng
STT | Tên cơ quan | Tổng số | Chi thường xuyên | Chương trình mục tiêu quốc gia
1 | Bộ thứ nhất | 361 | 310 | 51
2 | Bộ thứ hai | 483 | 441 | 42
3 | Bộ thứ ba | 605 | 552 | 53`,
    'a table of rates adds nothing up': `
TT | Nội dung | Tỷ lệ (%) 2026 | Tỷ lệ (%) 2027
1 !SB001 | Máy móc, thiết bị | 40 | 45
2 | Hội chợ triển lãm | 35 | 35
3 | Đào tạo nghề | 25 | 20`,
  },
});
