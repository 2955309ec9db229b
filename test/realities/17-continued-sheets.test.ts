/** Reality 17: a table goes on after a page break, or on the next sheet under “(tiếp theo)”. */
import { outlineOfText, outlinesOf } from '../support/reading';
import { expectAnswer } from '../support/rule-cases';

test('an identical heading row inside the lines is a page break', () => {
  const text = `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
TT | Nội dung | 2026 | 2027 | Tổng cộng
3 | Đào tạo nghề | 409 | 530 | 939
4 | Tư vấn cho cơ sở | 150 | 110 | 260
 | Tổng cộng | 1091 | 1394 | 2485`;
  const outline = outlineOfText(text);
  expect(outline).toMatchObject({ range: 'A2:E8', lines: ['8 grand'] });
  expect(outline.sums).toEqual(expect.arrayContaining(['C8 = C3:C4+C6:C7', 'D8 = D3:D4+D6:D7', 'E8 = E3:E4+E6:E7']));
  expectAnswer(text);
});

const TWO_SHEETS = `
Phụ lục 2
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
3 | Liên kết sản xuất | 12 | 14 | 26
@sheet Trang 2
Phụ lục 2 (tiếp theo)
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
4 | Đào tạo nghề | 409 | 530 | 939
5 | Tư vấn cho cơ sở | 150 | 110 | 260
 | Tổng cộng | 1103 | 1408 | 2511`;

test('the total on the second sheet counts the lines of both', () => {
  expect(outlinesOf(TWO_SHEETS)).toMatchObject([{ range: 'A3:E6' }, { range: 'A3:E6', lines: ['6 grand'] }]);
  expectAnswer(TWO_SHEETS);
});

test('a total that counts neither the one nor both is not judged', () => {
  expectAnswer(TWO_SHEETS.replace('1103 | 1408 | 2511', '1203 !SB002 | 1408 | 2611'));
});

test('“mang sang” on the first line of the second sheet stands for the first', () => {
  const text = TWO_SHEETS.replace(
    '3 | Liên kết sản xuất | 12 | 14 | 26',
    '3 | Liên kết sản xuất | 12 | 14 | 26\n | Cộng chuyển trang sau | 544 | 768 | 1312',
  ).replace('4 | Đào tạo nghề', ' | Mang sang | 544 | 768 | 1312\n4 | Đào tạo nghề');
  const [first, second] = outlinesOf(text);
  expect(first?.sums).toEqual(expect.arrayContaining(['C7 = C4:C6', 'D7 = D4:D6', 'E7 = E4:E6']));
  expect(second?.sums).toEqual(expect.arrayContaining(['C7 = C4:C6', 'D7 = D4:D6', 'E7 = E4:E6']));
  expectAnswer(text);
});
