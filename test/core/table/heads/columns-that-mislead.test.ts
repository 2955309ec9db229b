/** Columns and rows that look like money or like headings and are neither. */
import { outlineOfText } from '../../../support/reading';
import { expectAnswer } from '../../../support/rule-cases';
import { briefly, checkText } from '../../../support/tables';

const LINES = `
Đơn vị: triệu đồng
STT | | Nội dung | Năm 2026 | Năm 2027
1 | 2241 | Hỗ trợ máy móc | 100 | 120
  | 2247 | - Trong đó: vốn địa phương | 40 | 50
2 | 2242 | Hội chợ | 10 | 20
  | | Tổng cộng | 110 | 140`;

test.each([
  ['numbers', LINES],
  ['texts', LINES.replace(/\| (22\d\d) \|/g, '| "$1" |')],
])('keys of a program, as %s, are no money', (_name, text) => {
  const outline = outlineOfText(text);
  expect(outline.columns.filter((column) => column.endsWith('not-additive'))).toHaveLength(1);
  expect(outline.columns.filter((column) => /20\d\d/.test(column))).toHaveLength(2);
  expectAnswer(text);
});

test('hidden keys of several widths are no money either', () => {
  const text = `@hide B${LINES.replace('2247', '31').replace('2242', '118')}`;
  expect(outlineOfText(text).columns).toContain('B not-additive');
  expectAnswer(text);
});

test.each(['0', '-', 'xx', ''])('keys left of the names stay keys where “%s” stands for some of them', (nothing) => {
  const text = LINES.replace('2247', nothing);
  expect(outlineOfText(text).columns).toContain('B not-additive');
  expectAnswer(text);
});

test('short numbers without a heading between TT and the names of lines are no money, however often they repeat', () => {
  const text = `
Đơn vị: triệu đồng
STT | | Nội dung | Năm 2026 | Năm 2027
1 | 41 | Hỗ trợ máy móc | 100 | 120
  | 7 | - Trong đó: vốn địa phương | 40 | 50
2 | 41 | Hội chợ | 10 | 20
  | | Tổng cộng | 110 | 140`;
  expect(outlineOfText(text).columns).toContain('B not-additive');
  expectAnswer(text);
});

test.each(['Số quyết định', 'Số QĐ phê duyệt', 'Số tài khoản', 'Điện thoại', 'Số điện thoại liên hệ', 'Ký hiệu'])(
  'numbers under “%s” name papers, accounts and people',
  (heading) => {
    const text = `
Đơn vị: triệu đồng
STT | Nội dung | ${heading} | Tổng mức | Năm 2026 | Năm 2027
1 | Dự án A | 1205 | 220 | 100 | 120
2 | Dự án B | 1310 | 30 | 10 | 20
  | Tổng cộng | | 250 | 110 | 140`;
    expect(outlineOfText(text).columns).toContain('C not-additive');
    expectAnswer(text);
  },
);

test('a column without a heading that adds up the others is their total, and accuses nothing', () => {
  const text = `
Đơn vị: triệu đồng
STT | Nội dung | Năm 2026 | Năm 2027 |
1 | Hỗ trợ máy móc | 100 | 120 | 220
2 | Hội chợ | 110 | 130 | 240
  | Tổng cộng | 210 | 250 | 460`;
  expectAnswer(text);
});

test('codes joined by hyphens are words', () => {
  const text = `
Đơn vị: triệu đồng
Xâu nối mã | Nội dung | Dự toán | Quyết toán
9010006 | Khối dự toán | 300 | 280
9010006-010-011 | - Thuốc | 180 | 170
9010006-010-012 | - Vật tư | 100 | 90
9010006-010-013 | - Dịch vụ | 20 | 20
9010007 | Khối hạch toán | 50 | 40
  | Tổng cộng | 350 | 320`;
  expect(outlineOfText(text).columns[0]).toBe('A text');
  expectAnswer(text);
});

test('a title with a year that formulas count from, well away from it, heads nothing', () => {
  const text = `
TỔNG HỢP GIÁ TRỊ SẢN XUẤT VÀ VỐN ĐẦU TƯ CỦA TỈNH | | | | | | | | 2027
Đơn vị: tỷ đồng
STT | Chỉ tiêu | TH 2025 | KH 2026 | KH 2027
1 | Công nghiệp | 812 | 905 | 990
2 | Xây dựng | 300 | 345 | 378
  | Tổng cộng | 1112 | 1250 | 1368`;
  expect(outlineOfText(text)).toMatchObject({ range: 'A3:E6', sums: ['C6 = C4:C5', 'D6 = D4:D5', 'E6 = E4:E5'] });
  expectAnswer(text);
});

test('“STT” numbers lines though formulas count them', () => {
  const text = `
Đơn vị: triệu đồng
STT | Nội dung | 2026 | 2027
=ROW()-2→1 | Máy móc | 100 | 120
=A3+1→2 | Hội chợ | 110 | 130
Tổng cộng | | 210 | 250`;
  expect(outlineOfText(text).columns[0]).toBe('A ordinal');
  expectAnswer(text);
});

test('a group that is all of the one above it: the total of its parts is looked at first, and both say the same', () => {
  expectAnswer(`
Đơn vị: triệu đồng
Nội dung | Dự toán | Kinh phí đã chi | Số còn lại
I. Khối dự toán | 320 | 480 | 120
1. Khám chữa bệnh | 320 | 480 !SB103=? | 120
- Thuốc | 100 | 120 | 30
- Vật tư | 120 | 120 | 40
- Dịch vụ | 100 | 120 | 50`);
});

test('a heading typed over several rows begins with its first, whatever that says by itself', () => {
  const text = `
DỰ TOÁN CÁC TỈNH NĂM 2026
Đơn vị: triệu đồng
 | | TỔNG THU | TỶ LỆ (%) | TỔNG CHI
SỐ | | NSNN TRÊN | PHÂN CHIA | CÂN ĐỐI
TT | TỈNH, THÀNH PHỐ | ĐỊA BÀN | NGUỒN THU | NGÂN SÁCH
A | B | 1 | 2 | 3
  | TỔNG SỐ | 3310 | | 4510
1 | Tỉnh thứ nhất | 1105 | 100 | 1502
2 | Tỉnh thứ hai | 1207 | 70 | 1603
3 | Tỉnh thứ ba | 998 | 100 | 1405`;
  const outline = outlineOfText(text);
  expect(outline.range).toBe('A3:E10');
  expect(outline.columns).toContain('D not-additive');
  expectAnswer(text);
});

describe('a percentage in brackets behind what a column holds', () => {
  /** Tax is a tenth: 60 000, 25 000, 1 700; together 86 700, with the goods 953 700. */
  const text = (second: number): string => `
Đơn vị tính: nghìn đồng
TT | Khoản mục chi phí | Trước thuế | Thuế VAT (10%) | Sau thuế
1 | Máy cắt | 600000 | 60000 | 660000
2 | Máy chà nhám | 250000 | ${String(second)} | 275000
3 | Lắp đặt | 17000 | 1700 | 18700
 | Tổng cộng | 867000 | 86700 | 953700`;

  test('figures that no percentage reaches are amounts, and tested', () => {
    const report = checkText(text(25_000).trim());
    expect(briefly(report)).toEqual([]);
    expect(report.coverage).toMatchObject({ amountCells: 12, testedCells: 12 });
    expect(briefly(checkText(text(25_500).trim()))).toEqual(['error SB110 D4']);
  });

  test('shares stay shares', () => {
    const report = checkText(
      text(25_000)
        .replace('Thuế VAT (10%)', 'Phần được hưởng (100%)')
        .replace('| 60000 ', '| 100 ')
        .replace('| 25000 ', '| 80 ')
        .replace('| 1700 ', '| 50 ')
        .replace('| 86700 ', '| ')
        .trim(),
    );
    expect(briefly(report).filter((one) => one.startsWith('error'))).toEqual([]);
    expect(report.coverage.amountCells).toBe(8);
  });
});
