/** SB016: two lines that say the same with the same figures. */
import { ruleCases } from '../../support/rule-cases';

ruleCases('SB016', {
  speaks: {
    'a line was copied with its figures': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Hỗ trợ máy móc, thiết bị | 317 | 421 | 738
2 | Tổ chức hội chợ triển lãm | 215 | 333 | 548
3 | Hỗ trợ máy móc, thiết bị !SB016 | 317 | 421 | 738
  | Tổng cộng | 849 | 1175 | 2024`,
    'spelling differs, meaning and figures do not': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027
1 | Hội chợ hàng công nghiệp tiêu biểu, tỷ lệ hỗ trợ 50% | 317 | 421
2 | Tổ chức đào tạo nghề | 215 | 333
3 | HỘI CHỢ HÀNG CÔNG NGHIỆP TIÊU BIỂU, TỈ LỆ HỖ TRỢ 50% !SB016 | 317 | 421
  | Tổng cộng | 849 | 1175`,
    'twice within one group': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027
I | Mô hình trình diễn kỹ thuật | 704 | 614
1 | Cơ sở sản xuất An Phú | 352 | 307
2 | Cơ sở sản xuất An Phú !SB016 | 352 | 307
II | Hỗ trợ máy móc, thiết bị | 391 | 513
1 | Cơ sở sản xuất Cầu Vồng | 153 | 204
2 | Cơ sở sản xuất Đại Phát | 238 | 309
  | Tổng cộng | 1095 | 1127`,
  },
  silent: {
    'a share that two lines of a group set out alike': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
I | Mô hình trình diễn kỹ thuật | 704 | 614 | 1318
1 | Cơ sở sản xuất An Phú | 352 | 307 | 659
  | Trong đó: phần dành cho vùng khó khăn | 120 | 80 | 200
2 | Cơ sở sản xuất Bình Minh | 352 | 307 | 659
  | Trong đó: phần dành cho vùng khó khăn | 120 | 80 | 200
II | Hỗ trợ máy móc, thiết bị | 391 | 513 | 904
  | Tổng cộng | 1095 | 1127 | 2222`,
    'a round figure in one year is its own total': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Đào tạo nghề | - | 200 | 200
2 | Máy móc, thiết bị | 317 | 421 | 738
3 | Đào tạo nghề | - | 200 | 200
  | Tổng cộng | 317 | 821 | 1138`,
    'the same words with other figures': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Hỗ trợ máy móc, thiết bị | 317 | 421 | 738
2 | Hỗ trợ máy móc, thiết bị | 215 | 333 | 548
  | Tổng cộng | 532 | 754 | 1286`,
    'the same figures with other words': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Hỗ trợ máy móc, thiết bị | 317 | 421 | 738
2 | Hỗ trợ dây chuyền sản xuất | 317 | 421 | 738
  | Tổng cộng | 634 | 842 | 1476`,
    'one facility in two groups': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027
I | Mô hình trình diễn kỹ thuật | 613 | 725
1 | Cơ sở sản xuất An Phú | 352 | 307
2 | Cơ sở sản xuất Bình Minh | 261 | 418
II | Hỗ trợ máy móc, thiết bị | 590 | 616
1 | Cơ sở sản xuất An Phú | 352 | 307
2 | Cơ sở sản xuất Đại Phát | 238 | 309
  | Tổng cộng | 1203 | 1341`,
    'the same sources below each activity': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027
1 | Mô hình trình diễn kỹ thuật | 613 | 725
- | Khuyến công địa phương | 352 | 307
- | Đối ứng của cơ sở | 261 | 418
2 | Hỗ trợ máy móc, thiết bị | 613 | 725
- | Khuyến công địa phương | 352 | 307
- | Đối ứng của cơ sở | 261 | 418
  | Tổng cộng | 1226 | 1450`,
    'the total stands first and last': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027
  | Tổng cộng toàn tỉnh | 532 | 754
1 | Hỗ trợ máy móc, thiết bị | 317 | 421
2 | Tổ chức hội chợ triển lãm | 215 | 333
  | Tổng cộng toàn tỉnh | 532 | 754`,
    'a single amount may well be the same twice': `
Đơn vị: triệu đồng
TT | Nội dung | Kinh phí
1 | Hỗ trợ máy móc, thiết bị | 300
2 | Tổ chức đào tạo nghề | 215
3 | Hỗ trợ máy móc, thiết bị | 300
  | Tổng cộng | 815`,
    'short labels that repeat in any list': `
Đơn vị: triệu đồng
TT | Nội dung | Kinh phí
1 | Chi khác | 100
2 | Đào tạo nghề | 215
3 | Chi khác | 100
  | Tổng cộng | 415`,
  },
});
