/** SB111: what the row of column numbers says that a column adds up. */
import { ruleCases } from '../../support/rule-cases';

ruleCases('SB111', {
  speaks: {
    'a typed total in a column that only the form declares': `
Đơn vị: triệu đồng
TT | Nội dung | Dự toán đầu năm | Bổ sung trong năm | Dự toán được sử dụng
A | B | 1 | 2 | 3=1+2
1 | Máy móc, thiết bị | 317 | 42 | 359
2 | Hội chợ triển lãm | 215 | 33 | 284 !SB111=248
3 | Đào tạo nghề | 409 | 53 | 462
  | Tổng cộng | 941 | 128 | 1069`,
    'numbers in brackets and a sum with an ellipsis': `
Đơn vị: triệu đồng
TT | Nội dung | Kinh phí được giao | Xã An Phú | Xã Bình Minh | Phường Cẩm Tú
(1) | (2) | (3)=(4)+…+(6) | (4) | (5) | (6)
1 | Máy móc, thiết bị | 1183 | 317 | 422 | 444
2 | Hội chợ triển lãm | 797 !SB111=779 | 215 | 333 | 231
3 | Đào tạo nghề | 1072 | 409 | 530 | 133
  | Tổng cộng | 3034 | 941 | 1285 | 808`,
    'the total stands first, and the formula of one line leaves a column out': `
Đơn vị: triệu đồng
TT | Nội dung | Tổng số phải thu | Quý I | Quý II | Quý III
A | B | 1=2+3+4 | 2 | 3 | 4
1 | Xã An Phú | =SUM(D4:F4)→1183 | 317 | 422 | 444
2 | Xã Bình Minh | =SUM(D5:E5)→548 !SB111=779 | 215 | 333 | 231
3 | Phường Cẩm Tú | =SUM(D6:F6)→1072 | 409 | 530 | 133
4 | Xã Dân Lập | =SUM(D7:F7)→369 | 111 | 123 | 135
  | Tổng cộng | =SUM(C4:C7)→3172 | =SUM(D4:D7)→1052 | =SUM(E4:E7)→1408 | =SUM(F4:F7)→943`,
    'a difference that was typed wrong, and its own column says so': `
Đơn vị: triệu đồng
TT | Nội dung | Trần chi | Nhu cầu | Chênh lệch
A | B | 1 | 2 | 3=1-2
1 | Máy móc, thiết bị | 317 | 275 | 42
2 | Hội chợ triển lãm | 215 | 240 | 25 !SB111=-25
3 | Đào tạo nghề | 409 | 356 | 53
  | Tổng cộng | 941 | 871 | 70`,
    'a difference without a total line: the column that the rule defines comes first': `
Đơn vị: triệu đồng
TT | Nội dung | Kế hoạch | Thực hiện | Tăng (+), giảm (-)
(1) | (2) | (3) | (4) | (5)=(4)-(3)
1 | Máy móc, thiết bị | 317 | 342 | 25
2 | Hội chợ triển lãm | 215 | 240 | 52 !SB111=?
3 | Đào tạo nghề | 409 | 356 | -53`,
    'the difference under two banners that number their columns anew': `
@merge A2:A3 B2:B3 C2:E2 F2:H2
Đơn vị: triệu đồng
TT | Nội dung | Trung ương | | | Địa phương | |
   |          | Giao | Chi | Chênh lệch | Giao | Chi | Chênh lệch
A | B | 1 | 2 | 3=1-2 | 1 | 2 | 3=1-2
1 | Máy móc, thiết bị | 317 | 275 | 42 | 120 | 110 | 10
2 | Hội chợ triển lãm | 215 | 190 | 25 | 230 | 215 | 51 !SB111=15
3 | Đào tạo nghề | 409 | 356 | 53 | 340 | 333 | 7
  | Tổng cộng | 941 | 821 | 120 | 690 | 658 | 32`,
  },
  silent: {
    'the declared sum holds': `
Đơn vị: triệu đồng
TT | Nội dung | Dự toán đầu năm | Bổ sung trong năm | Dự toán được sử dụng
A | B | 1 | 2 | 3=1+2
1 | Máy móc, thiết bị | 317 | 42 | 359
2 | Hội chợ triển lãm | 215 | 33 | 248
  | Tổng cộng | 532 | 75 | 607`,
    'a rule that is no sum is left alone': `
Đơn vị: triệu đồng
TT | Nội dung | Dự toán được giao | Số đã giải ngân | Số còn lại
A | B | 1 | 2 | 3=1-2
1 | Máy móc, thiết bị | 317 | 42 | 275
2 | Hội chợ triển lãm | 215 | 33 | 182
  | Tổng cộng | 532 | 75 | 457`,
    'a rule over columns that the table does not have': `
Đơn vị: triệu đồng
TT | Nội dung | Dự toán đầu năm | Bổ sung trong năm
A | B | 1 | 2=5+7
1 | Máy móc, thiết bị | 317 | 42
2 | Hội chợ triển lãm | 215 | 33
  | Tổng cộng | 532 | 75`,
    'the years say the same sum already: its fault is that of the line’s total': `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
A | B | 1 | 2 | 3=1+2
1 | Khuyến công quốc gia | 2510 | 3300 | 5810
2 | Khuyến công địa phương | 1920 | 2100 | 4200 !SB101=4020
3 | Đối ứng của cơ sở | 5070 | 6600 | 11670
  | Tổng cộng | 9500 | 12000 | 21500`,
    'columns under "trong đó" do not claim to be all': `
Đơn vị: triệu đồng
@merge A2:A3 B2:B3 C2:C3 D2:E2
TT | Nội dung | Kinh phí được giao | Trong đó |
   |          |                    | Đã phân bổ | Dự phòng
A | B | 1=2+3 | 2 | 3
1 | Máy móc, thiết bị | 400 !SB002 | 317 | 42
2 | Hội chợ triển lãm | 248 | 215 | 33
3 | Đào tạo nghề | 500 | 409 | 53
  | Tổng cộng | 1148 | 941 | 128`,
  },
});
