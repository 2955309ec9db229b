/**
 * Twelve units, each with a layout, a unit of money and an order of lines of its own: what `consolidate` makes of them is the exact sum by source and
 * year, unit by unit and in all, and LibreOffice calculates the same.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../../src/apps/cli/run';
import { readFigures } from '../../../src/core/forms/read-figures';
import { add, amountFromInteger, scaleByPowerOfTen, toPlainText, ZERO, type Amount } from '../../../src/core/money/amount';
import { readTables } from '../../../src/core/table/read-workbook';
import { toA1 } from '../../../src/core/workbook/address';
import { valueText } from '../../../src/core/workbook/value-text';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import { randomOf } from '../../../bench/generate/random';
import { madeDocument, p, tableOf } from '../../support/made-document';
import { textWorkbook } from '../../support/text-workbook';
import { withLibreOffice } from '../../support/with-libre-office';

const YEARS = [2026, 2027, 2028] as const;
const SOURCES = ['national', 'local', 'counterpart'] as const;
type Source = (typeof SOURCES)[number];
const LABEL: Readonly<Record<Source, string>> = {
  national: 'Khuyến công quốc gia',
  local: 'Khuyến công địa phương',
  counterpart: 'Đối ứng của cơ sở',
};
const SHORT: Readonly<Record<Source, string>> = { national: 'KCQG', local: 'KCĐP', counterpart: 'Đối ứng' };
const ACTIVITIES = ['Máy sấy chè', 'Đào tạo nghề may', 'Hội chợ triển lãm'];

/** Money in thousand đồng by activity, source and year: so that a table in tỷ has decimals and one in đồng is long. */
type Money = (activity: number, source: Source, year: number) => number;

/** Powers of ten from thousand đồng. */
const UNITS = { đồng: 3, 'nghìn đồng': 0, 'triệu đồng': -3, 'tỷ đồng': -6 } as const;
type UnitWord = keyof typeof UNITS;

interface Drawn {
  readonly money: Money;
  /** A figure as the layout writes it. */
  readonly shown: (thousands: number) => string;
  readonly unit: UnitWord;
}

const all = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
const inAll = (money: Money, sources: readonly Source[], years: readonly number[]): number =>
  all(ACTIVITIES.flatMap((_, at) => sources.flatMap((source) => years.map((year) => money(at, source, year)))));

const line = (...cells: readonly string[]): string => cells.join(' | ');
const withTotal = (figures: readonly number[], { shown }: Drawn): string[] => [...figures, all(figures)].map(shown);

const title = ({ unit }: Drawn): string[] => ['BIỂU KINH PHÍ KHUYẾN CÔNG GIAI ĐOẠN 2026-2028', `Đơn vị tính: ${unit}`];

/** Sources down, years across. */
function bySource(drawn: Drawn, order: readonly Source[] = SOURCES, totalFirst = false): string[] {
  const rows = order.map((source, at) =>
    line(
      String(at + 1),
      LABEL[source],
      ...withTotal(
        YEARS.map((year) => inAll(drawn.money, [source], [year])),
        drawn,
      ),
    ),
  );
  const total = line(
    '',
    'Tổng cộng',
    ...withTotal(
      YEARS.map((year) => inAll(drawn.money, SOURCES, [year])),
      drawn,
    ),
  );
  return [
    ...title(drawn),
    line('TT', 'Nguồn kinh phí', ...YEARS.map(String), 'Tổng cộng'),
    ...(totalFirst ? [total, ...rows] : [...rows, total]),
  ];
}

/** Activities down; each split by lines of its sources. */
function split(drawn: Drawn, order: readonly Source[]): string[] {
  const { money } = drawn;
  return [
    ...title(drawn),
    line('TT', 'Nội dung', ...YEARS.map(String), 'Tổng cộng'),
    ...ACTIVITIES.flatMap((activity, at) => [
      line(
        String(at + 1),
        activity,
        ...withTotal(
          YEARS.map((year) => all(order.map((source) => money(at, source, year)))),
          drawn,
        ),
      ),
      ...order.map((source) =>
        line(
          '',
          `- ${LABEL[source]}`,
          ...withTotal(
            YEARS.map((year) => money(at, source, year)),
            drawn,
          ),
        ),
      ),
    ]),
    line(
      '',
      'Tổng cộng',
      ...withTotal(
        YEARS.map((year) => inAll(money, order, [year])),
        drawn,
      ),
    ),
  ];
}

/** Sources as groups, their activities below. */
function grouped(drawn: Drawn): string[] {
  const { money } = drawn;
  return [
    ...title(drawn),
    line('TT', 'Nội dung', ...YEARS.map(String), 'Tổng cộng'),
    ...SOURCES.flatMap((source, turn) => [
      line(
        ['I', 'II', 'III'][turn] ?? '',
        LABEL[source],
        ...withTotal(
          YEARS.map((year) => inAll(money, [source], [year])),
          drawn,
        ),
      ),
      ...ACTIVITIES.map((activity, at) =>
        line(
          String(at + 1),
          activity,
          ...withTotal(
            YEARS.map((year) => money(at, source, year)),
            drawn,
          ),
        ),
      ),
    ]),
    line(
      '',
      'Tổng cộng',
      ...withTotal(
        YEARS.map((year) => inAll(money, SOURCES, [year])),
        drawn,
      ),
    ),
  ];
}

/** Activities down; years across, each split into a total and its sources. */
function sourcesInYears(drawn: Drawn): string[] {
  const { money, shown } = drawn;
  const row = (figure: (source: Source, year: number) => number): string[] =>
    YEARS.flatMap((year) => withTotalFirst(SOURCES.map((source) => figure(source, year))).map(shown));
  return [
    ...title(drawn),
    line('TT', 'Nội dung', ...YEARS.flatMap((year) => [`Năm ${String(year)}`, '', '', ''])),
    line('', '', ...YEARS.flatMap(() => ['Tổng số', ...SOURCES.map((source) => SHORT[source])])),
    ...ACTIVITIES.map((activity, at) => line(String(at + 1), activity, ...row((source, year) => money(at, source, year)))),
    line('', 'Tổng cộng', ...row((source, year) => inAll(money, [source], [year]))),
    '@merge C3:F3 G3:J3 K3:N3',
  ];
}

const withTotalFirst = (figures: readonly number[]): number[] => [all(figures), ...figures];

/** Activities down; sources across, each split into its years and a total. */
function yearsInSources(drawn: Drawn): string[] {
  const { money, shown } = drawn;
  const row = (figure: (source: Source, year: number) => number): string[] =>
    SOURCES.flatMap((source) => withTotalFirst(YEARS.map((year) => figure(source, year))).map(shown));
  return [
    ...title(drawn),
    line('TT', 'Nội dung', ...SOURCES.flatMap((source) => [LABEL[source], '', '', ''])),
    line('', '', ...SOURCES.flatMap(() => ['Tổng số', ...YEARS.map(String)])),
    ...ACTIVITIES.map((activity, at) => line(String(at + 1), activity, ...row((source, year) => money(at, source, year)))),
    line('', 'Tổng cộng', ...row((source, year) => inAll(money, [source], [year]))),
    '@merge C3:F3 G3:J3 K3:N3',
  ];
}

/** Years down, sources across. */
function turned(drawn: Drawn): string[] {
  return [
    ...title(drawn),
    line('TT', 'Năm', ...SOURCES.map((source) => LABEL[source]), 'Tổng cộng'),
    ...YEARS.map((year, at) =>
      line(
        String(at + 1),
        `Năm ${String(year)}`,
        ...withTotal(
          SOURCES.map((source) => inAll(drawn.money, [source], [year])),
          drawn,
        ),
      ),
    ),
    line(
      '',
      'Tổng cộng',
      ...withTotal(
        SOURCES.map((source) => inAll(drawn.money, [source], YEARS)),
        drawn,
      ),
    ),
  ];
}

/** A sheet a year. */
function yearBySheet(drawn: Drawn): string[] {
  const { money, shown, unit } = drawn;
  return YEARS.flatMap((year) => [
    `@sheet Năm ${String(year)}`,
    `DỰ TOÁN KINH PHÍ KHUYẾN CÔNG NĂM ${String(year)}`,
    `Đơn vị tính: ${unit}`,
    line('TT', 'Nội dung', ...SOURCES.map((source) => LABEL[source]), 'Tổng cộng'),
    ...ACTIVITIES.map((activity, at) =>
      line(
        String(at + 1),
        activity,
        ...withTotal(
          SOURCES.map((source) => money(at, source, year)),
          drawn,
        ),
      ),
    ),
    line('', 'Tổng cộng', ...withTotalLast(SOURCES.map((source) => inAll(money, [source], [year]))).map(shown)),
  ]);
}

const withTotalLast = (figures: readonly number[]): number[] => [...figures, all(figures)];

interface UnitOf {
  readonly name: string;
  readonly unit: UnitWord;
  readonly layout: (drawn: Drawn) => string[];
  readonly asDocument?: true;
}

const reversed = [...SOURCES].reverse();

const TWELVE: readonly UnitOf[] = [
  { name: 'Bắc Hà', unit: 'triệu đồng', layout: (drawn) => bySource(drawn) },
  { name: 'Cao Lộc', unit: 'nghìn đồng', layout: (drawn) => bySource(drawn, reversed) },
  { name: 'Đông Triều', unit: 'đồng', layout: (drawn) => bySource(drawn, SOURCES, true) },
  { name: 'Hòa An', unit: 'tỷ đồng', layout: (drawn) => bySource(drawn, ['local', 'counterpart', 'national']) },
  { name: 'Kim Sơn', unit: 'nghìn đồng', layout: (drawn) => split(drawn, SOURCES) },
  { name: 'Lục Ngạn', unit: 'triệu đồng', layout: (drawn) => split(drawn, reversed) },
  { name: 'Mường La', unit: 'đồng', layout: grouped },
  { name: 'Nho Quan', unit: 'nghìn đồng', layout: sourcesInYears },
  { name: 'Phú Lương', unit: 'triệu đồng', layout: yearsInSources },
  { name: 'Quế Võ', unit: 'nghìn đồng', layout: turned },
  { name: 'Sơn Động', unit: 'triệu đồng', layout: yearBySheet },
  { name: 'Yên Dũng', unit: 'triệu đồng', layout: (drawn) => bySource(drawn), asDocument: true },
];

const plainOf = (thousands: number, unit: UnitWord): string => toPlainText(scaleByPowerOfTen(amountFromInteger(thousands), UNITS[unit]));

/** "1.234,5" as a plan in Word has it. */
const vietnamese = (cell: string): string =>
  /^\d+(\.\d+)?$/.test(cell) && !/^20\d\d$/.test(cell) ? cell.replace('.', ',').replace(/\B(?=(\d{3})+(?!\d))(?<!,\d*)/g, '.') : cell;

const drawnFor = ({ unit }: UnitOf, at: number): Drawn => {
  const random = randomOf(at + 11);
  const figures = new Map<string, number>();
  const money: Money = (activity, source, year) => {
    const key = `${String(activity)} ${source} ${String(year)}`;
    // Whole millions and half ones: what plans are written in.
    if (!figures.has(key)) figures.set(key, random.int(211, 1999) * 500);
    return figures.get(key) ?? 0;
  };
  return { money, unit, shown: (thousands) => plainOf(thousands, unit) };
};

function bytesOf(unit: UnitOf, drawn: Drawn): Uint8Array {
  const lines = unit.layout(drawn);
  if (unit.asDocument !== true) return textWorkbook(lines.join('\n'));
  const [head = '', unitLine = '', ...rows] = lines;
  const table = rows.map((row) =>
    row
      .split('|')
      .map((cell) => vietnamese(cell.trim()))
      .join(' | '),
  );
  return madeDocument({ body: p(head) + p(unitLine) + tableOf(table.join('\n')) });
}

const DRAWN = TWELVE.map(drawnFor);

let folder = '';
let out = '';
let told = { status: -1, err: '' };
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'soatbieu-layouts-'));
  out = path.join(folder, 'tong-hop.xlsx');
  mkdirSync(path.join(folder, 'nop'));
  TWELVE.forEach((unit, at) => {
    const drawn = DRAWN[at] as Drawn;
    writeFileSync(path.join(folder, 'nop', `${unit.name}.${unit.asDocument === true ? 'docx' : 'xlsx'}`), bytesOf(unit, drawn));
  });
  let err = '';
  const status = await run(['consolidate', path.join(folder, 'nop'), '--out', out], {
    out: () => undefined,
    err: (text) => (err += text),
    isTerminal: false,
  });
  told = { status, err };
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** By source and year, in triệu. */
const expected = (of: readonly Drawn[]): Record<string, string> =>
  Object.fromEntries(
    SOURCES.flatMap((source) =>
      YEARS.map((year) => [`${source} ${String(year)}`, plainOf(all(of.map(({ money }) => inAll(money, [source], [year]))), 'triệu đồng')]),
    ),
  );

test('every unit is added, and nothing is said of any', () => {
  expect(told).toEqual({ status: 0, err: '' });
});

test('unit by unit and in all: the exact sums by source and year', async () => {
  const workbook = await (await openWorkbookFile(readFileSync(out), out)).readWorkbook();
  const [summary] = readTables(workbook).tables;
  if (summary === undefined) throw new Error('no table');
  const sums = new Map<string, Map<string, Amount>>();
  for (const { activity, source, year, measure, amount } of readFigures(summary)) {
    if (measure !== 'money' || source === null || year === null) continue;
    const own = sums.get(activity.at(-1) ?? '') ?? new Map<string, Amount>();
    const key = `${source} ${String(year)}`;
    own.set(key, add(own.get(key) ?? ZERO, amount));
    sums.set(activity.at(-1) ?? '', own);
  }
  const written = Object.fromEntries(
    [...sums].map(([unit, own]) => [unit, Object.fromEntries([...own].map(([key, amount]) => [key, toPlainText(amount)]))]),
  );
  expect(written).toEqual(Object.fromEntries(TWELVE.map(({ name }, at) => [name, expected([DRAWN[at] as Drawn])])));
});

withLibreOffice('twelve layouts, calculated by LibreOffice', (ask) => {
  test('every formula gives what is stored, and the total line the sums of all units', async () => {
    const { sheets } = await (await openWorkbookFile(readFileSync(out), out)).readWorkbook();
    const [opinion] = ask([{ bytes: readFileSync(out) }]);
    const formulas = (opinion?.sheets ?? []).flatMap(({ name, formulas: own }) => own.map((one) => ({ ...one, name })));
    const differing = formulas.filter(
      ({ name, row, column, value }) => sheets.find((sheet) => sheet.name === name)?.rows[row]?.[column]?.value !== value,
    );
    expect(differing.map(({ name, row, column, value }) => `${name}!${toA1({ row, column })} ${valueText(value)}`)).toEqual([]);
    const [summary] = sheets;
    const total = summary?.rows.findIndex((cells) => cells.some((cell) => cell?.value === 'Tổng cộng')) ?? -1;
    const inTotal = formulas.filter(({ name, row }) => name === summary?.name && row === total).map(({ value }) => valueText(value));
    expect(inTotal).toEqual(expect.arrayContaining(Object.values(expected(DRAWN))));
  });
});
