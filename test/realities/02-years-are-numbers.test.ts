/** Reality 2: years in headings are numbers and never enter a sum; years of the plan are told from those before it. */
import { outlineOfText } from '../support/reading';
import { expectAnswer } from '../support/rule-cases';
import { checkText } from '../support/tables';

test.each([
  ['numbers', '2021 | 2022 | 2023'],
  ['“Năm 2021”', 'Năm 2021 | Năm 2022 | Năm 2023'],
  ['“KH 2021”', 'KH 2021 | KH 2022 | KH 2023'],
  ['“2021 (dự kiến)”', '2021 (dự kiến) | 2022 (dự kiến) | 2023 (dự kiến)'],
  ['“Kinh phí năm 2021”', 'Kinh phí năm 2021 | Kinh phí năm 2022 | Kinh phí năm 2023'],
  ['“Dự toán giao 2021”', 'Dự toán giao 2021 | Dự toán giao 2022 | Dự toán giao 2023'],
  ['“Nhu cầu 2021 (triệu đồng)”', 'Nhu cầu 2021 (triệu đồng) | Nhu cầu 2022 (triệu đồng) | Nhu cầu 2023 (triệu đồng)'],
])('years written as %s', (_name, years) => {
  const text = `
Đơn vị: triệu đồng
TT | Nguồn | ${years} | Tổng
1 | KCQG | 2800 | 4700 | 6900 | 14400
2 | KCĐP | 2021 | 5500 | 6100 | 13621
 | Tổng cộng | 4821 | 10200 | 13000 | 28021`;
  expect(outlineOfText(text)).toMatchObject({
    kind: 'source-by-year',
    period: '2021-2023',
    columns: ['A ordinal', 'B description', 'C 2021', 'D 2022', 'E 2023', 'F period'],
    sums: ['F3 = C3:E3', 'F4 = C4:E4', 'F5 = C5:E5', 'C5 = C3:C4', 'D5 = D3:D4', 'E5 = E3:E4', 'F5 = F3:F4'],
  });
  expectAnswer(text);
});

test('a SUM that takes in the year of its heading is an error, by the year', () => {
  const text = `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2021 | 2022 | Tổng
1 | KCQG | 2800 | 4700 | 7500
2 | KCĐP | 5000 | 5500 | 10500
 | Tổng cộng | =SUM(C2:C4)→9821 !SB102=7800 | =SUM(D2:D4)→12222 !SB102=10200 | =SUM(C5:D5)→22043`;
  expectAnswer(text);
  expect(checkText(text).findings.map(({ cause }) => cause?.kind)).toEqual(['range-long', 'range-long']);
});

test('title and columns of different periods are a warning', () => {
  expectAnswer(`
KẾ HOẠCH KHUYẾN CÔNG GIAI ĐOẠN 2021-2025
Đơn vị: triệu đồng
TT | Nguồn | 2020 !SB012 | 2021 | 2022 | 2023 | 2024 | Tổng
1 | KCQG | 280 | 470 | 690 | 310 | 250 | 2000
2 | KCĐP | 500 | 550 | 610 | 620 | 720 | 3000
 | Tổng cộng | 780 | 1020 | 1300 | 930 | 970 | 5000`);
});

const BASE = `
KẾ HOẠCH KHUYẾN CÔNG GIAI ĐOẠN 2026-2028
Đơn vị: triệu đồng
TT | Nội dung | TH 2024 | Ước TH 2025 | KH 2026 | KH 2027 | KH 2028 | Tổng
1 | Máy móc, thiết bị | 300 | 400 | 500 | 500 | 600 | 1600
2 | Hội chợ triển lãm | 170 | 180 | 215 | 333 | 112 | 660
3 | Đào tạo nghề | 90 | 100 | 80 | 90 | 75 | 245
 | Tổng cộng | 560 | 680 | 795 | 923 | 787 | 2505`;

test('years before the plan stand beside it: the total is over the planned years only', () => {
  const outline = outlineOfText(BASE);
  expect(outline).toMatchObject({ kind: 'activity-by-year', period: '2026-2028' });
  expect(outline.sums).toEqual(expect.arrayContaining(['H4 = E4:G4', 'H5 = E5:G5', 'H6 = E6:G6', 'H7 = E7:G7', 'C7 = C4:C6']));
  expectAnswer(BASE);
});

test('a wrong total beside a base year is found all the same', () => {
  expectAnswer(BASE.replace('333 | 112 | 660', '333 | 112 | 680 !SB101=660'));
});

test('plan and outcome of one year under two banners are two blocks', () => {
  const text = `
@merge C2:E2 F2:H2
Đơn vị: triệu đồng
TT | Nội dung | Kế hoạch | | | Thực hiện | |
 | | 2026 | 2027 | Cộng | 2026 | 2027 | Cộng
1 | Máy móc, thiết bị | 300 | 400 | 700 | 290 | 390 | 680
2 | Hội chợ triển lãm | 90 | 80 | 170 | 95 | 70 | 165
 | Tổng cộng | 390 | 480 | 870 | 385 | 460 | 845`;
  expect(outlineOfText(text)).toMatchObject({ period: '2026-2027' });
  expect(outlineOfText(text).sums).toEqual(expect.arrayContaining(['E4 = C4:D4', 'H4 = F4:G4']));
  expectAnswer(text);
});

test('two totals that name their years add just these', () => {
  const text = `
Đơn vị: triệu đồng
TT | Nội dung | 2024 | 2025 | Tổng 2024-2025 | 2026 | 2027 | 2028 | Tổng 2026-2028
1 | Máy móc, thiết bị | 250 | 110 | 360 | 300 | 400 | 320 | 1020
2 | Hội chợ triển lãm | 80 | 50 | 130 | 90 | 80 | 70 | 240
 | Tổng cộng | 330 | 160 | 490 | 390 | 480 | 390 | 1260`;
  expect(outlineOfText(text).sums).toEqual(expect.arrayContaining(['E3 = C3:D3', 'I3 = F3:H3', 'I5 = F5:H5']));
  expectAnswer(text);
});
