/** Reality 15: figures rounded one by one are explained, figures planned round are held to the last digit. */
import { expectAnswer } from '../support/rule-cases';
import { outlineOfText } from '../support/reading';

test('rounded one by one: explained once, no error', () => {
  const text = `
Đơn vị: tỷ đồng
TT | Nguồn kinh phí | 2021 | 2022 | 2023 | 2024 | Tổng cộng
1 | Khuyến công quốc gia | 3.1 | 4.4 | 6.6 | 6.3 | 20.5 !SB108
2 | Khuyến công địa phương | 5.2 | 5.5 | 6.1 | 6.9 | 23.7
3 | Đối ứng của cơ sở | 38.8 | 47.8 | 51.4 | 52.2 | 190.2
 | Tổng cộng | 47.1 | 57.8 | 64.1 | 65.4 | 234.4`;
  const outline = outlineOfText(text);
  expect(outline.sums.filter((sum) => sum.endsWith('rounding'))).toEqual(['G3 = C3:F3 rounding', 'D6 = D3:D5 rounding']);
  expectAnswer(text);
});

test('figures in round hundreds leave no room for rounding', () => {
  expectAnswer(`
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2021 | 2022 | 2023 | 2024 | Tổng cộng
1 | Khuyến công quốc gia | 2800 | 4700 | 6900 | 6200 | 20600
2 | Khuyến công địa phương | 5000 | 5500 | 6100 | 6800 | 23400
 | Tổng cộng | 7800 | 10200 | 13000 | 13000 | 44001 !SB104=44000`);
});

test('stored figures that add up are not accused for what their format shows', () => {
  expectAnswer(`
@format C3:E5 #,##0.00
Đơn vị: triệu đồng
TT | Nội dung | 2021 | 2022 | Tổng cộng
1 | Máy móc, thiết bị | 4.66 | 5.66 | 10.32
2 | Hội chợ triển lãm | 3.24 | 2.24 | 5.48
 | Tổng cộng | 7.9 | 7.9 | 15.8`);
});
