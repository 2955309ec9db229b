/** Reality 1: headings merged over several rows, split over two cells, with a row of column numbers that states rules. */
import { outlineOfText } from '../support/reading';
import { expectAnswer } from '../support/rule-cases';

const MERGED = `
@merge A2:A3 B2:B3 C2:G2 H2:H3
Đơn vị: triệu đồng
TT | Nguồn kinh phí | Năm thực hiện | | | | | Tổng
 | | 2021 | 2022 | 2023 | 2024 | 2025 |
1 | Khuyến công quốc gia | 280 | 470 | 690 | 620 | 710 | 2770
2 | Khuyến công địa phương | 500 | 550 | 610 | 680 | 750 | 3090
 | Tổng cộng | 780 | 1020 | 1300 | 1300 | 1460 | 5860`;

/** "Tổng" above "cộng", the banner typed over its first column only, column numbers with a rule. */
const TYPED = `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | Năm thực hiện | | | | | Tổng
 | | 2021 | 2022 | 2023 | 2024 | 2025 | cộng
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)=(3)+…+(7)
1 | Khuyến công quốc gia | 280 | 470 | 690 | 620 | 710 | 2770
2 | Khuyến công địa phương | 500 | 550 | 610 | 680 | 750 | 3090
 | Tổng cộng | 780 | 1020 | 1300 | 1300 | 1460 | 5860`;

const READ = {
  kind: 'source-by-year',
  period: '2021-2025',
  unit: 'million-vnd',
  sources: ['national', 'local'],
  columns: ['A ordinal', 'B description', 'C 2021', 'D 2022', 'E 2023', 'F 2024', 'G 2025', 'H period'],
};

test('banners that are merged are read over all their columns', () => {
  const outline = outlineOfText(MERGED);
  expect(outline).toMatchObject({ ...READ, range: 'A2:H6', lines: ['4 national', '5 local', '6 grand'] });
  expect(outline.sums).toEqual([
    'H4 = C4:G4',
    'H5 = C5:G5',
    'H6 = C6:G6',
    'C6 = C4:C5',
    'D6 = D4:D5',
    'E6 = E4:E5',
    'F6 = F4:F5',
    'G6 = G4:G5',
    'H6 = H4:H5',
  ]);
  expectAnswer(MERGED);
});

test('a heading in two cells is one, and the row of column numbers is no line', () => {
  expect(outlineOfText(TYPED)).toMatchObject({ ...READ, range: 'A2:H7', lines: ['5 national', '6 local', '7 grand'] });
  expectAnswer(TYPED);
});

test('line breaks and double blanks inside a heading do not matter', () => {
  const broken = MERGED.replace('Nguồn kinh phí', 'Nguồn  kinh phí').replace('Năm thực hiện', ' Năm  thực hiện ');
  expect(outlineOfText(broken)).toMatchObject(READ);
});

test('the rule of the row of numbers is tested like any sum, also over letters and as a difference', () => {
  const lettered = `
Đơn vị: triệu đồng
TT | Đơn vị | Tổng số | Chi đầu tư | Chi thường xuyên
(A) | (B) | (C)=(D)+(E) | (D) | (E)
1 | Trung tâm Khuyến công | 700 !SB111=701 | 311 | 390
2 | Phòng Kinh tế xã An Phú | 470 | 150 | 320
3 | Phòng Kinh tế xã Yên Sơn | 230 | 120 | 110
4 | Phòng Kinh tế xã Tân Lập | 380 | 170 | 210
 | Tổng số | 1781 | 751 | 1030`;
  expect(outlineOfText(lettered)).toMatchObject({
    unit: 'million-vnd',
    columns: ['A ordinal', 'B description', 'C money', 'D money', 'E money'],
  });
  expectAnswer(lettered);
  const difference = `
Đơn vị: triệu đồng
TT | Đơn vị | Dự toán giao | Đã giải ngân | Còn lại
A | B | 1 | 2 | 3=1-2
1 | Trung tâm Khuyến công | 700 | 311 | 389
2 | Phòng Kinh tế xã An Phú | 470 | 150 | 320
 | Tổng số | 1170 | 461 | 709`;
  expect(outlineOfText(difference).sums).toEqual(expect.arrayContaining(['C4 = D4:E4', 'C5 = D5:E5', 'C6 = D6:E6']));
  expectAnswer(difference);
});
