/** SB306: Excel took a typed figure for a date. */
import { ruleCases } from '../../support/rule-cases';
import { checkText } from '../../support/tables';

ruleCases('SB306', {
  speaks: {
    'one figure among the years': `
Đơn vị: tỷ đồng
@format D3 d/m/yyyy
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 1.5 | 45778 !SB306 !SB002 | 3.5
2 | Hội chợ triển lãm | 0.8 | 1.1 | 1.9
3 | Đào tạo nghề | 0.4 | 0.6 | 1.0
  | Tổng cộng | 2.7 | 3.7 | 6.4`,
    'in a list that nothing adds up': `
Đơn vị: tỷ đồng
@format C3 d-mmm
TT | Nội dung | Kinh phí
1 | Máy móc, thiết bị | 45778 !SB306
2 | Hội chợ triển lãm | 0.8`,
  },
  silent: {
    'a column of dates is no money': `
Đơn vị: triệu đồng
@format D3:D4 d/m/yyyy
TT | Nội dung | Kinh phí | Thời gian thực hiện
1 | Máy móc, thiết bị | 317 | 45778
2 | Hội chợ triển lãm | 215 | 45809
  | Tổng cộng | 532 |`,
    'figures of that size with a number format': `
Đơn vị: triệu đồng
@format C3:E5 #,##0
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 45778 | 31234 | 77012
2 | Hội chợ triển lãm | 21511 | 33312 | 54823
  | Tổng cộng | 67289 | 64546 | 131835`,
    'a small figure under a date format is a number that was formatted wrongly, and its sums hold': `
Đơn vị: triệu đồng
@format D3 d/m/yyyy
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
  | Tổng cộng | 532 | 754 | 1286`,
  },
});

test('several cells are said once, with what the first shows', () => {
  const { findings } = checkText(`
Đơn vị: tỷ đồng
@format C3:C4 d/m/yyyy
TT | Nội dung | Kinh phí
1 | Máy móc, thiết bị | 45778
2 | Hội chợ triển lãm | 45809
3 | Đào tạo nghề | 0.8`);
  expect(findings).toMatchObject([{ code: 'SB306', cell: 'C3', related: ['C4'], facts: { count: 2, text: '1/5/2025' } }]);
});
