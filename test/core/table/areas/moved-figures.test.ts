/** Figures that stand some rows below their line, blank rows and notes inside a table (realities 11). */
import { outlineOfText } from '../../../support/reading';
import { expectAnswer } from '../../../support/rule-cases';

const BOOK = `
DỰ TOÁN THU, CHI NGÂN SÁCH CÁC HUYỆN NĂM 2028
Đơn vị: triệu đồng
STT | HUYỆN | TỔNG THU | SỐ BỔ SUNG | TỔNG CHI

A | B | 1 | 2 | 3
  | TỔNG SỐ | 7110 | (1) | 9860

  | | | 3350 |
I | MIỀN NÚI | 2810 | 1450 | 4260
1 | Huyện An Lạc | 1310 | 870 | 2180
2 | Huyện Bình Hòa | 1500 | 580 | 2080
II | ĐỒNG BẰNG | 4300 | 1300 | 5600
3 | Huyện Cẩm Sơn | 2100 | 600 | 2700
4 | Huyện Đông Phú | 2200 | 700 | 2900

Ghi chú: (1) Gồm 600 triệu đồng bổ sung chưa phân bổ cho các huyện`;

const SUMS = ['C6 = C9+C12', 'E6 = E9+E12', 'C9 = C10:C11', 'D9 = D10:D11', 'D12 = D13:D14', 'E12 = E13:E14'];

test('a total that stands lower, beside a mark, and a note that accounts for what is more', () => {
  const outline = outlineOfText(BOOK);
  expect(outline).toMatchObject({ range: 'A3:E14', lines: ['6 grand'] });
  expect(outline.sums).toEqual(expect.arrayContaining([...SUMS, 'D8 = D9+D12 broken']));
  expectAnswer(BOOK.replace('3350', '3350 !SB102:info'));
});

test.each([
  ['the mark is a star', BOOK.replace('| (1) |', '| (*) |')],
  ['the cell above is blank', BOOK.replace('| (1) |', '| |')],
  ['its own mark beside it', BOOK.replace('| | | 3350 |', '| | | 3350 | (1)')],
  ['without numbers of lines', BOOK.replace(/^(?:STT|A|I|II|\d)? +\| /gm, '').replace(/^(?:STT|A|I|II|\d) \| /gm, '')],
])('%s: what adds up is no error, and what does not is found', (_name, text) => {
  expectAnswer(text.replace('3350', '2750'));
  const [before, after] = text.replace('3350', '2750').split('9860');
  expectAnswer(`${before ?? ''}9680 !SB102=9860${after ?? ''}`);
});

test('a figure below the closing total is no part of the table', () => {
  const text = `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027
1 | Máy móc | 100 | 120
2 | Hội chợ | 110 | 130
3 | Đào tạo | 40 | 50
  | Tổng cộng | 250 | 300

  | | | 550`;
  expect(outlineOfText(text).range).toBe('A2:D6');
  expectAnswer(text);
});

test('blank rows and a note inside a table', () => {
  const text = `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027
I | Máy móc | 100 | 120

1 | Cơ sở An | 60 | 70
2 | Cơ sở Bình | 40 | 50

Ghi chú: Gồm cả kinh phí chuyển nguồn.

II | Hội chợ | 110 | 130

  | Tổng cộng | 210 | 250`;
  expect(outlineOfText(text)).toMatchObject({ range: 'A2:D12', sums: ['C3 = C5:C6', 'D3 = D5:D6', 'C12 = C3+C10', 'D12 = D3+D10'] });
  expectAnswer(text);
  expectAnswer(text.replace('An | 60', 'An | 66 !SB110=?'));
});
