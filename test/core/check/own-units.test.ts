/** Each figure in its own unit: things that are counted are no money, and a heading's unit goes before the table's. */
import { wordsOf } from '../../../src/core/messages/findings/of';
import { expectAnswer } from '../../support/rule-cases';
import { checkText } from '../../support/tables';

const messages = (text: string): readonly string[] => {
  const report = checkText(text);
  return report.findings.map((finding) => wordsOf(finding, 'vi').message);
};

test('classes are told without money', () => {
  const [said = ''] = messages(`
    Đơn vị tính: triệu đồng
    TT | Nội dung | ĐVT | 2026 | 2027 | Tổng
    1 | Kinh phí đào tạo | triệu đồng | 1200 | 1250 | 2450
    2 | Kinh phí khác | triệu đồng | 310 | 325 | 635
      | Tổng kinh phí | triệu đồng | 1510 | 1575 | 3085
      | Số lớp đào tạo | lớp | 12 | 13 | 28`);
  expect(said).toContain('thừa 3');
  expect(said).not.toContain('đồng');
});

test('so is a column of projects beside one of money', () => {
  const said = messages(`
    Đơn vị tính: triệu đồng
    TT | Nội dung | Số lượng (đề án) | Kinh phí
    1 | Máy móc, thiết bị | 12 | 1200
    2 | Mô hình trình diễn | 5 | 830
    3 | Hội chợ triển lãm | 4 | 415
      | Tổng cộng | 24 | 2445`);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('thừa 3 so với');
});

test('the same money in đồng and in triệu đồng is no conflict, and a gap is told in the unit of its heading', () => {
  const said = messages(`
    TT | Nội dung | Kinh phí (đồng) | Kinh phí (triệu đồng)
    1 | Máy móc, thiết bị | 1200500000 | 1200.5
    2 | Mô hình trình diễn | 830000000 | 830
    3 | Hội chợ triển lãm | 415200000 | 415.2
      | Tổng cộng | 2445700000 | 2455.7`);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('thừa 10 triệu đồng');
});

test('a column in hectares has fractions of its own in a table in đồng', () => {
  expectAnswer(`
    Đơn vị tính: đồng
    TT | Nội dung | Diện tích (ha) | Hệ số | Kinh phí
    1 | Vùng nguyên liệu chè | 15.72 | 1.2 | 120500000
    2 | Vùng nguyên liệu quế | 18.43 | 1.35 | 98300000
    3 | Vùng nguyên liệu hồi | 11.5 | 1.1 | 87650000
      | Tổng cộng | 45.65 | | 306450000`);
  expectAnswer(`
    Đơn vị tính: đồng
    TT | Nội dung | Diện tích (ha) | Kinh phí
    1 | Vùng nguyên liệu chè | 15.02 | 120500000
    2 | Vùng nguyên liệu quế | 18.43 | 98300000
    3 | Vùng nguyên liệu hồi | 11.5 | 87650000
      | Tổng cộng | 45.65 !SB102=? | 306450000`);
});

test.each([
  ['above the names of the lines', 'Nguồn vốn (tr.đ)', ''],
  ['behind the amounts', 'Nguồn vốn', ' triệu'],
])('a unit stated %s is stated', (_, heading, unit) => {
  const report = checkText(`
    TT | ${heading} | 2026 | 2027 | Tổng
    1 | Ngân sách trung ương | 500${unit} | 520${unit} | 1020${unit}
    2 | Ngân sách tỉnh | 300${unit} | 310${unit} | 610${unit}
      | Tổng cộng | 800${unit} | 830${unit} | 1630${unit}`);
  expect(report.tables.map((table) => table.unit)).toEqual(['million-vnd']);
  expect(report.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('a rank is no money', () => {
  const report = checkText(`
    Đơn vị tính: triệu đồng
    TT | Xã | 2026 | 2027 | Tổng | Xếp hạng
    1 | An Bình | 231 | 245 | 476 | 2
    2 | Bình Minh | 187 | 193 | 380 | 3
    3 | Cẩm Sơn | 342 | 356 | 698 | 1
      | Tổng cộng | 760 | 794 | 1554 |`);
  expect(report.findings).toEqual([]);
  expect(report.verdict).toBe('pass');
});
