/** SB309: a gap between filled years where nobody else leaves one, and tables in which a blank is how they say nothing. */
import { ruleCases } from '../../support/rule-cases';

const TABLE = `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 500 | 1238
2 | Hội chợ triển lãm | 215 | !SB309 | 340 | 555
3 | Đào tạo nghề | 409 | - | 610 | 1019
4 | Tư vấn | 128 | 139 | 150 | 417
  | Tổng cộng | 1069 | 560 | 1600 | 3229`;

ruleCases('SB309', {
  speaks: {
    'one year left blank among lines that put a dash': TABLE,
    'two years of one line are said once': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | 2029 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 500 | 550 | 1788
2 | Hội chợ triển lãm | 215 | !SB309 | | 340 | 555
3 | Đào tạo nghề | 409 | - | 610 | 630 | 1649
4 | Tư vấn | 128 | 139 | 150 | 160 | 577
  | Tổng cộng | 1069 | 560 | 1260 | 1680 | 4569`,
  },
  silent: {
    'a dash': TABLE.replace('!SB309', '-'),
    'a zero': TABLE.replace('!SB309', '0'),
    'an activity that begins later': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 500 | 1238
2 | Hội chợ triển lãm | | 215 | 340 | 555
3 | Đào tạo nghề | 409 | 100 | 610 | 1119
4 | Tư vấn | 128 | 139 | 150 | 417
  | Tổng cộng | 854 | 875 | 1600 | 3329`,
    'blanks are how this table says that there is no money': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng
1 | Máy móc, thiết bị | 317 | | 500 | 817
2 | Hội chợ triển lãm | 215 | | 340 | 555
3 | Đào tạo nghề | 409 | 20 | 610 | 1039
4 | Tư vấn | 128 | 139 | 150 | 417
  | Tổng cộng | 1069 | 159 | 1600 | 2828`,
    'a blank that breaks its sums is told there': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 500 | 1238
2 | Hội chợ triển lãm | 215 | !SB110=333 | 340 | 888
3 | Đào tạo nghề | 409 | - | 610 | 1019
4 | Tư vấn | 128 | 139 | 150 | 417
  | Tổng cộng | 1069 | 893 | 1600 | 3562`,
  },
});
