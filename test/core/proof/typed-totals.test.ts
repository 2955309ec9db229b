/** A total typed among formulas is doubted before what it adds up. */
import { checkText } from '../../support/tables';

test('the typed one of many running totals is blamed, and no receipt beside it', () => {
  const { findings } = checkText(`
Đơn vị: triệu đồng
TT | Nội dung | Dự toán | Quý I | Quý II | 6 tháng
1 | Máy móc, thiết bị | 900 | 317 | 421 | =D3+E3→738
2 | Hội chợ triển lãm | 700 | 215 | 333 | 584
3 | Đào tạo nghề | 300 | 111 | 123 | =D5+E5→234
4 | Tư vấn | 200 | 70 | 80 | =D6+E6→150
5 | Khảo sát | 150 | 45 | 61 | =D7+E7→106
  | Tổng cộng | =SUM(C3:C7)→2250 | =SUM(D3:D7)→758 | =SUM(E3:E7)→1018 | =SUM(F3:F7)→1812`);
  const grave = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  expect(grave.map(({ cell }) => cell)).toEqual(['F4']);
});
