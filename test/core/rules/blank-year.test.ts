/** SB309: a gap between filled years where nobody else leaves one, and tables in which a blank is how they say nothing. */
import { ruleCases } from '../../support/rule-cases';

const TABLE = `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 500 | =SUM(C3:E3)→1238
2 | Hội chợ triển lãm | 215 | !SB309 | 340 | =SUM(C4:E4)→555
3 | Đào tạo nghề | 409 | - | 610 | =SUM(C5:E5)→1019
4 | Tư vấn | 128 | 139 | 150 | =SUM(C6:E6)→417
  | Tổng cộng | =SUM(C3:C6)→1069 | =SUM(D3:D6)→560 | =SUM(E3:E6)→1600 | =SUM(F3:F6)→3229`;

ruleCases('SB309', {
  speaks: {
    'one year left blank among lines that put a dash': TABLE,
    'two years of one line are said once': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | 2029 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 500 | 550 | =SUM(C3:F3)→1788
2 | Hội chợ triển lãm | 215 | !SB309 | | 340 | =SUM(C4:F4)→555
3 | Đào tạo nghề | 409 | - | 610 | 630 | =SUM(C5:F5)→1649
4 | Tư vấn | 128 | 139 | 150 | 160 | =SUM(C6:F6)→577
  | Tổng cộng | =SUM(C3:C6)→1069 | =SUM(D3:D6)→560 | =SUM(E3:E6)→1260 | =SUM(F3:F6)→1680 | =SUM(G3:G6)→4569`,
  },
  silent: {
    'typed totals count it as nothing': TABLE.replace('!SB309', '').replace(/=[^→|]*→/g, ''),
    'nobody writes a dash or a zero here': TABLE.replace('!SB309', '')
      .replace('409 | -', '409 | 20')
      .replace('→1019', '→1039')
      .replace('→560', '→580')
      .replace('→3229', '→3249'),
    'a dash': TABLE.replace('!SB309', '-'),
    'a zero': TABLE.replace('!SB309', '0'),
    'an activity that begins later': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 500 | =SUM(C3:E3)→1238
2 | Hội chợ triển lãm | | 215 | 340 | =SUM(C4:E4)→555
3 | Đào tạo nghề | 409 | 100 | 610 | =SUM(C5:E5)→1119
4 | Tư vấn | 128 | 139 | 150 | =SUM(C6:E6)→417
  | Tổng cộng | =SUM(C3:C6)→854 | =SUM(D3:D6)→875 | =SUM(E3:E6)→1600 | =SUM(F3:F6)→3329`,
    'blanks are how this table says that there is no money': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng
1 | Máy móc, thiết bị | 317 | | 500 | =SUM(C3:E3)→817
2 | Hội chợ triển lãm | 215 | | 340 | =SUM(C4:E4)→555
3 | Đào tạo nghề | 409 | 20 | 610 | =SUM(C5:E5)→1039
4 | Tư vấn | 128 | 139 | 150 | =SUM(C6:E6)→417
  | Tổng cộng | =SUM(C3:C6)→1069 | =SUM(D3:D6)→159 | =SUM(E3:E6)→1600 | =SUM(F3:F6)→2828`,
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
