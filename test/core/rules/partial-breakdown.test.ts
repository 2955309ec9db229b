/** SB105: "trong đó" lines against the line they are part of. */
import { ruleCases } from '../../support/rule-cases';

ruleCases('SB105', {
  speaks: {
    'a part is larger than its whole in one year': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
  | Trong đó: chuyển tiếp | 100 | 521 !SB105 | 621
2 | Hội chợ triển lãm | 215 | 333 | 548
  | Tổng cộng | 532 | 754 | 1286`,
    'two parts together are larger than the whole': `
Đơn vị: triệu đồng
TT | Nội dung | Kinh phí
1 | Máy móc, thiết bị | 517
  | Trong đó: |
  | - Xã An Phú | 300 !SB105
  | - Xã Bình Minh | 228
2 | Hội chợ triển lãm | 215
3 | Đào tạo nghề | 333
  | Tổng cộng | 1065`,
    'a part of the grand total that stands below it': `
Đơn vị: tỷ đồng
TT | Nội dung | 2026 | 2027
1 | Máy móc, thiết bị | 3.17 | 4.21
2 | Hội chợ triển lãm | 2.15 | 3.33
  | Tổng cộng | 5.32 | 7.54
  | Trong đó: ngân sách cấp xã | 6.32 !SB105 | 1.75`,
    'dashes below “Trong đó:” below a source, the last before the total': `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2027 | 2028 | Tổng cộng
1 | Khuyến công quốc gia | 350 | 420 | 770
2 | Khuyến công địa phương | 600 | 700 | 1300
  | Trong đó: | | |
  | - Cấp tỉnh | 380 !SB105 | 410 | 790
  | - Chuyển nguồn năm trước | 270 | 240 | 510
  | Tổng cộng | 950 | 1120 | 2070`,
    'the line of the whole itself ends with “trong đó:”': `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2027 | 2028
1 | Khuyến công quốc gia | 350 | 420
2 | Khuyến công địa phương, trong đó: | 600 | 700
  | - Cấp tỉnh | 380 !SB105 | 410
  | - Cấp xã | 270 | 240
3 | Đối ứng của cơ sở | 410 | 380
  | Tổng cộng | 1360 | 1500`,
    'a total that exceeds by its parts is said at the parts': `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2027 | 2028 | Tổng cộng
1 | Khuyến công quốc gia | 350 | 420 | 770
  | Trong đó: đề án điểm | 390 !SB105 | 460 !SB105 | 850
2 | Khuyến công địa phương | 600 | 700 | 1300
  | Tổng cộng | 950 | 1120 | 2070`,
  },
  silent: {
    'words that only fold to “trong đó”, and “trong đó” in the middle of a line': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027
1 | Đào tạo lao động trong độ tuổi | 317 | 421
2 | Hỗ trợ cơ sở trong đô thị | 415 | 533
3 | Đào tạo 100 lao động, trong đó 60 lao động nữ | 120 | 140
4 | Hỗ trợ trong đợt cao điểm | 90 | 80
  | Tổng cộng | 942 | 1174`,
    'parts are smaller than the whole': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
  | Trong đó: chuyển tiếp | 100 | 120 | 220
2 | Hội chợ triển lãm | 215 | 333 | 548
  | Tổng cộng | 532 | 754 | 1286`,
    'the part is the whole': `
Đơn vị: triệu đồng
TT | Nội dung | Kinh phí
1 | Máy móc, thiết bị | 517
  | Trong đó: chuyển tiếp | 517
2 | Hội chợ triển lãm | 215
3 | Đào tạo nghề | 333
  | Tổng cộng | 1065`,
    'a part of the grand total exceeds the line right above it': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027
1 | Máy móc, thiết bị | 317 | 421
2 | Hội chợ triển lãm | 215 | 333
  | Trong đó: ngân sách cấp xã | 300 | 400
  | Tổng cộng | 532 | 754`,
    'a part of the whole group stands below the last line of the group': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027
I | Mô hình trình diễn kỹ thuật | 613 | 725
1 | Cơ sở An Phú | 352 | 307
2 | Cơ sở Bình Minh | 261 | 418
  | Trong đó: đề án chuyển tiếp | 400 | 500
II | Hỗ trợ máy móc, thiết bị | 391 | 513
1 | Cơ sở Cầu Vồng | 153 | 204
2 | Cơ sở Đại Phát | 238 | 309
  | Tổng cộng | 1004 | 1238`,
    'the total stands first, and its parts right below it': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027
  | TỔNG SỐ | 532 | 754
  | Trong đó: vốn chuyển tiếp | 400 | 500
1 | Máy móc, thiết bị | 317 | 421
2 | Hội chợ triển lãm | 215 | 333`,
    'the next numbered line ends the block': `
Đơn vị: triệu đồng
TT | Nội dung | Kinh phí
1 | Máy móc, thiết bị | 517
  | Trong đó: |
  | - Xã An Phú | 300
  | - Xã Bình Minh | 117
2 | Hội chợ triển lãm | 615
3 | Đào tạo nghề | 333
  | Tổng cộng | 1465`,
    'a decrease among the parts: the others may well exceed the whole': `
Đơn vị: triệu đồng
TT | Nội dung | Kinh phí
1 | Máy móc, thiết bị | 517
  | Trong đó: |
  | - Bổ sung | 600
  | - Điều chỉnh giảm | -83
2 | Hội chợ triển lãm | 215
3 | Đào tạo nghề | 333
  | Tổng cộng | 1065`,
  },
});
