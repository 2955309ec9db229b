/** Reality 7: “trong đó” opens some of the line above, “gồm” and “chia ra” all of it. */
import { outlineOfText } from '../support/reading';
import { expectAnswer } from '../support/rule-cases';
import { checkText } from '../support/tables';

const SPLIT = `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 500 | 500 | 1000
2 | Hội chợ triển lãm | 215 | 333 | 548
 | Tổng cộng | 715 | 833 | 1548
 | Gồm: | | |
 | - Khuyến công quốc gia | 315 | 233 | 548
 | - Đối ứng | 400 | 600 | 1000`;

test.each(['Gồm:', 'Chia ra:', 'Bao gồm:', 'Trong đó:', 'Cơ cấu nguồn vốn:'])(
  '“%s” with all sources below the total adds up to it',
  (marker) => {
    const text = SPLIT.replace('Gồm:', marker);
    const outline = outlineOfText(text);
    expect(outline.sources).toEqual(['national', 'counterpart']);
    expect(outline.sums).toEqual(
      expect.arrayContaining(['C5 = C7:C8', 'D5 = D7:D8', 'E5 = E7:E8', 'C5 = C3:C4', 'D5 = D3:D4', 'E5 = E3:E4', 'E7 = C7:D7']),
    );
    expectAnswer(text);
  },
);

test('parts named with “gồm” that do not add up to the whole are an error', () => {
  expectAnswer(SPLIT.replace('- Đối ứng | 400 | 600 | 1000', '- Đối ứng | 410 !SB110=400 | 600 | 1000'));
});

test('a part written behind “Gồm:” in the same cell', () => {
  const text = `
Đơn vị: triệu đồng
Nội dung | 2026 | 2027 | Tổng cộng
Tổng kinh phí | 715 | 833 | 1548
Gồm: - KCQG | 315 | 233 | 548
 - Đối ứng | 400 | 600 | 1000`;
  expect(outlineOfText(text)).toMatchObject({
    kind: 'source-by-year',
    sums: ['D3 = B3:C3', 'D4 = B4:C4', 'D5 = B5:C5', 'B3 = B4:B5', 'C3 = C4:C5', 'D3 = D4:D5'],
  });
  expectAnswer(text);
});

test('every activity split with “gồm”, and the total with “chia ra”', () => {
  const text = `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 500 | 500 | 1000
 | Gồm: | | |
 | - Khuyến công quốc gia | 200 | 100 | 300
 | - Đối ứng | 300 | 400 | 700
2 | Hội chợ triển lãm | 215 | 333 | 548
 | Gồm: | | |
 | - Khuyến công quốc gia | 115 | 133 | 248
 | - Đối ứng | 100 | 200 | 300
 | Tổng cộng | 715 | 833 | 1548
 | Chia ra: | | |
 | - Khuyến công quốc gia | 315 | 233 | 548
 | - Đối ứng | 400 | 600 | 1000`;
  expect(outlineOfText(text).sums).toEqual(
    expect.arrayContaining(['C3 = C5:C6', 'C7 = C9:C10', 'C11 = C13:C14', 'C11 = C3+C7', 'C13 = C5+C9', 'C14 = C6+C10']),
  );
  expectAnswer(text);
});

const PART = `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 500 | 500 | 1000
 | Trong đó: chuyển tiếp | 117 | 130 | 247
2 | Hội chợ triển lãm | 215 | 333 | 548
3 | Đào tạo nghề | 80 | 90 | 170
 | Tổng cộng | 795 | 923 | 1718`;

test('“trong đó” lines are added nowhere and may fall short of the whole', () => {
  expect(outlineOfText(PART).sums).toEqual(expect.arrayContaining(['C7 = C3+C5:C6', 'D7 = D3+D5:D6', 'E7 = E3+E5:E6']));
  expectAnswer(PART);
});

test('“trong đó” larger than its whole is an error', () => {
  expectAnswer(PART.replace('chuyển tiếp | 117 | 130 | 247', 'chuyển tiếp | 517 !SB105 | 130 | 647'));
});

test('a total that added the “trong đó” line is one error, and the cause is named', () => {
  const text = PART.replace('Tổng cộng | 795 | 923 | 1718', 'Tổng cộng | 912 !SB102=795 | 1053 | 1965');
  expectAnswer(text);
  expect(checkText(text).findings).toMatchObject([{ code: 'SB102', cause: { kind: 'double-counted', cell: 'C4' } }]);
});
