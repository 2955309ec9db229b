/** Reality 10: dash and cross and “không” are zero, a blank is zero, dots are still to come. */
import { outlineOfText } from '../support/reading';
import { expectAnswer } from '../support/rule-cases';

test('placeholders of nothing are zeros in sums', () => {
  const text = `
Đơn vị: triệu đồng
TT | Nội dung | 2021 | 2022 | 2023 | Tổng cộng
1 | Máy móc, thiết bị | - | 300 | x | 300
2 | Hội chợ triển lãm | – | không | 120 | 120
3 | Tư vấn cho cơ sở | | 70 | 60 | 130
 | Tổng cộng | - | 370 | 180 | 550`;
  expect(outlineOfText(text).sums.filter((sum) => / (?:broken|undecided|rounding)$/.test(sum))).toEqual([]);
  expectAnswer(text);
});

test.each(['…', '...'])('“%s” is still to come: its sums are not judged, the others are', (dots) => {
  const text = `
Đơn vị: triệu đồng
TT | Nội dung | 2021 | 2022 | Tổng cộng
1 | Máy móc, thiết bị | 310 | 300 | 610
2 | Hội chợ triển lãm | ${dots} !SB002 | 120 | 120
 | Tổng cộng | 310 | 420 | 730`;
  expect(outlineOfText(text).sums).toEqual([
    'E3 = C3:D3',
    'E4 = C4:D4 undecided',
    'E5 = C5:D5',
    'C5 = C3:C4 undecided',
    'D5 = D3:D4',
    'E5 = E3:E4',
  ]);
  expectAnswer(text);
});

test('a numeric zero that a format shows as a dash', () => {
  expectAnswer(`
@format C3:E5 #,##0;-#,##0;"-"
Đơn vị: triệu đồng
TT | Nội dung | 2021 | 2022 | Tổng cộng
1 | Máy móc, thiết bị | 0 | 300 | 300
2 | Hội chợ triển lãm | 117 | 0 | 117
 | Tổng cộng | 117 | 300 | 417`);
});
