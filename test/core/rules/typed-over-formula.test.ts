/** SB402: what must be found, and honest look-alikes that must stay silent. */
import { ruleCases } from '../../support/rule-cases';
import { checkText } from '../../support/tables';

const RIGHT = `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | =SUM(C3:D3)→738
2 | Hội chợ triển lãm | 215 | 333 | 548 !SB402
3 | Đào tạo nghề | 111 | 123 | =SUM(C5:D5)→234
4 | Tư vấn | 70 | 80 | =SUM(C6:D6)→150
  | Tổng cộng | =SUM(C3:C6)→713 | =SUM(D3:D6)→957 | =SUM(E3:E6)→1670`;

ruleCases('SB402', {
  speaks: {
    'one total of a line typed among formulas': RIGHT,
    'three of ten typed in a column of formulas: a hint': `
Đơn vị: triệu đồng
TT | Nội dung | Định mức tháng | Định mức năm
1 | Máy móc, thiết bị | 40 | =C3*12→480
2 | Hội chợ triển lãm | 20 | =C4*12→240
3 | Đào tạo nghề | 10 | =C5*12→120
4 | Tư vấn | 5 | 75 !SB402:info
5 | Thông tin | 8 | 90
6 | Khảo sát | 9 | 80
7 | Quản lý | 6 | =C9*12→72
8 | Kiểm tra | 7 | =C10*12→84
9 | Tập huấn | 11 | =C11*12→132
10 | Hội thảo | 12 | =C12*12→144`,
    'products typed that are what the formulas of other lines give': `
Đơn vị: triệu đồng
TT | Nội dung | Đơn giá | Số lượng | Thành tiền
1 | Máy dệt | 26 | 3 | 78 !SB402:info
2 | Máy cắt | 12 | 4 | 48
3 | Máy may | 5 | 3 | =C5*D5→15
4 | Máy thêu | 7 | 2 | =C6*D6→14
  | Tổng cộng |  |  | =SUM(E3:E6)→155`,
    'the whole of a share typed as 1 where its parts are divided by one cell': `
Enrolments
Line | N | %
All | =B4+B6→1000 | 1 !SB402:info
Dropped | 300 | =B4/B3→0.3

Stayed | 700 | =B6/B3→0.7`,
  },
  silent: {
    'more of them typed than calculated': `
Đơn vị: triệu đồng
TT | Nội dung | Định mức tháng | Định mức năm
1 | Máy móc, thiết bị | 40 | =C3*12→480
2 | Hội chợ triển lãm | 20 | =C4*12→240
3 | Đào tạo nghề | 10 | =C5*12→120
4 | Tư vấn | 5 | 75
5 | Thông tin | 8 | 90
6 | Khảo sát | 9 | 80
7 | Quản lý | 6 | 70`,
    'a typed total that is wrong is said with its figures': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | =SUM(C3:D3)→738
2 | Hội chợ triển lãm | 215 | 333 | 584 !SB101
3 | Đào tạo nghề | 111 | 123 | =SUM(C5:D5)→234
4 | Tư vấn | 70 | 80 | =SUM(C6:D6)→150
  | Tổng cộng | =SUM(C3:C6)→713 | =SUM(D3:D6)→957 | =SUM(E3:E6)→1706`,
    'numbers of lines begin anew in every group': `
Đơn vị: triệu đồng
TT | Nội dung | Số tiền
1 | Máy móc, thiết bị | 317
=A3+1→2 | Hội chợ triển lãm | 215
=A4+1→3 | Đào tạo nghề | 111
1 | Tư vấn | 70
=A6+1→2 | Thông tin | 90
=A7+1→3 | Khảo sát | 45
  | Tổng cộng | =SUM(C3:C8)→848`,
  },
});

test('a number that is what the formula gives is safely replaced by it, never the other way round', () => {
  expect(checkText(RIGHT).findings[0]?.fix).toEqual({
    kind: 'safe',
    edits: [{ sheet: 'Biểu 1', cell: 'E4', before: 548, after: '=SUM(C4:D4)' }],
  });
});
