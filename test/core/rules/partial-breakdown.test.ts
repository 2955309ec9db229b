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
  },
  silent: {
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
