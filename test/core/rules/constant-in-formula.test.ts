/** SB406: what must be found, and honest look-alikes that must stay silent. */
import { ruleCases } from '../../support/rule-cases';
import { checkText } from '../../support/tables';

const PLUG = `
Đơn vị: triệu đồng
TT | Nội dung | Số tiền
1 | Máy móc, thiết bị | 317
2 | Hội chợ triển lãm | 215
3 | Đào tạo nghề | 111
4 | Dự phòng | =SUM(C3:C5)+850→1493 !SB406`;

ruleCases('SB406', {
  speaks: { 'a number typed behind a sum': PLUG },
  silent: {
    'a rate is no plug': `
Đơn vị: triệu đồng
TT | Nội dung | Số tiền
1 | Máy móc, thiết bị | 317
2 | Hội chợ triển lãm | 215
3 | Đào tạo nghề | 111
4 | Dự phòng | =SUM(C3:C5)*0.1→64.3`,
    'a total that is wrong by it is said with its figures': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | =SUM(C3:D3)→738
2 | Hội chợ triển lãm | 215 | 333 | =SUM(C4:D4)→548
3 | Đào tạo nghề | 111 | 123 | =SUM(C5:D5)→234
  | Tổng cộng | =SUM(C3:C5)+850→1493 !SB102=643 | =SUM(D3:D5)→877 | =SUM(E3:E5)→1520`,
  },
});

test('the mend takes the number out, to be reviewed', () => {
  expect(checkText(PLUG).findings[0]?.fix).toMatchObject({ kind: 'review', edits: [{ cell: 'C6', after: '=SUM(C3:C5)' }] });
});
