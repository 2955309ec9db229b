/** Lines of rates, means and stocks among lines of amounts: they add up neither across nor down, and hide no fault beside them. */
import { expectAnswer } from '../../../support/rule-cases';
import { checkText } from '../../../support/tables';

const AMOUNTS = `
Đơn vị tính: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | Tổng
1 | Ngân sách nhà nước | 412 | 435 | 468 | 1315
2 | Đối ứng của doanh nghiệp | 824 | 865 | 907 | 2596
  | Tổng cộng | 1236 | 1300 | 1375 | 3911`;

test.each([
  ['a share with its sign', '| Tỷ lệ ngân sách (%) | 33.3 | 33.5 | 34 | 33.6'],
  ['a share in words', '| Tỷ trọng vốn ngân sách | 33.3 | 33.5 | 34 | 33.6'],
  ['growth, without the first year and a total', '| Tốc độ tăng (%) | | 5.2 | 5.8 |'],
  ['a mean', '| Kinh phí bình quân một lớp | 82 | 86 | 91 | 86'],
  ['a stock, as it stands in the end', '| Số hộ nghèo cuối kỳ | 512 | 430 | 365 | 365'],
])('%s below the total', (_, line) => {
  expectAnswer(`${AMOUNTS}\n${line}`);
});

test('growth below each of the lines it is about', () => {
  expectAnswer(`
    Đơn vị tính: triệu đồng
    TT | Nội dung | 2026 | 2027 | Tổng
    1 | Khuyến công quốc gia | 1200 | 1250 | 2450
      | Tốc độ tăng (%) | | 4.2 |
    2 | Khuyến công địa phương | 310 | 325 | 635
      | Tốc độ tăng (%) | | 4.8 |
      | Tổng cộng | 1510 | 1575 | 3085`);
});

test('a column of units says %, or hộ of what is the same at the end as in the last year', () => {
  expectAnswer(`
    TT | Chỉ tiêu | ĐVT | 2026 | 2027 | 2028 | Tổng
    1 | Đóng góp của công nghiệp nông thôn | % | 38 | 38.1 | 38.3 | 38.1
    2 | Khuyến công quốc gia | triệu đồng | 1200 | 1250 | 1300 | 3750
    3 | Khuyến công địa phương | triệu đồng | 310 | 325 | 340 | 975
      | Tổng cộng | triệu đồng | 1510 | 1575 | 1640 | 4725
      | Hộ còn khó khăn | hộ | 512 | 430 | 365 | 365`);
});

test('figures shown as per cent, whatever the label says', () => {
  expectAnswer(`
    @format C6:F6 0.0%
    ${AMOUNTS.trim()}
      | Ngân sách so với tổng | 0.333 | 0.335 | 0.34 | 0.336`);
});

test('a rate hides no fault of the amounts', () => {
  expectAnswer(`${AMOUNTS.replace('| 2596', '| 2569 !SB101=2596')}\n| Tỷ lệ ngân sách (%) | 33.3 | 33.5 | 34 | 33.6`);
});

test('words of a mean above amounts that add up are amounts: a total beyond every year is wrong', () => {
  const report = checkText(`
    Đơn vị tính: triệu đồng
    TT | Nội dung | 2026 | 2027 | 2028 | Tổng
    1 | Hỗ trợ lãi suất bình quân | 150 | 160 | 170 | 408
    2 | Đào tạo nghề | 310 | 325 | 340 | 975
      | Tổng cộng | 460 | 485 | 510 | 1455`);
  expect(report.findings.map(({ code, cell, severity }) => `${severity} ${code} ${cell}`)).toEqual(['error SB101 F3']);
});

test('a tax in per cent beside quantities and prices is paid', () => {
  expectAnswer(`
    Đơn vị tính: nghìn đồng
    TT | Nội dung | ĐVT | Số lượng | Đơn giá | Thành tiền
    1 | Thuê hội trường | ngày | 2 | 1500 | 3000
    2 | Nước uống | người | 40 | 20 | 800
    3 | Chi phí khác | % | | | 190
      | Tổng cộng | | | | 3990`);
});
