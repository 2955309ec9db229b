/** Totals before and after are what the tables state; what they do not state is said to be added up, and what cannot be read is never made up. */
import { compareVersions } from '../../../src/core/compare/compare';
import type { TableTotal } from '../../../src/core/compare/change';
import { toPlainText } from '../../../src/core/money/amount';
import { comparisonHtml } from '../../../src/core/report/comparison-html';
import { comparisonJson } from '../../../src/core/report/comparison-json';
import { comparisonText } from '../../../src/core/report/comparison-text';
import { readText } from '../../support/tables';

const comparisonOf = (old: string, now: string): ReturnType<typeof compareVersions> =>
  compareVersions([{ file: null, workbook: readText(old).workbook }], [{ file: null, workbook: readText(now).workbook }]);

const textOf = (old: string, now: string): string => comparisonText(comparisonOf(old, now), 'a', 'b', 'vi');

const said = (total: TableTotal | null): string => {
  if (total === null) return '–';
  const amount = total.amount === null ? '?' : toPlainText(total.amount);
  return `${amount}${total.isStated ? '' : ' +'}${total.workedOut === null ? '' : ` ≠ ${toPlainText(total.workedOut)}`}`;
};

const totals = (old: string, now: string): Record<string, string> =>
  Object.fromEntries(
    comparisonOf(old, now).tables.flatMap((table) =>
      table.totals.map(({ source, old: a, new: b }) => [source ?? 'all', `${said(a)} → ${said(b)}`]),
    ),
  );

const LIST = `
  Biểu tổng hợp kinh phí khuyến công
  Đơn vị: triệu đồng
  TT | Nguồn kinh phí | 2026 | 2027 | 2028 | Tổng cộng
  1 | Khuyến công quốc gia | 120 | 130 | 150 | 400
  2 | Khuyến công địa phương | 40 | 41 | 44 | 125
   | Tổng cộng | 160 | 171 | 194 | 525
`;

const GROUPS = `
  Kế hoạch khuyến công
  Đơn vị: triệu đồng
  TT | Nội dung | 2026 | 2027 | Tổng cộng
  I | Kinh phí khuyến công quốc gia | 300 | 330 | 630
  1 | Máy sấy chè | 180 | 190 | 370
  2 | Lớp đan lát | 120 | 140 | 260
  II | Kinh phí khuyến công địa phương | 70 | 75 | 145
  1 | Hội chợ trong tỉnh | 70 | 75 | 145
   | Tổng cộng | 370 | 405 | 775
`;

const COLUMNS = `
  Đăng ký kế hoạch khuyến công năm 2027
  Đơn vị: triệu đồng
  TT | Nội dung | Khuyến công quốc gia | Khuyến công địa phương | Tổng cộng
  1 | Máy sấy chè | 180 | 60 | 240
  2 | Lớp đan lát | 120 | 15 | 135
   | Tổng cộng | 300 | 75 | 375
`;

describe('a figure that is no number', () => {
  test.each(['…', '#REF!', 'chưa rõ', '1 2 0'])('%s: totals stay what the tables state', (written) => {
    expect(totals(LIST, LIST.replace('| 120 |', `| ${written} |`))).toEqual({
      national: '400 → 400',
      local: '125 → 125',
      all: '525 → 525',
    });
    expect(totals(GROUPS, GROUPS.replace('| 180 |', `| ${written} |`))).toEqual({
      national: '630 → 630',
      local: '145 → 145',
      all: '775 → 775',
    });
    expect(totals(COLUMNS, COLUMNS.replace('| 180 |', `| ${written} |`))).toEqual({
      national: '300 → 300',
      local: '75 → 75',
      all: '375 → 375',
    });
  });

  test('where nothing states the total it is said to be unread, in words too', () => {
    const bare = LIST.replace('   | Tổng cộng | 160 | 171 | 194 | 525\n', '').replace(/ \| (?:Tổng cộng|400|125)$/gm, '');
    expect(totals(bare, bare.replace('| 120 |', '| … |'))).toEqual({ national: '400 + → ? +', local: '125 + → 125 +', all: '525 + → ? +' });
    expect(textOf(bare, bare.replace('| 120 |', '| … |'))).toContain('khuyến công quốc gia: 400 triệu đồng → chưa đọc được');
  });

  test('a sum that was calculated over it only follows', () => {
    const now = LIST.replace('120 | 130 | 150 | 400', '… | 130 | 150 | 280').replace('160 | 171 | 194 | 525', '40 | 171 | 194 | 405');
    expect(comparisonOf(LIST, now).changes.map(({ kind }) => kind)).toEqual(['amount-changed']);
    expect(totals(LIST, now)).toEqual({ national: '400 → 280', local: '125 → 125', all: '525 → 405' });
  });
});

test('an error in a cell is told once, and not again for every sum that it spoils', () => {
  const now = GROUPS.replace('| 180 | 190 | 370', '| #DIV/0! | 190 | #DIV/0!')
    .replace('300 | 330 | 630', '#DIV/0! | 330 | #DIV/0!')
    .replace('370 | 405 | 775', '#DIV/0! | 405 | #DIV/0!');
  expect(comparisonOf(GROUPS, now).changes.map(({ kind, new: side }) => [kind, side?.row, side?.column])).toEqual([
    ['amount-changed', 4, 2],
  ]);
  expect(totals(GROUPS, now)).toEqual({ national: '630 → ?', local: '145 → 145', all: '775 → ?' });
});

describe('totals that are not what stands below them', () => {
  test('the stated ones are told, and one sentence says what the cells come to', () => {
    const now = LIST.replace('525', '999');
    expect(totals(LIST, now)).toMatchObject({ all: '525 → 999 ≠ 525', national: '400 → 400' });
    expect(textOf(LIST, now)).toContain('Bản mới có tổng không bằng số cộng lại (triệu đồng): Tổng cộng ghi 999, các ô cộng lại được 525.');
    expect(comparisonHtml(comparisonOf(LIST, now), 'a', 'b', 'en')).toContain(
      'In the new version a total is not what its parts add up to (million đồng): Total says 999, the cells add up to 525.',
    );
  });

  test('in one year, with the corner that follows it', () => {
    expect(totals(GROUPS, GROUPS.replace('370 | 405 | 775', '375 | 405 | 780'))).toMatchObject({ all: '775 → 780 ≠ 775' });
  });

  test('an emptied cell is empty, not nought', () => {
    const now = GROUPS.replace('| 120 | 140 | 260', '|  | 140 | 260');
    expect(totals(GROUPS, now)).toMatchObject({ national: '630 → 630 ≠ 510', all: '775 → 775 ≠ 655' });
    expect(textOf(GROUPS, now)).toContain('120 triệu đồng → (trống)');
    expect(comparisonOf(GROUPS, now).changes.map(({ new: side }) => side?.amount)).toEqual([null]);
  });

  test('data: stated or not, and what was worked out', () => {
    const report = JSON.parse(comparisonJson(comparisonOf(LIST, LIST.replace('525', '999')), 'a', 'b', '1')) as {
      tables: { totals: unknown[] }[];
    };
    expect(report.tables[0]?.totals.at(-1)).toEqual({
      source: null,
      old: '525',
      new: '999',
      stated: { old: true, new: true },
      workedOut: { old: null, new: '525' },
    });
  });
});

describe('totals that are not stated', () => {
  const noLine = LIST.replace('   | Tổng cộng | 160 | 171 | 194 | 525\n', '');

  test('by neither version: said to be added up', () => {
    const now = noLine.replace('150 | 400', '160 | 410');
    expect(totals(noLine, now)).toMatchObject({ all: '525 + → 535 +', national: '400 → 410' });
    expect(textOf(noLine, now)).toContain('Cộng lại (biểu không ghi tổng chung): 525 → 535 triệu đồng (+10)');
  });

  test('by one of them', () => {
    expect(totals(LIST, noLine)).toMatchObject({ all: '525 → 525 +' });
    expect(textOf(LIST, noLine)).toContain('Bản mới không ghi tổng cộng; số trên là cộng lại từ các ô.');
  });

  test('years that the line of totals states one by one are added up, and a year that is off is told so', () => {
    const years = LIST.replace(/ \| (?:Tổng cộng|400|125|525)$/gm, '');
    expect(totals(years, years.replace('160 | 171', '160 | 181'))).toMatchObject({ all: '525 + → 535 + ≠ 525' });
    expect(textOf(years, years.replace('160 | 171', '160 | 181'))).toContain(
      '(triệu đồng): Tổng cộng được 535 theo các tổng ghi trong biểu, 525 theo từng ô.',
    );
  });

  test('a line and the half of what splits it are not added up', () => {
    const split = `
      Đơn vị: triệu đồng
      TT | Nội dung | 2026 | 2027
      1 | Máy sấy chè | 300 | 360
       | - Khuyến công quốc gia | 110 | 130
       | - Khuyến công địa phương | 190 | 230
      2 | Máy chế biến gỗ | 510 | 590
       | - Khuyến công quốc gia | 210 | 250
       | - Khuyến công địa phương | 300 | 340
       | Tổng cộng | 810 | 950
    `;
    const half = split.replace('       | - Khuyến công địa phương | 190 | 230\n', '');
    expect(half).not.toBe(split);
    expect(totals(split, half)).toMatchObject({ all: '1760 + → 1760 +', local: '1060 + → 640 +' });
  });

  test('never from what was asked for and granted of the same money', () => {
    const both = `
      Đơn vị: triệu đồng
      TT | Nội dung | Kinh phí đề nghị | Kinh phí thẩm định
      1 | Máy sấy chè | 200 | 180
      2 | Lớp đan lát | 150 | 120
    `;
    expect(totals(both, both.replace('120', '110'))).toEqual({});
  });
});

test('a line of which the total alone is filled in comes to what it says', () => {
  const blank = LIST.replace('40 | 41 | 44 | 125', ' | | | 125').replace('160 | 171 | 194', '120 | 130 | 150');
  expect(totals(blank, blank)).toEqual({ national: '400 → 400', local: '125 → 125', all: '525 → 525' });
});
