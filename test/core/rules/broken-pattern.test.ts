/** SB403: what must be found, and honest look-alikes that must stay silent. */
import { ruleCases } from '../../support/rule-cases';
import { checkText } from '../../support/tables';

const RATES = `
Đơn vị: triệu đồng
TT | Nội dung | Định mức tháng | Định mức năm | Dự phòng
1 | Máy móc, thiết bị | 40 | =C3*12→480 | 10
2 | Hội chợ triển lãm | 20 | =C3*12→480 !SB403 | 12
3 | Đào tạo nghề | 10 | =C5*12→120 | 14
4 | Tư vấn | 5 | =C6*12→60 | 16
  | Tổng cộng | =SUM(C3:C6)→75 | =SUM(D3:D6)→1140 | =SUM(E3:E6)→52`;

ruleCases('SB403', {
  speaks: { 'a reference one line too high': RATES },
  silent: {
    'one sum written in two ways': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | =SUM(C3:D3)→738
2 | Hội chợ triển lãm | 215 | 333 | =C4+D4→548
3 | Đào tạo nghề | 111 | 123 | =SUM(C5:D5)→234
4 | Tư vấn | 70 | 80 | =SUM(C6:D6)→150
  | Tổng cộng | =SUM(C3:C6)→713 | =SUM(D3:D6)→957 | =SUM(E3:E6)→1670`,
    'kin that disagree say nothing': `
Đơn vị: triệu đồng
TT | Nội dung | Định mức tháng | Định mức năm | Dự phòng
1 | Máy móc, thiết bị | 40 | =C3*12→480 | 10
2 | Hội chợ triển lãm | 20 | =C3*12→480 | 12
3 | Đào tạo nghề | 10 | =C5+E5→24 | 14
4 | Tư vấn | 5 | =C5*2→20 | 16
  | Tổng cộng | =SUM(C3:C6)→75 | =SUM(D3:D6)→1004 | =SUM(E3:E6)→52`,
  },
});

test('the mend is the formula of the kin, to be reviewed', () => {
  expect(checkText(RATES).findings[0]?.fix).toEqual({
    kind: 'review',
    edits: [{ sheet: 'Biểu 1', cell: 'D4', before: '=C3*12', after: '=C4*12' }],
  });
});
