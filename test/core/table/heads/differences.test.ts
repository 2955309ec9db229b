/** Columns headed "Chênh lệch" are amounts where figures show that they are the difference of two others. */
import { outlineOfText } from '../../../support/reading';
import { expectAnswer } from '../../../support/rule-cases';
import { checkText } from '../../../support/tables';

test('a wrong difference, the plan less what was spent', () => {
  expectAnswer(`
    Đơn vị tính: triệu đồng
    TT | Nội dung | Kế hoạch | Thực hiện | Chênh lệch
    1 | Máy móc, thiết bị | 1840 | 1715 | 125
    2 | Đào tạo nghề | 420 | 391 | 92 !SB101=29
    3 | Hội chợ triển lãm | 265 | 248 | 17
      | Tổng cộng | 2525 | 2354 | 171`);
});

test.each(['Chênh lệch', 'Tăng/giảm', 'Tăng, giảm'])('“%s” the other way round, with what fell below zero', (heading) => {
  const text = `
    Đơn vị tính: triệu đồng
    TT | Nội dung | Dự toán năm 2025 | Dự toán năm 2026 | ${heading}
    1 | Máy móc, thiết bị | 1840 | 1715 | -125
    2 | Đào tạo nghề | 420 | 449 | 29
    3 | Hội chợ triển lãm | 265 | 248 | -17
      | Tổng cộng | 2525 | 2412 | -113`;
  expectAnswer(text);
  expect(checkText(text).coverage).toMatchObject({ amountCells: 12, testedCells: 12 });
});

test('with a sign of per cent, or as a ratio of both, it is a rate', () => {
  const rates = (heading: string, ...[a, b, c, d]: readonly number[]): string => `
    Đơn vị tính: triệu đồng
    TT | Nội dung | Kế hoạch | Thực hiện | ${heading}
    1 | Máy móc, thiết bị | 1840 | 1715 | ${String(a)}
    2 | Đào tạo nghề | 420 | 449 | ${String(b)}
    3 | Hội chợ triển lãm | 265 | 248 | ${String(c)}
      | Tổng cộng | 2525 | 2412 | ${String(d)}`;
  expectAnswer(rates('Tăng, giảm (%)', -6.8, 6.9, -6.4, -4.5));
  expectAnswer(rates('So sánh', 93.2, 106.9, 93.6, 95.5));
});

test('written without its sign it goes both ways, and claims nothing', () => {
  expectAnswer(`
    Đơn vị tính: triệu đồng
    TT | Nội dung | Kế hoạch | Thực hiện | Chênh lệch
    1 | Máy móc, thiết bị | 1840 | 1715 | 125
    2 | Đào tạo nghề | 420 | 449 | 29
    3 | Hội chợ triển lãm | 265 | 248 | 17
    4 | Truyền thông | 90 | 101 | 11
      | Tổng cộng | 2615 | 2513 | 102`);
});

test('a difference and a ratio under one banner', () => {
  const { sums } = outlineOfText(`
    Đơn vị tính: triệu đồng
    TT | Nội dung | Năm 2025 | Năm 2026 | So sánh |
       |          |          |          | Chênh lệch | Tỷ lệ (%)
    1 | Máy móc, thiết bị | 1715 | 1840 | 125 | 107.3
    2 | Đào tạo nghề | 391 | 420 | 29 | 107.4
    3 | Hội chợ triển lãm | 248 | 265 | 17 | 106.9
      | Tổng cộng | 2354 | 2525 | 171 | 107.3`);
  expect(sums).toEqual(expect.arrayContaining(['D4 = C4+E4', 'E7 = E4:E6']));
  expect(sums.some((sum) => sum.includes('F'))).toBe(false);
});

test('what is paid for a difference in interest is no difference of columns', () => {
  expectAnswer(`
    Đơn vị tính: triệu đồng
    TT | Đơn vị | Tổng số | Xây dựng | Bổ sung dự trữ | Chi cấp bù chênh lệch lãi suất
    1 | Sở Công Thương | 1840 | 1715 | | 125
    2 | Sở Nông nghiệp | 420 | 391 | | 29
    3 | Sở Y tế | 265 | 248 | 17 |
      | Tổng cộng | 2525 | 2354 | 17 | 154`);
});
