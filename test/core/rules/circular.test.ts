/** SB409: what must be found, and honest look-alikes that must stay silent. */
import { ruleCases } from '../../support/rule-cases';
import { checkText } from '../../support/tables';

ruleCases('SB409', {
  speaks: {
    'a sum that takes in itself': `
Đơn vị: triệu đồng
TT | Nội dung | Số tiền
1 | Máy móc, thiết bị | 317
2 | Hội chợ triển lãm | 215
3 | Dự phòng | =SUM(C3:C5)→532 !SB409`,
  },
  silent: {
    'a way round that is never taken': `
Đơn vị: triệu đồng
TT | Nội dung | Số tiền
1 | Máy móc, thiết bị | 317
2 | Hội chợ triển lãm | 215
3 | Dự phòng | =IF(C3>0,C4*0.1,C5)→21.5`,
  },
});

test('a way round over several cells is one finding', () => {
  const { findings } = checkText(`
Đơn vị: triệu đồng
TT | Nội dung | Số tiền
1 | Máy móc, thiết bị | =C5*2→0
2 | Hội chợ triển lãm | =C3*3→0
3 | Dự phòng | =C4*4→0`);
  expect(findings.filter(({ code }) => code === 'SB409')).toMatchObject([{ severity: 'error' }]);
});
