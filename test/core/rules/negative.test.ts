/** SB308: a typed negative amount in a plan, and tables in which negative amounts are at home. */
import { ruleCases } from '../../support/rule-cases';

const TABLE = `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | =SUM(C3:D3)→738
2 | Hội chợ triển lãm | 215 | -333 !SB308 | =SUM(C4:D4)→-118
3 | Đào tạo nghề | 409 | 530 | =SUM(C5:D5)→939
4 | Tư vấn | 128 | 139 | =SUM(C6:D6)→267
  | Tổng cộng | =SUM(C3:C6)→1069 | =SUM(D3:D6)→757 | =SUM(E3:E6)→1826`;

ruleCases('SB308', {
  speaks: {
    'a minus sign in one year, and formulas that took it in': TABLE,
    'two of them are said once': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 500 | =SUM(C3:E3)→1238
2 | Hội chợ triển lãm | 215 | -333 !SB308 | 340 | =SUM(C4:E4)→222
3 | Đào tạo nghề | 409 | 530 | 610 | =SUM(C5:E5)→1549
4 | Tư vấn | 128 | 139 | 150 | =SUM(C6:E6)→417
5 | Mô hình trình diễn | -100 | 700 | 250 | =SUM(C7:E7)→850
  | Tổng cộng | =SUM(C3:C7)→969 | =SUM(D3:D7)→1457 | =SUM(E3:E7)→1850 | =SUM(F3:F7)→4276`,
  },
  silent: {
    'a line that says that it takes off': TABLE.replace('-333 !SB308', '-333').replace('Hội chợ triển lãm', 'Giảm trừ tiết kiệm chi'),
    'a plan that is adjusted': `Kế hoạch điều chỉnh kinh phí khuyến công\n${TABLE.trim()
      .replace('-333 !SB308', '-333')
      .replace(/([A-E])(\d)/g, (_, column: string, row: string) => `${column}${String(Number(row) + 1)}`)}`,
    'a minus sign that breaks a sum is told there': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | -333 !SB110=333 | 548
3 | Đào tạo nghề | 409 | 530 | 939
4 | Tư vấn | 128 | 139 | 267
  | Tổng cộng | 1069 | 1423 | 2492`,
    'a table of surpluses and shortfalls, whatever it calls them': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | -421 | =SUM(C3:D3)→-104
2 | Hội chợ triển lãm | -215 | 333 | =SUM(C4:D4)→118
3 | Đào tạo nghề | 409 | -530 | =SUM(C5:D5)→-121
  | Tổng cộng | =SUM(C3:C5)→511 | =SUM(D3:D5)→-618 | =SUM(E3:E5)→-107`,
    'amounts and dashes': TABLE.replace('-333 !SB308', '-').replace('-118', '215').replace('→757', '→1090').replace('→1826', '→2159'),
  },
});
