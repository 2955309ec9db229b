/** What a change is told as: one item for one thing, by its name, in the unit it is counted in, and nothing said that was not done. */
import { compareVersions } from '../../../src/core/compare/compare';
import { changeSentence } from '../../../src/core/messages/compare/of';
import { comparisonText } from '../../../src/core/report/comparison-text';
import { readText } from '../../support/tables';

const comparisonOf = (old: string, now: string): ReturnType<typeof compareVersions> =>
  compareVersions([{ file: null, workbook: readText(old).workbook }], [{ file: null, workbook: readText(now).workbook }]);

const sentences = (old: string, now: string): string[] => comparisonOf(old, now).changes.map((change) => changeSentence(change, 'vi'));

const GROUPS = `
  Kế hoạch khuyến công
  Đơn vị: triệu đồng
  TT | Nội dung | 2026 | 2027 | Tổng cộng
  I | Kinh phí khuyến công quốc gia | 300 | 330 | 630
  1 | Máy sấy chè | 180 | 190 | 370
  2 | Lớp đan lát | 120 | 140 | 260
  II | Kinh phí khuyến công địa phương | 160 | 175 | 335
  1 | Máy sấy chè | 90 | 100 | 190
  2 | Hội chợ trong tỉnh | 70 | 75 | 145
   | Tổng cộng | 460 | 505 | 965
`;

const LIST = `
  Đơn vị: triệu đồng
  TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
  1 | Khuyến công quốc gia | 120 | 130 | 250
  2 | Khuyến công địa phương | 40 | 41 | 81
   | Tổng cộng | 160 | 171 | 331
`;

const COUNTED = `
  Đăng ký kế hoạch khuyến công năm 2027
  Đơn vị tính tiền: triệu đồng
  TT | Nội dung | ĐVT | Số lượng | Khuyến công quốc gia | Khuyến công địa phương | Tổng cộng
  1 | Máy sấy chè | máy | 4 | 180 | 60 | 240
  2 | Đào tạo nghề | lớp | 3 | 120 | 15 | 135
   | Tổng cộng | | | 300 | 75 | 375
`;

describe('money moved between sources', () => {
  test('of a line that stands in the group of each source', () => {
    const now = GROUPS.replace('180 | 190 | 370', '150 | 190 | 340')
      .replace('90 | 100 | 190', '120 | 100 | 220')
      .replace('300 | 330 | 630', '270 | 330 | 600')
      .replace('160 | 175 | 335', '190 | 175 | 365');
    expect(sentences(GROUPS, now)).toEqual([
      '“Máy sấy chè”, năm 2026: khuyến công quốc gia 180 → 150, khuyến công địa phương 90 → 120 triệu đồng; tổng không đổi',
    ]);
  });

  test('not of two lines with two names', () => {
    const now = GROUPS.replace('120 | 140 | 260', '110 | 140 | 250')
      .replace('70 | 75 | 145', '80 | 75 | 155')
      .replace('300 | 330 | 630', '290 | 330 | 620')
      .replace('160 | 175 | 335', '170 | 175 | 345');
    expect(comparisonOf(GROUPS, now).changes.map(({ kind }) => kind)).toEqual(['amount-changed', 'amount-changed']);
  });

  test('of a table of sources: the table is named, not nothing', () => {
    const now = LIST.replace('120 | 130 | 250', '100 | 130 | 230').replace('40 | 41 | 81', '60 | 41 | 101');
    expect(sentences(LIST, now)).toEqual([
      'cả biểu, năm 2026: khuyến công quốc gia 120 → 100, khuyến công địa phương 40 → 60 triệu đồng; tổng không đổi',
    ]);
  });
});

describe('units', () => {
  test('a version that states none: nothing was converted', () => {
    const bare = LIST.replace('Đơn vị: triệu đồng', ' ');
    expect(sentences(LIST, bare)).toEqual([
      'bản cũ ghi triệu đồng, bản mới không ghi đơn vị; các con số được so như đang ghi, không quy đổi',
    ]);
    expect(sentences(bare, LIST)).toEqual([
      'bản cũ không ghi đơn vị, bản mới ghi triệu đồng; các con số được so như đang ghi, không quy đổi',
    ]);
  });

  test('a line counted in something else', () => {
    expect(sentences(COUNTED, COUNTED.replace('| lớp |', '| học viên |'))).toEqual(['“Đào tạo nghề” tính bằng “lớp”, nay là “học viên”']);
    expect(sentences(COUNTED, COUNTED.replace('| lớp |', '| Lớp |'))).toEqual([]);
    expect(comparisonOf(COUNTED, COUNTED.replace('| lớp |', '| học viên |')).changes).toMatchObject([
      { kind: 'unit-changed', label: 'Đào tạo nghề', old: { row: 4, column: 2, text: 'lớp' }, new: { text: 'học viên' } },
    ]);
  });

  test('a quantity is called one, with what is counted', () => {
    expect(sentences(COUNTED, COUNTED.replace('| lớp | 3 |', '| lớp | 5 |'))).toEqual([
      '“Đào tạo nghề”, số lượng, năm 2027: 3 → 5 lớp (tăng 2)',
    ]);
  });
});

test('totals that nobody calculated are named, also where they are a line of their own', () => {
  const calculated = LIST.replace('| 250', '| =SUM(C3:D3)→250').replace(
    '160 | 171 | 331',
    '=SUM(C3:C4)→160 | =SUM(D3:D4)→171 | =SUM(E3:E4)→331',
  );
  const open = calculated.replace(/→\d+/g, '→?');
  const text = comparisonText(comparisonOf(calculated, open), 'a', 'b', 'vi');
  expect(text).toContain('Bản mới có 4 ô công thức chưa được tính nên không so được: Biểu 1!E3; Biểu 1!C5; Biểu 1!D5; Biểu 1!E5.');
  expect(comparisonOf(calculated, open).changes).toEqual([]);
});
