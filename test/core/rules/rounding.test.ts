/** SB108: figures rounded one by one; the arithmetic of rounding itself is tested with proof. */
import { toPlainText } from '../../../src/core/money/amount';
import { ruleCases } from '../../support/rule-cases';
import { checkText } from '../../support/tables';

const BILLIONS = `
1 | Khuyến công quốc gia | 3 | 5 | 7 | 6 | 7 | 28
2 | Khuyến công địa phương | 5 | 6 | 6 | 7 | 8 | 31 !SB108
3 | Đối ứng của cơ sở | 39 | 48 | 51 | 52 | 61 | 251
  | Tổng cộng | 47 | 58 | 64 | 65 | 76 | 310`;

ruleCases('SB108', {
  speaks: {
    'billions rounded from millions': `
Đơn vị: tỷ đồng
TT | Nguồn kinh phí | 2021 | 2022 | 2023 | 2024 | 2025 | Tổng cộng${BILLIONS}`,
    'the same in a published table is a warning': `
@exact
Đơn vị: tỷ đồng
TT | Nguồn kinh phí | 2021 | 2022 | 2023 | 2024 | 2025 | Tổng cộng${BILLIONS.replace('!SB108', '!SB108:warning')}`,
    'one decimal shown, totals rounded from the exact figures': `
Đơn vị: tỷ đồng
@format C3:E5 0.0
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 1.4 | 2.4 | 3.9 !SB108
2 | Hội chợ triển lãm | 0.8 | 1.1 | 1.9
  | Tổng cộng | 2.2 | 3.5 | 5.8`,
    'two tables are said one by one': `
@sheet Biểu 1
Đơn vị: triệu đồng
TT | Nội dung | Kinh phí
1 | Máy móc, thiết bị | 101
2 | Hội chợ triển lãm | 203
3 | Đào tạo nghề | 307
  | Tổng cộng | 612 !SB108
@sheet Biểu 2
Đơn vị: triệu đồng
TT | Nội dung | Kinh phí
1 | Tư vấn | 119
2 | Thông tin | 227
  | Tổng cộng | 347 !SB108`,
  },
  silent: {
    'all sums are exact': `
Đơn vị: tỷ đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 1.4 | 2.4 | 3.8
2 | Hội chợ triển lãm | 0.8 | 1.1 | 1.9
  | Tổng cộng | 2.2 | 3.5 | 5.7`,
    'stored exactly, shown with one decimal': `
Đơn vị: tỷ đồng
@format C3:C5 0.0
TT | Nội dung | Kinh phí
1 | Máy móc, thiết bị | 4.66
2 | Hội chợ triển lãm | 5.66
  | Tổng cộng | 10.32 !SB109:info`,
    'figures planned in hundreds: one off is no rounding': `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | 2028 | Tổng cộng
1 | Khuyến công quốc gia | 2500 | 3300 | 3700 | 9500
2 | Khuyến công địa phương | 1900 | 2100 | 2400 | 6400
3 | Đối ứng của cơ sở | 5000 | 6600 | 7500 | 19100
  | Tổng cộng | 9400 | 12000 | 13600 | 35001 !SB104=35000`,
    'a line that says it was rounded': `
Đơn vị: nghìn đồng
TT | Nội dung chi | Số lượng | Đơn giá | Thành tiền
1 | Thuê hội trường | 2 | 8000 | 16000
2 | Nước uống | 120 | 80 | 9600
3 | Tài liệu | 130 | 100 | 13000
  | Tổng cộng | | | 38600
  | Làm tròn | | | 38000`,
    'a difference beyond what rounding allows': `
Đơn vị: tỷ đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 1.4 | 2.4 | 3.8
2 | Hội chợ triển lãm | 0.8 | 1.1 | 1.9
3 | Đào tạo nghề | 0.3 | 0.6 | 1.9 !SB101=0.9
  | Tổng cộng | 2.5 | 4.1 | 6.6`,
  },
});

test('the range that rounding allows is stated with the largest difference', () => {
  const { findings } = checkText(`
Đơn vị: tỷ đồng
TT | Nguồn kinh phí | 2021 | 2022 | 2023 | 2024 | 2025 | Tổng cộng${BILLIONS.replace('!SB108', '')}`);
  // 5 + 6 + 6 + 7 + 8 = 32, five figures off by half a unit each at most.
  const [finding] = findings;
  if (finding?.code !== 'SB108') throw new Error('SB108 was not found.');
  const { count, mode, lower, upper } = finding.facts;
  expect([count, mode, toPlainText(lower), toPlainText(upper)]).toEqual([2, 'nearest', '29.5', '34.5']);
});

test('where figures were cut off, the range begins at their sum', () => {
  const { findings } = checkText(`
Đơn vị: tỷ đồng
TT | Nguồn kinh phí | 2021 | 2022 | 2023 | 2024 | 2025 | Tổng cộng
1 | Khuyến công quốc gia | 2 | 4 | 6 | 6 | 7 | 27
2 | Khuyến công địa phương | 5 | 5 | 6 | 6 | 7 | 30
3 | Đối ứng của cơ sở | 38 | 47 | 51 | 52 | 61 | 251
  | Tổng cộng | 46 | 58 | 64 | 65 | 75 | 309`);
  const [finding] = findings;
  if (finding?.code !== 'SB108') throw new Error('SB108 was not found.');
  const { mode, lower, upper } = finding.facts;
  // 2 + 4 + 6 + 6 + 7 = 25 of 27: five figures may each have lost up to one unit, and none can have gained.
  expect([mode, toPlainText(lower), toPlainText(upper)]).toEqual(['truncated', '25', '30']);
});
