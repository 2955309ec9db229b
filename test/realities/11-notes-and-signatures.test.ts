/** Reality 11: notes, stars and signatures end a table and change no figure. */
import { outlineOfText } from '../support/reading';
import { expectAnswer } from '../support/rule-cases';

const STARRED = `
Đơn vị: triệu đồng
TT | Nội dung | 2021 | 2022 | Tổng cộng
1 | Máy móc, thiết bị | 200 | 300 | 500
2 | Hội chợ triển lãm | 100 | 120 | 220
 | Tổng cộng | 300 | 420 | 720*
(*) Chưa gồm vốn lồng ghép
 | NGƯỜI LẬP BIỂU | | GIÁM ĐỐC
 | Nguyễn Văn A | | 2026`;

test('the table ends above the note; the star is no part of the figure', () => {
  const outline = outlineOfText(STARRED);
  expect(outline).toMatchObject({ range: 'A2:E5', lines: ['5 grand'] });
  expect(outline.sums).toEqual(expect.arrayContaining(['E5 = C5:D5', 'E5 = E3:E4']));
  expectAnswer(STARRED);
});

test('a mark without a note is information', () => {
  expectAnswer(STARRED.replace('(*) Chưa gồm vốn lồng ghép\n', '').replace('720*', '720* !SB304:info'));
});

test.each(['(1)', '[1]', '¹'])('a numbered mark “%s” and its note', (mark) => {
  expectAnswer(STARRED.replace('720*', `720${mark}`).replace('(*) Chưa', '(1) Chưa'));
});

test('the amount in words and the place and day of signing end a table too', () => {
  const text = `
Đơn vị: triệu đồng
TT | Nội dung | 2021 | 2022 | Tổng cộng
1 | Máy móc, thiết bị | 200 | 300 | 500
2 | Hội chợ triển lãm | 100 | 120 | 220
 | Tổng cộng | 300 | 420 | 720
Bằng chữ: Bảy trăm hai mươi triệu đồng
 | | Hải Lâm, ngày 12 tháng 3 năm 2026
 | NGƯỜI LẬP BIỂU | | GIÁM ĐỐC`;
  expect(outlineOfText(text)).toMatchObject({ range: 'A2:E5' });
  expectAnswer(text);
});

test('a text row inside the table is a heading, not a line of zeros', () => {
  const text = `
Đơn vị: triệu đồng
TT | Nội dung | 2021 | 2022 | Tổng cộng
A | Các hoạt động cấp tỉnh | | |
1 | Máy móc, thiết bị | 200 | 300 | 500
B | Các hoạt động cấp xã | | |
1 | Hội chợ triển lãm | 100 | 120 | 220
 | Tổng cộng | 300 | 420 | 720`;
  expect(outlineOfText(text)).toMatchObject({ lines: ['3 heading', '5 heading', '7 grand'] });
  expect(outlineOfText(text).sums).toEqual(expect.arrayContaining(['C7 = C4+C6', 'E7 = E4+E6']));
  expectAnswer(text);
});
