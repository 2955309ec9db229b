/** SB310: typed amounts finer than one đồng, and decimals that are at home. */
import { ruleCases } from '../../support/rule-cases';

const DIVIDED = `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 316.6666667 !SB310 | 421 | =SUM(C3:D3)→737.6666667
2 | Hội chợ triển lãm | 215 | 333 | =SUM(C4:D4)→548
  | Tổng cộng | =SUM(C3:C4)→531.6666667 | =SUM(D3:D4)→754 | =SUM(E3:E4)→1285.6666667`;

const IN_DONG = `
Đơn vị: đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 31700000.5 !SB310 | 42100000.25 | =SUM(C3:D3)→73800000.75
2 | Hội chợ triển lãm | 21500000 | 33300000 | =SUM(C4:D4)→54800000
  | Tổng cộng | =SUM(C3:C4)→53200000.5 | =SUM(D3:D4)→75400000.25 | =SUM(E3:E4)→128600000.75`;

ruleCases('SB310', {
  speaks: { 'a third pasted as a value': DIVIDED, 'fractions of a đồng, said once': IN_DONG },
  silent: {
    'a formula that divides': DIVIDED.replace('316.6666667 !SB310', '=950/3→316.6666667'),
    'the same figures in thousands': IN_DONG.replace('Đơn vị: đồng', 'Đơn vị: nghìn đồng').replace(' !SB310', ''),
    'six decimals in triệu đồng are one đồng': DIVIDED.replaceAll('.6666667', '.666667').replace(' !SB310', ''),
    'no unit, nothing to hold it against': DIVIDED.replace('Đơn vị: triệu đồng', '')
      .replace(' !SB310', '')
      .replace('TT |', 'TT !SB301 |')
      .replace(/([A-E])([2-6])(?=[:)])/g, (_, column: string, row: string) => `${column}${String(Number(row) - 1)}`),
  },
});
