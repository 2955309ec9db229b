/** Reality 9: the unit of money, stated above, in headings, in the title, with or without Vietnamese marks; what is no unit of money. */
import { unitOfLine } from '../../src/core/table/unit-words';
import { outlineOfText } from '../support/reading';
import { expectAnswer } from '../support/rule-cases';

test.each([
  ['Đơn vị: Triệu đồng', 'million-vnd'],
  ['Don vi: trieu dong', 'million-vnd'],
  ['Don vi tinh: 1000 dong', 'thousand-vnd'],
  ['DVT: trd', 'million-vnd'],
  ['ĐVT: 1.000 đồng', 'thousand-vnd'],
  ['(Đơn vị tính: 1.000đ)', 'thousand-vnd'],
  ['Đơn vị: 1.000 VNĐ', 'thousand-vnd'],
  ['ĐVT: triệu VNĐ', 'million-vnd'],
  ['Đơn vị tính: triệu đồng, %', 'million-vnd'],
  ['Đơn vị: tỷ đồng', 'billion-vnd'],
  ['Đơn vị tính: Đồng', 'vnd'],
  ['Đơn vị: xã Đông Lỗ', null],
  ['Đơn vị: Huyện Đồng Hỷ', null],
  ['Đơn vị: Trung tâm Khuyến công', null],
  ['ĐVT: mô hình', null],
])('“%s” states %s', (text, unit) => {
  expect(unitOfLine(text)).toBe(unit);
});

const body = (heading: string): string => `
TT | Nội dung | ${heading} | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 500 | 500 | 1000
2 | Hội chợ triển lãm | 215 | 333 | 548
 | Tổng cộng | 715 | 833 | 1548`;

test('a table typed without any marks is read like any other', () => {
  const text = `
Don vi: trieu dong
TT | Noi dung | 2026 | 2027 | Tong cong
1 | May moc, thiet bi | 500 | 500 | 1000
2 | Hoi cho trien lam | 215 | 333 | 548
 | Tong cong | 715 | 833 | 1548`;
  expect(outlineOfText(text)).toMatchObject({ kind: 'activity-by-year', unit: 'million-vnd', lines: ['5 grand'] });
  expectAnswer(text);
});

test('the column of units of count is no unit of money', () => {
  const text = `
ĐVT: 1.000 đồng
TT | Nội dung | ĐVT | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | cơ sở | 300 | 400 | 700
2 | Hội chợ triển lãm | lần | 90 | 80 | 170
 | Tổng cộng | | 390 | 480 | 870`;
  expect(outlineOfText(text)).toMatchObject({ unit: 'thousand-vnd', columns: expect.arrayContaining(['C unit-of-measure']) });
  expectAnswer(text);
});

test('a heading beats the line above; both are told', () => {
  const text = `Đơn vị: đồng !SB302
TT | Nội dung | Kinh phí 2026 (triệu đồng) | Kinh phí 2027 (triệu đồng) | Tổng (triệu đồng)
1 | Máy móc, thiết bị | 300 | 400 | 700
2 | Hội chợ triển lãm | 90 | 80 | 170
 | Tổng cộng | 390 | 480 | 870`;
  expect(outlineOfText(text)).toMatchObject({ unit: 'million-vnd', period: '2026-2027' });
  expectAnswer(text);
});

test('without any unit the sums are tested all the same', () => {
  expectAnswer(body('2026').trim().replace('TT |', 'TT !SB301 |'));
});

test('“(D)” numbers a column and “(đ)” is money', () => {
  expect(outlineOfText(body('2026 (đ)')).unit).toBe('vnd');
  expect(outlineOfText(`Đơn vị: triệu đồng${body('2026')}`.replace('1 |', '(A) | (B) | (C) | (D) | (E)=(C)+(D)\n1 |')).unit).toBe('million-vnd');
}); // prettier-ignore
