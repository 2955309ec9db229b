/** Reality 4: the grand total stands first, last or twice; printed pages repeat headings and carry sums over. */
import { outlineOfText } from '../support/reading';
import { expectAnswer } from '../support/rule-cases';

const TWICE = `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
 | TỔNG SỐ | 1211 | 1510 | 2721
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
3 | Đào tạo nghề | 409 | 530 | 939
 | Cộng mang sang | 941 | 1284 | 2225
TT | Nội dung | 2026 | 2027 | Tổng cộng
 | Mang sang | 941 | 1284 | 2225
4 | Tư vấn cho cơ sở | 150 | 110 | 260
5 | Thông tin, tuyên truyền | 120 | 116 | 236
 | Tổng cộng | 1211 | 1510 | 2721`;

test('equal totals above and below agree; the repeated heading is no line; the sum carried over is the sum so far', () => {
  const outline = outlineOfText(TWICE);
  expect(outline).toMatchObject({ range: 'A2:E12', lines: ['3 grand', '7 running', '9 running', '12 grand'] });
  expect(outline.sums).toEqual(
    expect.arrayContaining(['C3 = C4:C6+C10:C11', 'C12 = C4:C6+C10:C11', 'C7 = C4:C6', 'C9 = C4:C6', 'E7 = C7:D7']),
  );
  expectAnswer(TWICE);
});

test('unequal totals are one finding, at the one that does not add up', () => {
  expectAnswer(TWICE.replace('Tổng cộng | 1211 | 1510 | 2721', 'Tổng cộng | 1211 | 1510 | 2731 !SB104=2721'));
});

test('a sum carried over that is not the sum so far is an error', () => {
  expectAnswer(TWICE.replace('Cộng mang sang | 941', 'Cộng mang sang | 931 !SB103=941'));
});

test('money carried over from the year before is a line like any other', () => {
  const text = `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Kinh phí năm trước mang sang | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
 | Tổng cộng | 532 | 754 | 1286`;
  expect(outlineOfText(text)).toMatchObject({ lines: ['5 grand'] });
  expectAnswer(text);
});

test('figures with a label of their own below the closing total are no lines of the table', () => {
  const text = `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 500 | 500 | 1000
2 | Hội chợ triển lãm | 215 | 333 | 548
3 | Đào tạo nghề | 80 | 90 | 170
 | Tổng cộng | 795 | 923 | 1718

 | Số lao động dự kiến | 45 | 30 | 80`;
  expect(outlineOfText(text)).toMatchObject({ range: 'A2:E6' });
  expectAnswer(text);
});

test('a blank row above a line of the table changes nothing', () => {
  const text = `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
 | Tổng cộng | 795 | 923 | 1718

1 | Máy móc, thiết bị | 500 | 500 | 1000

2 | Hội chợ triển lãm | 215 | 333 | 548
3 | Đào tạo nghề | 80 | 90 | 170`;
  expect(outlineOfText(text)).toMatchObject({ range: 'A2:E8', lines: ['3 grand'] });
  expectAnswer(text);
});
