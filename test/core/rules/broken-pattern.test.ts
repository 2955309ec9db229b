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
    'the sum of a group in the one year and beside it, among lines that only repeat their year': `
Đơn vị: triệu đồng
TT | Nội dung | Năm 2026 | Tổng cộng
1 | Nâng cao năng lực | =SUM(C4,C5)→528 | =SUM(D4,D5)→528
1.1 | Mở lớp may | 211 | =SUM(C4)→211
1.2 | Quy hoạch cụm | 317 | =SUM(C5)→317
2 | Mô hình trình diễn | =SUM(C7,C8,C9,C10)→886 | =SUM(D7,D8,D9,D10)→886
2.1 | Lò nung | 120 | =SUM(C7)→120
2.2 | Truyền nghề | 215 | =SUM(C8)→215
2.3 | Máy sấy | 251 | =SUM(C9)→251
2.4 | Máy đóng gói | 300 | =SUM(C10)→300
3 | Hợp tác quốc tế | =SUM(C12,C13)→419 | =SUM(D12,D13)→419
3.1 | Phòng giới thiệu | 130 | =SUM(C12)→130
3.2 | Hội nghị | 289 | =SUM(C13)→289
  | Tổng cộng | =SUM(C3,C6,C11)→1833 | =SUM(D3,D6,D11)→1833`,
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
