/** Units with other layouts, units of money and orders of lines: their summary is the sum by hand, and every figure says where it comes from. */
import { checkWorkbook } from '../../../src/core/check/check';
import { buildForm } from '../../../src/core/forms/build';
import { amountsOfUnit, figuresOfUnit, reachOf, within, type UnitFigures, type UnitFile } from '../../../src/core/forms/consolidate';
import { originsSheet, originText } from '../../../src/core/forms/origins-sheet';
import { parametersOf } from '../../../src/core/forms/parameters';
import { toPlainText } from '../../../src/core/money/amount';
import { toA1 } from '../../../src/core/workbook/address';
import { readTables } from '../../../src/core/table/read-workbook';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { snapshotOfSheets } from '../../support/form-snapshots';
import { LAYOUTS, layOut, SOURCES, YEARS } from '../../support/bac-giang';
import { workbookOf } from '../../support/sheets';
import { readText } from '../../support/tables';

const BY_SOURCE = `
  Đơn vị: triệu đồng
  TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
  1 | Khuyến công quốc gia | 100 | 110 | 210
  2 | Khuyến công địa phương | 200 | 220 | 420
   | Tổng cộng | 300 | 330 | 630
`;

const BY_ACTIVITY = `
  Đơn vị: nghìn đồng
  TT | Nội dung | 2026 | 2027 | Tổng cộng
   | Tổng cộng | 90000 | 120000 | 210000
  1 | Máy sấy chè | 50000 | 70000 | 120000
   | - Khuyến công địa phương | 30000 | 40000 | 70000
   | - Khuyến công quốc gia | 20000 | 30000 | 50000
  2 | Máy chế biến gỗ | 40000 | 50000 | 90000
   | - Khuyến công địa phương | 25000 | 32500 | 57500
   | - Khuyến công quốc gia | 15000 | 17500 | 32500
`;

const SIDE_BY_SIDE = `
  Đơn vị: đồng
  TT | Nội dung | Năm 2026 | | | Năm 2027 | |
   | | Tổng số | KCQG | KCĐP | Tổng số | KCQG | KCĐP
  1 | Hội chợ | 7000000 | 3000000 | 4000000 | 9000000 | 4000000 | 5000000
  2 | Tờ gấp | 1500000 | 500000 | 1000000 | 2500000 | 500000 | 2000000
   | Tổng cộng | 8500000 | 3500000 | 5000000 | 11500000 | 4500000 | 7000000
  @merge C2:E2 F2:H2
`;

const fileOf = (workbook: WorkbookSnapshot, file: string): UnitFile => ({ file, workbook, reading: readTables(workbook) });

const read = (text: string, file = 'a.xlsx'): UnitFigures => figuresOfUnit([fileOf(readText(text).workbook, file)], 'million-vnd');

const amounts = ({ origins }: UnitFigures): unknown[] =>
  amountsOfUnit(origins, { from: 2026, to: 2027 }).map(({ year, amounts: own }) => [
    year,
    ...Object.entries(own)
      .sort()
      .map(([source, amount]) => `${source} ${toPlainText(amount)}`),
  ]);

test('three layouts, three units of money: the sums by hand', () => {
  expect(amounts(read(BY_SOURCE))).toEqual([
    [2026, 'local 200', 'national 100'],
    [2027, 'local 220', 'national 110'],
  ]);
  expect(amounts(read(BY_ACTIVITY))).toEqual([
    [2026, 'local 55', 'national 35'],
    [2027, 'local 72.5', 'national 47.5'],
  ]);
  expect(amounts(read(SIDE_BY_SIDE))).toEqual([
    [2026, 'local 5', 'national 3.5'],
    [2027, 'local 7', 'national 4.5'],
  ]);
  for (const text of [BY_SOURCE, BY_ACTIVITY, SIDE_BY_SIDE]) expect(read(text)).toMatchObject({ unplaced: [], unused: [], differing: [] });
});

test('years as groups of lines, one below the other', () => {
  const stacked = read(`
  Đơn vị: triệu đồng
  TT | Nội dung | Tổng | KCQG | KCĐP
  I | Năm 2026 | 12 | 5 | 7
  1 | Hội chợ | 7 | 3 | 4
  2 | Tờ gấp | 5 | 2 | 3
  II | Năm 2027 | 15 | 9 | 6
  1 | Hội chợ | 9 | 5 | 4
  2 | Tờ gấp | 6 | 4 | 2
   | Tổng cộng | 27 | 14 | 13
`);
  expect(amounts(stacked)).toEqual([
    [2026, 'local 7', 'national 5'],
    [2027, 'local 6', 'national 9'],
  ]);
  expect(stacked.unplaced).toEqual([]);
});

test('every figure names file, sheet and cell', () => {
  expect(read(BY_SOURCE, 'nop/a.xlsx').origins.map(originText)).toEqual([
    'nop/a.xlsx › Biểu 1!C3',
    'nop/a.xlsx › Biểu 1!D3',
    'nop/a.xlsx › Biểu 1!C4',
    'nop/a.xlsx › Biểu 1!D4',
  ]);
});

test('a summary and its annex count once; a table that says otherwise is told', () => {
  const annex =
    '@sheet Phụ lục\nĐơn vị: triệu đồng\nTT | Nội dung | 2026 | 2027 | Tổng cộng\n1 | Máy sấy chè | 300 | 330 | 630\n | - Khuyến công quốc gia | 100 | 110 | 210\n | - Khuyến công địa phương | 200 | 220 | 420\n | Tổng cộng | 300 | 330 | 630';
  expect(amounts(read(`${BY_SOURCE.trim()}\n${annex}`))).toEqual(amounts(read(BY_SOURCE)));
  expect(read(`${BY_SOURCE.trim()}\n${annex}`).unused).toEqual([]);
  const other = annex
    .replace('300 | 330 | 630\n | - Khuyến công quốc gia | 100', '310 | 330 | 640\n | - Khuyến công quốc gia | 110')
    .replace('110 | 110 | 210', '110 | 110 | 220')
    .replace('Tổng cộng | 300 | 330 | 630', 'Tổng cộng | 310 | 330 | 640');
  expect(read(`${BY_SOURCE.trim()}\n${other}`).unused).toHaveLength(1);
});

test('one table a year is added up; without sources nothing is guessed', () => {
  const year = (of: number, national: number): string =>
    `Kế hoạch năm ${String(of)}\nĐơn vị: triệu đồng\nTT | Nội dung | Tổng số | KCQG | KCĐP\n1 | Hội chợ | ${String(national + 5)} | ${String(national)} | 5\n2 | Tờ gấp | ${String(national + 7)} | ${String(national)} | 7\n | Tổng cộng | ${String(2 * national + 12)} | ${String(2 * national)} | 12`;
  expect(amounts(read(`@sheet 2026\n${year(2026, 40)}\n@sheet 2027\n${year(2027, 50)}`))).toEqual([
    [2026, 'local 12', 'national 80'],
    [2027, 'local 12', 'national 100'],
  ]);
  const bare = read(
    'Đơn vị: triệu đồng\nTT | Nội dung | 2026 | 2027 | Tổng cộng\n1 | Hội chợ | 10 | 20 | 30\n2 | Tờ gấp | 30 | 40 | 70\n | Tổng cộng | 40 | 60 | 100',
  );
  expect(bare.origins).toEqual([]);
  expect(bare.unplaced.map(({ why }) => why)).toEqual(Array(4).fill('no-source'));
});

const TITLE = 'KẾ HOẠCH KHUYẾN CÔNG GIAI ĐOẠN 2026-2027';

const told = ({ differing }: UnitFigures): string[] =>
  differing.map(({ source, year, stated, placed }) => [source, String(year), toPlainText(stated), toPlainText(placed)].join(' '));

const open = ({ unplaced }: UnitFigures): string[] => unplaced.map((place) => `${toA1(place)} ${place.why}`);

/** Two lines, the second with a source: 30 and 40 of the first, 4 and 5 of the second. */
const twoLines = (first: string, second: string, title = TITLE): UnitFigures =>
  read(`${title}
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | ${first} | 30 | 40 | 70
2 | ${second} | 4 | 5 | 9
 | Tổng cộng | 34 | 45 | 79`);

test.each([
  ['Ngân sách nhà nước', 'Vốn đối ứng', 'counterpart'],
  ['Kinh phí khuyến công', 'Kinh phí đối ứng', 'counterpart'],
  ['Kinh phí doanh nghiệp tự bỏ ra', 'Khuyến công địa phương', 'local'],
  ['Nguồn thu phí, lệ phí', 'Khuyến công quốc gia', 'national'],
])("%s beside %s is nobody's: named, and the totals told", (first, second, source) => {
  const unit = twoLines(first, second);
  expect(amounts(unit)).toEqual([
    [2026, `${source} 4`],
    [2027, `${source} 5`],
  ]);
  expect(open(unit)).toEqual(['C4 no-source', 'D4 no-source']);
  expect(told(unit)).toEqual(['all 2026 34 4', 'all 2027 45 5']);
});

test("money of the State is of the level that the title names; what is not the State's still needs a source", () => {
  const titled = (level: string): string => `KẾ HOẠCH KINH PHÍ KHUYẾN CÔNG ${level} GIAI ĐOẠN 2026-2027`;
  const local = twoLines('Kinh phí hỗ trợ', 'Vốn đối ứng', titled('ĐỊA PHƯƠNG'));
  expect(amounts(local)).toEqual([
    [2026, 'counterpart 4', 'local 30'],
    [2027, 'counterpart 5', 'local 40'],
  ]);
  expect([open(local), told(local)]).toEqual([[], []]);
  expect(amounts(twoLines('Ngân sách nhà nước', 'Vốn đối ứng', titled('QUỐC GIA')))[0]).toEqual([2026, 'counterpart 4', 'national 30']);
  // The table names the other level itself: the title does not speak of this line.
  expect(open(twoLines('Ngân sách nhà nước', 'Khuyến công quốc gia', titled('ĐỊA PHƯƠNG')))).toEqual(['C4 no-source', 'D4 no-source']);
  expect(open(twoLines('Nguồn thu phí, lệ phí', 'Vốn đối ứng', titled('ĐỊA PHƯƠNG')))).toEqual(['C4 no-source', 'D4 no-source']);
});

test('columns of the State and of the beneficiary; an annex whose title alone says whose it is', () => {
  const columns = (title: string): UnitFigures =>
    read(`${title}
Đơn vị: triệu đồng
TT | Nội dung | Kinh phí hỗ trợ | Vốn đối ứng | Tổng cộng
1 | Máy sấy chè | 12 | 20 | 32
2 | Hội chợ | 5 | 1 | 6
 | Tổng cộng | 17 | 21 | 38`);
  const open27 = columns('ĐĂNG KÝ KINH PHÍ KHUYẾN CÔNG NĂM 2027');
  expect([amounts(open27)[1], open(open27), told(open27)]).toEqual([
    [2027, 'counterpart 21'],
    ['C4 no-source', 'C5 no-source'],
    ['all 2027 38 21'],
  ]);
  const local27 = columns('ĐĂNG KÝ KINH PHÍ KHUYẾN CÔNG ĐỊA PHƯƠNG NĂM 2027');
  expect([amounts(local27)[1], open(local27), told(local27)]).toEqual([[2027, 'counterpart 21', 'local 17'], [], []]);
  const annex = (level: string, of: number): string =>
    `@sheet ${level}
PHỤ LỤC KINH PHÍ KHUYẾN CÔNG ${level} GIAI ĐOẠN 2026-2027
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy sấy chè | ${String(of)} | 20 | ${String(of + 20)}
2 | Hội chợ | 5 | 1 | 6
 | Tổng cộng | ${String(of + 5)} | 21 | ${String(of + 26)}`;
  const both = read(`${annex('QUỐC GIA', 60)}\n${annex('ĐỊA PHƯƠNG', 7)}`);
  expect([amounts(both), open(both), told(both)]).toEqual([
    [
      [2026, 'local 12', 'national 65'],
      [2027, 'local 21', 'national 21'],
    ],
    [],
    [],
  ]);
});

test('sources below the total, activities without any: the total is borne out, so nothing is lost', () => {
  const unit = read(`${TITLE}
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy sấy chè | 12 | 20 | 32
2 | Hội chợ | 5 | 1 | 6
 | Tổng cộng | 17 | 21 | 38
 | Trong đó: | | |
 | - Khuyến công quốc gia | 11 | 13 | 24
 | - Khuyến công địa phương | 6 | 8 | 14`);
  expect([amounts(unit), open(unit), told(unit)]).toEqual([
    [
      [2026, 'local 6', 'national 11'],
      [2027, 'local 8', 'national 13'],
    ],
    [],
    [],
  ]);
});

test('sources below the total where only the first says "Trong đó"', () => {
  const unit = read(`${TITLE}
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy sấy chè | 12 | 20 | 32
2 | Hội chợ | 5 | 1 | 6
 | Tổng cộng | 17 | 21 | 38
 | Trong đó: Vốn đối ứng | 11 | 13 | 24
 | Khuyến công địa phương | 6 | 8 | 14`);
  expect([amounts(unit)[0], open(unit), told(unit)]).toEqual([[2026, 'counterpart 11', 'local 6'], [], []]);
});

test('two tables on one sheet, each below its own title: the words of the first are not those of the second', () => {
  const part = (title: string, first: number): string => `${title}
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy sấy chè | ${String(first)} | 20 | ${String(first + 20)}
2 | Hội chợ | 5 | 1 | 6
 | Tổng cộng | ${String(first + 5)} | 21 | ${String(first + 26)}`;
  const national = part('I. KHUYẾN CÔNG QUỐC GIA GIAI ĐOẠN 2026-2027', 60);
  const local = read(`${national}\n\n${part('II. KHUYẾN CÔNG ĐỊA PHƯƠNG GIAI ĐOẠN 2026-2027', 7)}`);
  expect([amounts(local)[0], open(local)]).toEqual([[2026, 'local 12', 'national 65'], []]);
  const unnamed = read(`${national}\n\n${part('II. PHẦN CÒN LẠI GIAI ĐOẠN 2026-2027', 7)}`);
  expect(amounts(unnamed)[0]).toEqual([2026, 'national 65']);
  expect(open(unnamed)).toEqual(['C11 no-source', 'D11 no-source', 'C12 no-source', 'D12 no-source']);
});

test('words in place of an amount are named as well', () => {
  const unit = read(`${TITLE}
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 100 | khoảng 90 | 100
2 | Khuyến công địa phương | đang trình | 220 | 220
3 | Đối ứng | x | 7 | 7
 | Tổng cộng | 100 | 227 | 327`);
  expect(open(unit)).toEqual(['D4 not-read', 'C5 not-read']);
  expect(told(unit)).toEqual([]);
});

test('a cell that cannot be read is named, and the total that counts on it', () => {
  const unit = read(`${TITLE}
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 100 | … | 210
2 | Khuyến công địa phương | 200 | 220 | 420
 | Tổng cộng | 300 | 330 | 630`);
  expect(open(unit)).toEqual(['D4 not-read']);
  expect(told(unit)).toEqual(['all 2027 330 220']);
});

test('a second table without sources: silent where it says the same or the details of a line, told where it says more', () => {
  const other = (first: number, second: number): UnitFigures =>
    read(`${BY_SOURCE.trim()}
@sheet Phụ lục
Phụ lục chi tiết
Đơn vị: triệu đồng
TT | Nội dung | 2026 | Tổng cộng
1 | Máy sấy chè | ${String(first)} | ${String(first)}
2 | Hội chợ | ${String(second)} | ${String(second)}
 | Tổng cộng | ${String(first + second)} | ${String(first + second)}`);
  expect(open(other(120, 180))).toEqual([]);
  expect(open(other(30, 70))).toEqual([]);
  expect(open(other(320, 180))).toEqual(['C4 no-source', 'C5 no-source']);
});

test('totals rounded by themselves are no difference; a wrong one is', () => {
  const rounded = (total: string): UnitFigures =>
    read(`${TITLE}
Đơn vị: tỷ đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 1.4 | 1.2 | 2.6
2 | Khuyến công địa phương | 2.4 | 2.1 | 4.5
 | Tổng cộng | ${total} | 3.3 | 7.1`);
  expect(told(rounded('3.9'))).toEqual([]);
  expect(told(rounded('38'))).toEqual(['all 2026 38000 3800']);
});

test('what the period has no column for is told', () => {
  const { origins } = read(BY_SOURCE);
  const { origins: kept, unplaced } = within(origins, { from: 2026, to: 2026 }, ['national', 'local']);
  expect([kept.length, unplaced.map(({ row, column, why }) => [row, column, why])]).toEqual([
    2,
    [
      [2, 3, 'year-outside'],
      [3, 3, 'year-outside'],
    ],
  ]);
});

/** Two tables under one heading typed twice; the first has its caption above the heading. */
const stacked = (first: string, second: string): string => `
  Đơn vị: triệu đồng
  ${first}
  TT | Nội dung | 2026 | 2027 | Tổng cộng
  1 | Hội chợ | 100 | 110 | 210
  2 | Đào tạo nghề | 200 | 220 | 420
   | Tổng cộng | 300 | 330 | 630

  ${second}
  TT | Nội dung | 2026 | 2027 | Tổng cộng
  1 | Hội chợ | 10 | 11 | 21
  2 | Đào tạo nghề | 20 | 22 | 42
   | Tổng cộng | 30 | 33 | 63
`;

test.each([
  ['I. Kinh phí khuyến công quốc gia', 'II. Kinh phí khuyến công địa phương'],
  ['Nguồn khuyến công quốc gia', 'Nguồn khuyến công địa phương'],
])('tables stacked under one heading, each with its caption: "%s"', (first, second) => {
  const figures = read(stacked(first, second));
  expect(amounts(figures)).toEqual([
    [2026, 'local 30', 'national 300'],
    [2027, 'local 33', 'national 330'],
  ]);
  expect(figures.unplaced).toEqual([]);
  expect(figures.differing).toEqual([]);
});

test('a stacked table whose source nobody names is said to have no place, though the other is whole', () => {
  const figures = read(stacked('Phần thứ nhất', 'II. Kinh phí khuyến công địa phương'));
  expect(amounts(figures)).toEqual([
    [2026, 'local 30'],
    [2027, 'local 33'],
  ]);
  expect(figures.unplaced.map(({ row, column, why }) => `${toA1({ row, column })} ${why}`)).toEqual([
    'C4 no-source',
    'D4 no-source',
    'C5 no-source',
    'D5 no-source',
  ]);
});

test('the workbook of the summary and its origins gives no finding', () => {
  const units = [BY_SOURCE, BY_ACTIVITY, SIDE_BY_SIDE].map((text, at) => ({
    unit: `Huyện ${String(at + 1)}`,
    ...read(text, `h${String(at + 1)}.xlsx`),
  }));
  const reach = reachOf(units.flatMap(({ origins }) => origins));
  expect(reach).toEqual({ period: { from: 2026, to: 2027 }, sources: ['national', 'local'] });
  if (reach === null) throw new Error('no figure');
  const parameters = { ...parametersOf({ ...reach, unit: 'million-vnd' }), unit: 'million-vnd' as const, head: 'stand-alone' as const };
  const submissions = units.map(({ unit, origins }) => ({
    unit,
    amounts: amountsOfUnit(origins, reach.period),
    errors: 0,
    warnings: 0,
    note: origins.map(originText).join('; '),
  }));
  const remarks = ['Chưa tổng hợp: Huyện 4 (2 lỗi).'];
  const sheets = [
    ...buildForm('consolidation', parameters, { facts: { submissions, remarks } }),
    originsSheet('Nguồn số liệu', units, parameters),
  ];
  const report = checkWorkbook(snapshotOfSheets(sheets), { exact: false });
  expect(report.findings).toEqual([]);
  expect(report.verdicts.sums).toBe('pass');
});

test.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('Bắc Giang, %s: the published figures', (_, layout) => {
  const { origins, unplaced, unused, differing } = figuresOfUnit([fileOf(workbookOf(layOut(layout).sheet), 'bg.xlsx')], 'million-vnd');
  const ids = ['national', 'local', 'counterpart'];
  const published = SOURCES.flatMap(([, values], at) =>
    YEARS.map((year, position) => `${String(ids[at])} ${String(year)} ${String(values[position])}`),
  );
  expect(origins.map(({ source, year, amount }) => `${source} ${String(year)} ${toPlainText(amount)}`).sort()).toEqual(published.sort());
  expect([unplaced, unused, differing]).toEqual([[], [], []]);
});
