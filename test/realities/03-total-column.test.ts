/** Reality 3: the total column stands first or last, beside means, shares and comparisons that enter no sum. */
import { outlineOfText } from '../support/reading';
import { expectAnswer } from '../support/rule-cases';

const FIRST = `
Đơn vị: triệu đồng
Nội dung | Tổng cộng | 2021 | 2022 | Bình quân | So sánh 22/21 (%)
Máy móc, thiết bị | 700 | 300 | 400 | 350 | 133.3
Hội chợ triển lãm | 470 | 150 | 320 | 235 | 213.3
Đào tạo nghề | 230 | 120 | 110 | 115 | 91.7
Tổng số | 1400 | 570 | 830 | 700 | 145.6`;

test('the total first; mean and comparison are not added', () => {
  expect(outlineOfText(FIRST)).toMatchObject({
    kind: 'activity-by-year',
    period: '2021-2022',
    columns: ['A description', 'B period', 'C 2021', 'D 2022', 'E not-additive', 'F not-additive'],
    sums: ['B3 = C3:D3', 'B4 = C4:D4', 'B5 = C5:D5', 'B6 = C6:D6', 'B6 = B3:B5', 'C6 = C3:C5', 'D6 = D3:D5'],
  });
  expectAnswer(FIRST);
});

test('a wrong total in front is blamed there', () => {
  expectAnswer(FIRST.replace('470 | 150', '480 !SB101=470 | 150'));
});

test('a total that agrees with nothing is no error but not enough to judge', () => {
  expectAnswer(
    `
Đơn vị: triệu đồng
Nội dung | 2021 | 2022 | 2023 | Tổng mức
Máy móc, thiết bị | 300 | 400 | 410 | 977 !SB002
Hội chợ triển lãm | 150 | 320 | 230 | 845
Đào tạo nghề | 120 | 110 | 150 | 1234
Tổng số | 570 | 830 | 790 | 3056`.replace('Tổng mức', 'Tổng cộng'),
  );
});
