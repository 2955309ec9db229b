/** Reality 6: subtotals shown only by bold or indent are believed where the figures bear them out, and never an error without. */
import { outlineOfText } from '../support/reading';
import { expectAnswer } from '../support/rule-cases';

test('bold lines are totals of the lines below where their figures say so', () => {
  const text = `
@bold A3 A6
Đơn vị: triệu đồng
Nội dung | 2026 | 2027 | Tổng
Hỗ trợ máy móc | 300 | 400 | 700
Cơ sở An Phú | 100 | 200 | 300
Cơ sở Bình Minh | 200 | 200 | 400
Hội chợ | 90 | 80 | 170
Hội chợ trong tỉnh | 50 | 60 | 110
Hội chợ ngoài tỉnh | 40 | 20 | 60
Tổng cộng | 390 | 480 | 870`;
  const outline = outlineOfText(text);
  expect(outline.sums).toEqual(expect.arrayContaining(['B3 = B4:B5', 'B6 = B7:B8', 'B9 = B3+B6', 'D9 = D3+D6']));
  expectAnswer(text);
});

test('indented lines belong to the line above that stands further left', () => {
  const text = `
@indent A4 A5 A7 A8
Đơn vị: triệu đồng
Nội dung | 2026 | 2027 | Tổng
Hỗ trợ máy móc | 300 | 400 | 700
Cơ sở An Phú | 100 | 200 | 300
Cơ sở Bình Minh | 200 | 200 | 400
Hội chợ | 90 | 80 | 170
Hội chợ trong tỉnh | 50 | 60 | 110
Hội chợ ngoài tỉnh | 40 | 20 | 60
Tổng cộng | 390 | 480 | 870`;
  expect(outlineOfText(text).sums).toEqual(expect.arrayContaining(['B3 = B4:B5', 'B6 = B7:B8', 'B9 = B3+B6']));
  expectAnswer(text);
});

test('where only bold speaks of a subtotal and the figures deny it, there is no error', () => {
  const text = `
@bold A3
Đơn vị: triệu đồng
Nội dung | 2026 | 2027 | Tổng
Hỗ trợ máy móc | 330 | 470 | 800
Cơ sở An Phú | 100 | 200 | 300
Cơ sở Bình Minh | 200 | 200 | 400
Tổng cộng | 630 | 870 | 1500`;
  expect(outlineOfText(text).sums).toEqual(expect.arrayContaining(['B6 = B3:B5', 'D6 = D3:D5']));
  expectAnswer(text);
});
