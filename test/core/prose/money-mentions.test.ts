/** Money in running text: how much, how exactly, and what is no amount of a plan. */
import { toPlainText } from '../../../src/core/money/amount';
import { readMoneyMentions } from '../../../src/core/prose/money-mentions';

const read = (text: string): string[] =>
  readMoneyMentions(text).map(({ values, step, bound }) => `${values.map(toPlainText).join('|')} ±${toPlainText(step)} ${bound}`);

test.each([
  ['Tổng kinh phí giai đoạn 2021 - 2025 là 309.600 triệu đồng, trong đó:', ['309600000000 ±1000000 exact']],
  ['30. 900 triệu đồng', ['30900000000 ±1000000 exact']],
  ['309,6 tỷ đồng.', ['309600000000 ±100000000 exact']],
  ['2,035 tỷ', ['2035000000|2035000000000 ±1000000 exact']],
  ['gần 162,5 triệu', ['162500000 ±100000 about']],
  ['khoảng 300 tỷ đồng', ['300000000000 ±100000000000 about']],
  ['trên 40 tỷ', ['40000000000 ±10000000000 at-least']],
  ['2 tỷ 520 triệu đồng', ['2520000000 ±1000000 exact']],
  ['15 nghìn tỷ đồng', ['15000000000000 ±1000000000000 exact']],
  ['309.600.000.000 đồng; 5 trđ; 6 tr.đ', ['309600000000 ±1 exact', '5000000 ±1000000 exact', '6000000 ±1000000 exact']],
  ['1 234 567 đồng', ['1234567 ±1 exact']],
  ['4.7 tỷ và 1.250 triệu: the dot of this text is a decimal mark', ['4700000000 ±100000000 exact', '1250000000|1250000 ±1000000 exact']],
])('“%s”', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  'Mức hỗ trợ 300 triệu đồng/cơ sở',
  'hỗ trợ 50 triệu đồng cho mỗi lớp',
  'từ 600 - 800 triệu đồng',
  'trước ngày 30/8 hằng năm, 3 tỷ lệ, 05 công ty',
  '35 học viên/1 lớp, 1.250 lượt học viên',
])('“%s” names no amount of a plan', (text) => {
  expect(read(text)).toEqual([]);
});
