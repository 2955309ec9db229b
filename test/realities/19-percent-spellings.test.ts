/** Reality 19: shares in four spellings enter no sum of money. */
import { outlineOfText } from '../support/reading';
import { expectAnswer } from '../support/rule-cases';

test.each([
  ['50', '40', '60'],
  ['"50%"', '"40 %"', '"60%"'],
  ['"50% (tối đa 300 tr)"', '"40% (không quá 200 tr)"', '"60%"'],
  ['0.5', '0.4', '0.6'],
])('a column of shares written as %s, %s, %s', (a, b, c) => {
  const text = `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng | Tỷ lệ hỗ trợ (%)
1 | Máy móc, thiết bị | 500 | 500 | 1000 | ${a}
2 | Hội chợ triển lãm | 215 | 333 | 548 | ${b}
3 | Đào tạo nghề | 80 | 90 | 170 | ${c}
 | Tổng cộng | 795 | 923 | 1718 |`;
  const { columns } = outlineOfText(text);
  expect(columns.slice(0, 5)).toEqual(['A ordinal', 'B description', 'C 2026', 'D 2027', 'E period']);
  expect(columns[5]).toMatch(/not-additive|text/);
  expectAnswer(text);
});

test('a percent format makes a column one of shares, whatever its heading says', () => {
  const text = `
@format F3:F5 0.0%
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng | Đề xuất
1 | Máy móc, thiết bị | 500 | 500 | 1000 | 0.6
2 | Hội chợ triển lãm | 215 | 333 | 548 | 0.4
 | Tổng cộng | 715 | 833 | 1548 | 1`;
  expect(outlineOfText(text).columns.at(-1)).toBe('F not-additive');
  expectAnswer(text);
});
