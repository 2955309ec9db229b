/** SB401: what must be found, and honest look-alikes that must stay silent. */
import { ruleCases } from '../../support/rule-cases';
import { checkText } from '../../support/tables';

const LOST = `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | =SUM(C3:D3)→738
2 | Hội chợ triển lãm | 215 | =#REF!+10→#REF! !SB401 | =SUM(C4:D4)→#REF!
3 | Đào tạo nghề | 111 | 123 | =SUM(C5:D5)→234
  | Tổng cộng | =SUM(C3:C5)→643 | =SUM(D3:D5)→#REF! | =SUM(E3:E5)→#REF!`;

ruleCases('SB401', {
  speaks: {
    'a lost reference, once, where it begins': LOST,
    'nothing to divide by, with nothing that follows': `
Đơn vị: triệu đồng
TT | Nội dung | Kế hoạch | Thực hiện | Tỷ lệ (%)
1 | Máy móc, thiết bị | 400 | 300 | =D3/C3*100→75
2 | Hội chợ triển lãm |  | 150 | =D4/C4*100→#DIV/0! !SB401:info
3 | Đào tạo nghề | 100 | 80 | =D5/C5*100→80
  | Tổng cộng | =SUM(C3:C5)→500 | =SUM(D3:D5)→530 |`,
  },
  silent: {
    'no error, nothing said': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027
1 | Máy móc, thiết bị | 30 | 120`,
  },
});

test('the cells that pass it on are counted', () => {
  expect(checkText(LOST).findings[0]?.facts).toMatchObject({ error: '#REF!', dependents: 3 });
});
