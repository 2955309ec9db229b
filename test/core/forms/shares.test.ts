/** "Trong đó: khuyến công quốc gia …" below money without a source of its own: the shares are the figures, and nothing is counted twice. */
import { readFigures } from '../../../src/core/forms/read-figures';
import { toPlainText } from '../../../src/core/money/amount';
import { readTables } from '../../../src/core/table/read-workbook';
import { readText } from '../../support/tables';

const HEAD = 'KINH PHÍ KHUYẾN CÔNG GIAI ĐOẠN 2026-2027\nĐơn vị: triệu đồng\nTT | Nguồn kinh phí | Năm 2026 | Năm 2027 | Tổng cộng';

const read = (lines: string): string[] => {
  const [table] = readTables(readText(`${HEAD}\n${lines}`).workbook).tables;
  if (table === undefined) throw new Error('no table');
  return readFigures(table).map(({ source, year, amount }) => `${String(source)} ${String(year)} ${toPlainText(amount)}`);
};

/** 40 = 25 + 15, 50 = 31 + 19, and 7 and 8 of the beneficiaries. */
const WHOLE = ['national 2026 25', 'national 2027 31', 'local 2026 15', 'local 2027 19', 'counterpart 2026 7', 'counterpart 2027 8'];

test.each([
  [
    'a dash each',
    `1 | Ngân sách nhà nước | 40 | 50 | 90
      | Trong đó: - Khuyến công quốc gia | 25 | 31 | 56
      | - Khuyến công địa phương | 15 | 19 | 34
     2 | Đối ứng của cơ sở | 7 | 8 | 15
      | Tổng cộng | 47 | 58 | 105`,
  ],
  [
    'the words before the first alone',
    `1 | Ngân sách nhà nước | 40 | 50 | 90
      | Trong đó: Khuyến công quốc gia | 25 | 31 | 56
      | Khuyến công địa phương | 15 | 19 | 34
     2 | Đối ứng của cơ sở | 7 | 8 | 15
      | Tổng cộng | 47 | 58 | 105`,
  ],
  [
    'on a line of their own',
    `I | Kinh phí khuyến công | 40 | 50 | 90
      | Trong đó: | | |
      | - Khuyến công quốc gia | 25 | 31 | 56
      | - Khuyến công địa phương | 15 | 19 | 34
     II | Vốn đối ứng | 7 | 8 | 15
      | Tổng cộng | 47 | 58 | 105`,
  ],
  [
    'below a total that has no other lines',
    ` | TỔNG KINH PHÍ | 47 | 58 | 105
      | Trong đó: | | |
     1 | Khuyến công quốc gia | 25 | 31 | 56
     2 | Khuyến công địa phương | 15 | 19 | 34
     3 | Đối ứng | 7 | 8 | 15`,
  ],
  [
    'a share that is split again',
    ` | TỔNG KINH PHÍ | 47 | 58 | 105
      | Trong đó: | | |
      | - Ngân sách nhà nước hỗ trợ | 40 | 50 | 90
      | + Khuyến công quốc gia | 25 | 31 | 56
      | + Khuyến công địa phương | 15 | 19 | 34
      | - Đối ứng | 7 | 8 | 15`,
  ],
])('%s', (_, lines) => {
  expect(read(lines).sort()).toEqual([...WHOLE].sort());
});

test('a share that leaves something: both stand, the rest without a source', () => {
  const lines = `1 | Ngân sách nhà nước | 40 | 50 | 90
      | Trong đó: Khuyến công quốc gia | 25 | 31 | 56
     2 | Đối ứng của cơ sở | 7 | 8 | 15
      | Tổng cộng | 47 | 58 | 105`;
  expect(read(lines)).toEqual(expect.arrayContaining(['national 2026 25', 'national 2027 31', 'null 2026 40', 'null 2027 50']));
});

test('what is within money of a source stays within it; a counterpart that happens to fill up is no share of the State', () => {
  const carried = `1 | Khuyến công địa phương | 40 | 50 | 90
      | Trong đó: kinh phí năm trước chuyển sang | 5 | 6 | 11
     2 | Đối ứng của cơ sở | 7 | 8 | 15
      | Tổng cộng | 47 | 58 | 105`;
  expect(read(carried)).toEqual(['local 2026 40', 'local 2027 50', 'counterpart 2026 7', 'counterpart 2027 8']);
  const chance = ` | Ngân sách nhà nước | 40 | 50 | 90
      | Trong đó: Khuyến công quốc gia | 25 | 31 | 56
      | Đối ứng của cơ sở | 15 | 19 | 34
      | Tổng cộng | 55 | 69 | 124`;
  expect(read(chance)).toEqual(expect.arrayContaining(['null 2026 40', 'national 2026 25', 'counterpart 2026 15']));
});
