/** Reality 5: the nesting shows only in the TT column; numbers restart under a new parent. */
import { outlineOfText } from '../support/reading';
import { expectAnswer } from '../support/rule-cases';

const NUMBERED = `
Đơn vị: triệu đồng
TT | Nội dung | Kinh phí
A | Khuyến công quốc gia | 1000
I | Mô hình trình diễn | 600
1 | Cơ sở An Phú | 350
2 | Cơ sở Bình Minh | 250
II | Máy móc, thiết bị | 400
B | Khuyến công địa phương | 911
I | Mô hình trình diễn | 511
1 | Cơ sở Cầu Vồng | 331
2 | Cơ sở Đại Phát | 180
II | Máy móc, thiết bị | 400
 | Tổng cộng | 1911`;

test('letters hold Roman numbers, these hold Arabic ones; a restart is normal', () => {
  const outline = outlineOfText(NUMBERED);
  expect(outline.sums).toEqual(['C3 = C4+C7', 'C4 = C5:C6', 'C8 = C9+C12', 'C9 = C10:C11', 'C13 = C3+C8']);
  expect(outline.sources).toEqual(['national', 'local']);
  expectAnswer(NUMBERED);
});

test('children that do not add up to their numbered parent are an error', () => {
  expectAnswer(NUMBERED.replace('I | Mô hình trình diễn | 511', 'I | Mô hình trình diễn | 561 !SB103=511'));
});

test('decimal numbers nest by their parts', () => {
  const outline = outlineOfText(`
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
"1" | Mô hình trình diễn | 600 | 500 | 1100
"1.1" | Cơ sở An Phú | 350 | 200 | 550
"1.2" | Cơ sở Bình Minh | 250 | 300 | 550
"2" | Máy móc, thiết bị | 70 | 80 | 150
"2.1" | Cơ sở Cầu Vồng | 30 | 50 | 80
"2.2" | Cơ sở Đại Phát | 40 | 30 | 70
 | Tổng cộng | 670 | 580 | 1250`);
  expect(outline.sums).toEqual(expect.arrayContaining(['C3 = C4:C5', 'C6 = C7:C8', 'C9 = C3+C6']));
});

test('a gap in the numbers is information only', () => {
  expectAnswer(`
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 500 | 500 | 1000
2 | Hội chợ triển lãm | 215 | 333 | 548
4 !SB013 | Đào tạo nghề | 80 | 90 | 170
 | Tổng cộng | 795 | 923 | 1718`);
});
