/** Two versions held against each other: every kind of change once, told by itself and alone, and look-alikes that are no change. */
import { compareVersions } from '../../../src/core/compare/compare';
import type { Change, Comparison, Side, TableTotal } from '../../../src/core/compare/change';
import { toPlainText } from '../../../src/core/money/amount';
import { toA1 } from '../../../src/core/workbook/address';
import { LAYOUTS, layOut } from '../../support/bac-giang';
import { workbookOf } from '../../support/sheets';
import { readText } from '../../support/tables';

const compared = (old: string, now: string): Comparison =>
  compareVersions([{ file: null, workbook: readText(old).workbook }], [{ file: null, workbook: readText(now).workbook }]);

const side = (one: Side | null): string => {
  if (one === null) return '–';
  const place = one.row === null || one.column === null ? '' : `${toA1({ row: one.row, column: one.column })}=`;
  return place + (one.amount === null ? (one.text ?? '') : toPlainText(one.amount));
};

const told = ({ kind, label, source, year, old, new: now }: Change): string =>
  [kind, label, source ?? '', year ?? '', `${side(old)} → ${side(now)}`].filter((part) => part !== '').join(' | ');

const changes = (old: string, now: string): string[] => compared(old, now).changes.map(told);

const SOURCES = `
  Biểu tổng hợp kinh phí
  Đơn vị: triệu đồng
  TT | Nguồn kinh phí | 2026 | 2027 | 2028 | Tổng cộng
  1 | Khuyến công quốc gia | 1200 | 1350 | 1410 | 3960
  2 | Khuyến công địa phương | 820 | 905 | 970 | 2695
  3 | Đối ứng của cơ sở | 2300 | 2480 | 2615 | 7395
   | Tổng cộng | 4320 | 4735 | 4995 | 14050
`;

const ACTIVITIES = `
  Phụ lục kinh phí
  Đơn vị: triệu đồng
  TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng
  I | Đào tạo nghề | 300 | 320 | 340 | 960
  1 | Lớp may công nghiệp | 180 | 190 | 200 | 570
  2 | Lớp đan lát | 120 | 130 | 140 | 390
  II | Máy móc tiên tiến | 700 | 745 | 810 | 2255
  1 | Máy sấy chè | 250 | 265 | 290 | 805
  2 | Máy chế biến gỗ | 450 | 480 | 520 | 1450
   | Tổng cộng | 1000 | 1065 | 1150 | 3215
`;

const SPLIT = `
  Đơn vị: triệu đồng
  TT | Nội dung | 2026 | 2027 | Tổng cộng
  1 | Máy sấy chè | 300 | 360 | 660
   | - Khuyến công quốc gia | 110 | 130 | 240
   | - Khuyến công địa phương | 190 | 230 | 420
  2 | Máy chế biến gỗ | 510 | 590 | 1100
   | - Khuyến công quốc gia | 210 | 250 | 460
   | - Khuyến công địa phương | 300 | 340 | 640
   | Tổng cộng | 810 | 950 | 1760
`;

describe('every kind, told once', () => {
  test('an amount: the totals that only follow are left out', () => {
    const now = SOURCES.replace('905 | 970 | 2695', '955 | 970 | 2745').replace('4735 | 4995 | 14050', '4785 | 4995 | 14100');
    expect(changes(SOURCES, now)).toEqual(['amount-changed | Khuyến công địa phương | local | 2027 | D5=905 → D5=955']);
  });

  test('a total that does not follow its parts', () => {
    expect(changes(SOURCES, SOURCES.replace('14050', '14150'))).toEqual(['total-changed | Tổng cộng | F7=14050 → F7=14150']);
    expect(changes(ACTIVITIES, ACTIVITIES.replace('700 | 745', '710 | 745'))).toEqual([
      'total-changed | Máy móc tiên tiến | 2026 | C7=700 → C7=710',
    ]);
  });

  test('a line added and a line taken out, without the totals above', () => {
    const more = ACTIVITIES.replace('  II |', '  3 | Lớp thêu ren | 10 | 20 | 30 | 60\n  II |')
      .replace('300 | 320 | 340 | 960', '310 | 340 | 370 | 1020')
      .replace('1000 | 1065 | 1150 | 3215', '1010 | 1085 | 1180 | 3275');
    expect(changes(ACTIVITIES, more)).toEqual(['line-added | Đào tạo nghề › Lớp thêu ren | – → F7=60']);
    expect(changes(more, ACTIVITIES)).toEqual(['line-removed | Đào tạo nghề › Lớp thêu ren | F7=60 → –']);
  });

  test('a line under another name', () => {
    expect(changes(ACTIVITIES, ACTIVITIES.replace('Lớp đan lát', 'Truyền nghề mây tre đan'))).toEqual([
      'line-renamed | Đào tạo nghề › Truyền nghề mây tre đan | B6=Lớp đan lát → B6=Truyền nghề mây tre đan',
    ]);
  });

  test('a line in another group', () => {
    const now = `
      Phụ lục kinh phí
      Đơn vị: triệu đồng
      TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng
      I | Đào tạo nghề | 180 | 190 | 200 | 570
      1 | Lớp may công nghiệp | 180 | 190 | 200 | 570
      II | Máy móc tiên tiến | 820 | 875 | 950 | 2645
      1 | Máy sấy chè | 250 | 265 | 290 | 805
      2 | Máy chế biến gỗ | 450 | 480 | 520 | 1450
      3 | Lớp đan lát | 120 | 130 | 140 | 390
       | Tổng cộng | 1000 | 1065 | 1150 | 3215
    `;
    expect(changes(ACTIVITIES, now)).toEqual(['line-moved | Máy móc tiên tiến › Lớp đan lát | B6=Lớp đan lát → B9=Lớp đan lát']);
  });

  test('money moved between sources, the total the same', () => {
    const now = SOURCES.replace('1350 | 1410 | 3960', '1300 | 1410 | 3910').replace('905 | 970 | 2695', '955 | 970 | 2745');
    expect(changes(SOURCES, now)).toEqual(['moved-between-sources | national | 2027 | D4=1350 → D5=955']);
    const split = SPLIT.replace('110 | 130 | 240', '100 | 130 | 230').replace('190 | 230 | 420', '200 | 230 | 430');
    expect(changes(SPLIT, split)).toEqual(['moved-between-sources | Máy sấy chè | national | 2026 | C4=110 → C5=200']);
  });

  test('another unit: once, and no amount', () => {
    const now = SOURCES.replace('triệu đồng', 'nghìn đồng').replace(/(\d{3,5})(?= \||\n)/g, (text) =>
      /^20\d\d$/.test(text) ? text : `${text}000`,
    );
    expect(changes(SOURCES, now)).toEqual(['unit-changed | Biểu tổng hợp kinh phí | million-vnd → thousand-vnd']);
  });

  test('a plan put off by a year', () => {
    const next = SOURCES.replace('2026 | 2027 | 2028', '2027 | 2028 | 2029');
    expect(changes(SOURCES, next)).toEqual(['years-shifted | Biểu tổng hợp kinh phí | 2026-2028 → 2027-2029']);
    const line = ACTIVITIES.replace('120 | 130 | 140 | 390', '0 | 390 | 0 | 390');
    const later = ACTIVITIES.replace('120 | 130 | 140 | 390', '0 | 0 | 390 | 390');
    expect(changes(line, later)).toEqual(expect.arrayContaining(['years-shifted | Đào tạo nghề › Lớp đan lát | D6=390 → E6=390']));
  });
});

test('a line in another place among the same: one line, renumbered or not', () => {
  const swapped = ACTIVITIES.replace('1 | Máy sấy chè | 250 | 265 | 290 | 805', '1 | Máy chế biến gỗ | 450 | 480 | 520 | 1450 ').replace(
    '2 | Máy chế biến gỗ | 450 | 480 | 520 | 1450\n',
    '2 | Máy sấy chè | 250 | 265 | 290 | 805\n',
  );
  expect(compared(ACTIVITIES, swapped).changes.map(({ kind }) => kind)).toEqual(['line-moved']);
});

test('every line put off by a year within the same years is one change', () => {
  const plan = (early: boolean): string => {
    const row = (a: number, b: number): string => (early ? [a, b, 0, a + b] : [0, a, b, a + b]).join(' | ');
    return `Đơn vị: triệu đồng\nTT | Nguồn kinh phí | 2026 | 2027 | 2028 | Tổng cộng\n1 | Khuyến công quốc gia | ${row(510, 620)}\n2 | Khuyến công địa phương | ${row(330, 470)}\n | Tổng cộng | ${row(840, 1090)}`;
  };
  const found = compared(plan(true), plan(false)).changes;
  expect(found.map(({ kind, source, years }) => [kind, source, years])).toEqual([['years-shifted', null, [1]]]);
});

test('another unit over the same figures is told as that', () => {
  const [change, ...more] = compared(SOURCES, SOURCES.replace('triệu đồng', 'nghìn đồng')).changes;
  expect([change?.kind, change?.figuresKept, more]).toEqual(['unit-changed', true, []]);
});

test('formulas that nobody calculated are told apart from typed figures', () => {
  const open = SOURCES.replace('| 3960', '| =SUM(C4:E4)→?');
  expect(compared(open, open).tables.map(({ notCompared }) => notCompared)).toEqual([0]);
  const [table] = compared(SOURCES, open).tables;
  expect([table?.changes.map(told), table?.notCompared]).toEqual([[], 1]);
});

describe('look-alikes that are no change', () => {
  test.each([SOURCES, ACTIVITIES, SPLIT])('the table with itself', (text) => {
    expect(changes(text, text)).toEqual([]);
  });

  test('moved on its sheet, on a sheet of another name', () => {
    expect(changes(SOURCES, `@sheet Biểu mới\nSở Công Thương\n \n ${SOURCES.trim()}`)).toEqual([]);
  });

  test('typed instead of calculated', () => {
    const calculated = SOURCES.replace('| 3960', '| =SUM(C4:E4)→3960').replace('| 14050', '| =SUM(C7:E7)→14050');
    expect(changes(calculated, SOURCES)).toEqual([]);
    expect(changes(SOURCES, calculated)).toEqual([]);
  });

  test('blank, a dash and zero', () => {
    const [zero, blank, dash] = ['0', '', '-'].map((cell) =>
      SOURCES.replace('2 | Khuyến công địa phương | 820 |', `2 | Khuyến công địa phương | ${cell} |`)
        .replace('2695', '1875')
        .replace('4320', '3500')
        .replace('14050', '13230'),
    ) as [string, string, string];
    expect([...changes(zero, blank), ...changes(blank, dash)]).toEqual([]);
  });

  test('a label in other letters and spaces', () => {
    expect(changes(ACTIVITIES, ACTIVITIES.replace('Máy sấy chè', 'MÁY SẤY  CHÈ'))).toEqual([]);
  });

  test('sources as columns instead of lines', () => {
    const columns = `
      Đơn vị: triệu đồng
      TT | Nội dung | Năm 2026 | | | Năm 2027 | |
       | | Tổng số | KCQG | KCĐP | Tổng số | KCQG | KCĐP
      1 | Máy sấy chè | 300 | 110 | 190 | 360 | 130 | 230
      2 | Máy chế biến gỗ | 510 | 210 | 300 | 590 | 250 | 340
       | Tổng cộng | 810 | 320 | 490 | 950 | 380 | 570
      @merge C2:E2 F2:H2
    `;
    expect(changes(SPLIT, columns).filter((text) => !text.startsWith('total-changed'))).toEqual([]);
  });

  test('sources as columns instead of lines, one figure another: the totals only follow', () => {
    const columns = `
      Đơn vị: triệu đồng
      TT | Nội dung | Năm 2026 | | | Năm 2027 | |
       | | Tổng số | KCQG | KCĐP | Tổng số | KCQG | KCĐP
      1 | Máy sấy chè | 300 | 110 | 190 | 360 | 130 | 230
      2 | Máy chế biến gỗ | 515 | 210 | 305 | 590 | 250 | 340
       | Tổng cộng | 815 | 320 | 495 | 950 | 380 | 570
      @merge C2:E2 F2:H2
    `;
    expect(changes(SPLIT, columns)).toEqual(['amount-changed | Máy chế biến gỗ | local | 2026 | C8=300 → E5=305']);
  });

  test('a summary that follows its annex', () => {
    const both = (text: string, local: string): string => `
      Đơn vị: triệu đồng
      TT | Nguồn | 2026 | 2027 | Tổng cộng
      1 | Khuyến công quốc gia | 320 | 380 | 700
      2 | Khuyến công địa phương | ${local}
       | Tổng cộng | ${local.startsWith('490') ? '810 | 950 | 1760' : '820 | 950 | 1770'}
      @sheet Phụ lục
      ${text.trim()}
    `;
    const now = SPLIT.replace('300 | 360 | 660', '310 | 360 | 670')
      .replace('190 | 230 | 420', '200 | 230 | 430')
      .replace('810 | 950 | 1760', '820 | 950 | 1770');
    expect(changes(both(SPLIT, '490 | 570 | 1060'), both(now, '500 | 570 | 1070'))).toEqual([
      'amount-changed | Máy sấy chè › Khuyến công địa phương | local | 2026 | C5=190 → C5=200',
    ]);
  });
});

const said = (total: TableTotal | null): string | null => (total?.amount == null ? null : toPlainText(total.amount));

test('totals before and after, by source', () => {
  const now = SOURCES.replace('905 | 970 | 2695', '955 | 970 | 2745').replace('4735 | 4995 | 14050', '4785 | 4995 | 14100');
  const [table] = compared(SOURCES, now).tables;
  const totals = table?.totals.map(({ source, old, new: after }) => [source, said(old), said(after)]);
  expect(totals).toEqual([
    ['national', '3960', '3960'],
    ['local', '2695', '2745'],
    ['counterpart', '7395', '7395'],
    [null, '14050', '14100'],
  ]);
});

/** Every kind seen from the other side. */
const MIRRORED: Readonly<Record<string, string>> = { 'line-added': 'line-removed', 'line-removed': 'line-added' };

test.each([0, 1, 2, 3, 4, 5, 6, 7])('random edits %i: nothing against itself, the mirror image the other way round', (seed) => {
  const random = seeded(seed + 1);
  const names = ['Máy sấy chè', 'Máy chế biến gỗ', 'Lớp may', 'Lớp đan lát', 'Hội chợ trong tỉnh', 'Tờ gấp', 'Tập huấn khởi sự'];
  const lines = names.map((name) => ({ name, figures: Array.from({ length: 3 }, () => 100 + Math.floor(random() * 900)) }));
  const changed = lines
    .filter(() => random() > 0.15)
    .map(({ name, figures }) => ({
      name,
      figures: figures.map((figure) => (random() < 0.2 ? figure + 7 + Math.floor(random() * 50) : figure)),
    }));
  const [old, now] = [lines, changed].map(table) as [string, string];
  expect(changes(old, old)).toEqual([]);
  expect(changes(now, now)).toEqual([]);
  const there = compared(old, now).changes.map(({ kind, label, year, old: a, new: b }) =>
    [MIRRORED[kind] ?? kind, label, year, side(b), side(a)].join(' | '),
  );
  const back = compared(now, old).changes.map(({ kind, label, year, old: a, new: b }) => [kind, label, year, side(a), side(b)].join(' | '));
  expect(back.sort()).toEqual(there.sort());
  // By hand: a change for each figure that differs, one for each line that is gone.
  const edited = changed.flatMap(({ name, figures }) =>
    figures.filter((figure, at) => figure !== lines.find((line) => line.name === name)?.figures[at]),
  ).length;
  expect(there).toHaveLength(edited + lines.length - changed.length);
});

function table(lines: readonly { name: string; figures: readonly number[] }[]): string {
  const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);
  const row = (name: string, figures: readonly number[]): string => [name, ...figures, sum(figures)].join(' | ');
  const totals = [0, 1, 2].map((at) => sum(lines.map(({ figures }) => figures[at] ?? 0)));
  return [
    'Đơn vị: triệu đồng',
    'TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng',
    ...lines.map(({ name, figures }, at) => `${String(at + 1)} | ${row(name, figures)}`),
    ` | ${row('Tổng cộng', totals)}`,
  ].join('\n');
}

function seeded(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 4294967296;
  };
}

test.each(LAYOUTS.map((layout) => [layout.name, layout] as const))(
  'Bắc Giang, %s against another layout: no amount has changed',
  (_, layout) => {
    const [first] = LAYOUTS;
    if (first === undefined) throw new Error('no layout');
    const version = (one: typeof first): Parameters<typeof compareVersions>[0] => [{ file: null, workbook: workbookOf(layOut(one).sheet) }];
    const { changes: found } = compareVersions(version(first), version(layout));
    expect(found.filter(({ kind }) => kind !== 'unit-changed').map(told)).toEqual([]);
  },
);
