/** Reality 16: quantity and money under each year are summed each with its own kind. */
import { outlineOfText } from '../support/reading';
import { expectAnswer } from '../support/rule-cases';
import { checkText } from '../support/tables';

const BOTH = `
@merge A2:A3 B2:B3 C2:C3 D2:E2 F2:G2 H2:I2
Đơn vị: triệu đồng
TT | Nội dung | ĐVT | 2026 | | 2027 | | Tổng cộng |
 | | | SL | KP | SL | KP | SL | KP
1 | Máy móc, thiết bị | cơ sở | 2 | 600 | 3 | 900 | 5 | 1500
2 | Hội chợ triển lãm | lần | 1 | 100 | 2 | 210 | 3 | 310
 | Tổng cộng | | | 700 | | 1110 | | 1810`;

test('the total block has the same columns; targets of different units are not added down', () => {
  const outline = outlineOfText(BOTH);
  expect(outline.columns).toEqual([
    'A ordinal',
    'B description',
    'C unit-of-measure',
    'D quantity 2026',
    'E 2026',
    'F quantity 2027',
    'G 2027',
    'H quantity period',
    'I period',
  ]);
  expect([...outline.sums].sort()).toEqual(
    ['H4 = D4+F4', 'H5 = D5+F5', 'I4 = E4+G4', 'I5 = E5+G5', 'I6 = E6+G6', 'E6 = E4:E5', 'G6 = G4:G5', 'I6 = I4:I5'].sort(),
  );
  expectAnswer(BOTH);
});

test('targets that a sum adds up are tested beside the money; those that none does, dates and codes are no amounts', () => {
  // Nine of money, and two lines of targets with their totals.
  expect(checkText(BOTH).tables.map(({ coverage }) => coverage)).toEqual([{ amountCells: 15, provenCells: 15 }]);
  const coded = `
Đơn vị: triệu đồng
TT | Mã số | Nội dung | Số lượng | 2026 | 2027 | Tổng cộng
1 | 1301 | Máy móc, thiết bị | 5 | 600 | 900 | 1500
2 | 1302 | Hội chợ triển lãm | 3 | 100 | 210 | 310
 | | Tổng cộng | | 700 | 1110 | 1810`;
  expect(checkText(coded).tables.map(({ coverage }) => coverage)).toEqual([{ amountCells: 9, provenCells: 9 }]);
});

test('a wrong target is found in its own kind', () => {
  expectAnswer(BOTH.replace('3 | 900 | 5 | 1500', '3 | 900 | 6 !SB101 | 1500'));
});
