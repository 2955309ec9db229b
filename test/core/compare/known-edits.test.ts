/**
 * Edits made on purpose, found one for one: drawn plans in groups, written in three layouts and two units of money, with lines added, taken out,
 * renamed and moved, amounts changed, money moved between sources. Nothing else may be told, and nothing at all of a pair without edits.
 */
import { compareVersions } from '../../../src/core/compare/compare';
import type { Change } from '../../../src/core/compare/change';
import { randomOf, type Random } from '../../../bench/generate/random';
import { readText } from '../../support/tables';

const YEARS = [2026, 2027, 2028] as const;
const SOURCES = [
  ['national', 'Khuyến công quốc gia'],
  ['local', 'Khuyến công địa phương'],
] as const;

const GROUPS = ['Đào tạo nghề', 'Máy móc, thiết bị tiên tiến', 'Phát triển thị trường', 'Thông tin, tuyên truyền'];
const NAMES = [
  'Lớp may công nghiệp',
  'Truyền nghề đan lát',
  'Tập huấn khởi sự doanh nghiệp',
  'Dây chuyền sấy chè',
  'Lò nung gạch không khói',
  'Máy ép viên nén mùn cưa',
  'Hội chợ vùng Đông Bắc',
  'Bình chọn sản phẩm tiêu biểu',
  'Đăng ký nhãn hiệu tập thể',
  'Phim tài liệu chuyên đề',
  'Tờ gấp giới thiệu chính sách',
  'Khảo sát cụm ngành thủy sản',
  'Xưởng chế biến tinh dầu quế',
  'Nâng cấp phòng trưng bày',
  'Chuỗi liên kết bún gạo lứt',
  'Robot hàn khung kết cấu thép',
  'Kho lạnh bảo quản vải thiều',
  'Số hóa quản trị hợp tác xã',
];

interface Line {
  readonly name: string;
  /** By source, then by year. */
  readonly money: readonly (readonly number[])[];
}
interface Group {
  readonly name: string;
  readonly lines: readonly Line[];
}
type Plan = readonly Group[];

/** Figures that are each other's neighbours nowhere, so that no change can be taken for another. */
const amount = (random: Random): number => random.int(103, 997);

function drawn(random: Random): { readonly plan: Plan; readonly spare: string[] } {
  const names = random.shuffled(NAMES);
  const plan = random
    .shuffled(GROUPS)
    .slice(0, random.int(2, 3))
    .map((name): Group => ({ name, lines: Array.from({ length: random.int(3, 4) }, () => lineOf(random, names.pop() ?? '')) }));
  return { plan, spare: names };
}

const lineOf = (random: Random, name: string): Line => ({ name, money: SOURCES.map(() => YEARS.map(() => amount(random))) });

const total = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);
const added = (lines: readonly (readonly number[])[]): number[] => YEARS.map((_, at) => total(lines.map((line) => line[at] ?? 0)));

type Layout = 'split' | 'plain' | 'wide';
const UNITS = { 'million-vnd': ['triệu đồng', 1], 'thousand-vnd': ['nghìn đồng', 1000] } as const;
type Unit = keyof typeof UNITS;

const ROMAN = ['I', 'II', 'III'];

function written(plan: Plan, layout: Layout, unit: Unit): string {
  const [word, times] = UNITS[unit];
  const cells = (figures: readonly number[]): string => [...figures, total(figures)].map((one) => String(one * times)).join(' | ');
  const wide = (money: Line['money']): string => {
    const ofYear = YEARS.flatMap((_, at) => [total(money.map((line) => line[at] ?? 0)), ...money.map((line) => line[at] ?? 0)]);
    return ofYear.map((one) => String(one * times)).join(' | ');
  };
  const row = (number: string, name: string, money: Line['money'], isLine: boolean): string[] => {
    if (layout === 'wide') return [`${number} | ${name} | ${wide(money)}`];
    const own = `${number} | ${name} | ${cells(added(money))}`;
    return layout === 'plain' || !isLine ? [own] : [own, ...SOURCES.map(([, label], at) => ` | - ${label} | ${cells(money[at] ?? [])}`)];
  };
  const sumOf = (lines: readonly Line[]): Line['money'] => SOURCES.map((_, at) => added(lines.map(({ money }) => money[at] ?? [])));
  const head =
    layout === 'wide'
      ? [
          `TT | Nội dung | ${YEARS.map((year) => `Năm ${String(year)} | | `).join(' | ')}`,
          ` | | ${YEARS.map(() => 'Tổng số | KCQG | KCĐP').join(' | ')}`,
        ]
      : [`TT | Nội dung | ${YEARS.join(' | ')} | Tổng cộng`];
  return [
    'PHỤ LỤC KINH PHÍ KHUYẾN CÔNG GIAI ĐOẠN 2026-2028',
    `Đơn vị: ${word}`,
    ...head,
    ...plan.flatMap(({ name, lines }, at) => [
      ...row(ROMAN[at] ?? '', name, sumOf(lines), false),
      ...lines.flatMap((line, turn) => row(String(turn + 1), line.name, line.money, true)),
    ]),
    ...row('', 'Tổng cộng', sumOf(plan.flatMap(({ lines }) => lines)), false),
    ...(layout === 'wide' ? ['@merge C3:E3 F3:H3 I3:K3'] : []),
  ].join('\n');
}

const compared = (old: string, now: string): readonly Change[] =>
  compareVersions([{ file: null, workbook: readText(old).workbook }], [{ file: null, workbook: readText(now).workbook }]).changes;

const told = ({ kind, label, source, year }: Change): string =>
  [kind, label, source ?? '', year ?? ''].filter((part) => part !== '').join(' | ');

interface Edited {
  readonly plan: Plan;
  readonly expected: readonly string[];
}

const replaced = (plan: Plan, group: number, change: (lines: readonly Line[]) => readonly Line[]): Plan =>
  plan.map((one, at) => (at === group ? { ...one, lines: change(one.lines) } : one));

/** Three edits at most, each in lines that no other edit touches. */
function edited(random: Random, plan: Plan, spare: string[], layout: Layout): Edited {
  let now = plan;
  const expected: string[] = [];
  const free = random.shuffled(plan.flatMap(({ lines }, group) => lines.map((line) => ({ line, group }))));
  const kinds = random.shuffled([
    'added',
    'removed',
    'renamed',
    'moved',
    'changed',
    ...(layout === 'plain' ? [] : (['between-sources'] as const)),
  ] as const);
  for (const kind of kinds.slice(0, random.int(1, 3))) {
    const taken = free.pop();
    if (taken === undefined) break;
    const { line, group } = taken;
    const of = (name: string, at = group): string => `${plan[at]?.name ?? ''} › ${name}`;
    const put = (change: (one: Line) => Line): void => {
      now = replaced(now, group, (lines) => lines.map((one) => (one.name === line.name ? change(one) : one)));
    };
    const [source, year] = [random.int(0, 1), random.int(0, YEARS.length - 1)];
    const withMoney = (change: (figure: number, at: number) => number): void => {
      put((one) => ({
        ...one,
        money: one.money.map((figures, at) => figures.map((figure, turn) => (turn === year ? change(figure, at) : figure))),
      }));
    };
    switch (kind) {
      case 'added': {
        const name = spare.pop() ?? '';
        now = replaced(now, group, (lines) => [...lines, lineOf(random, name)]);
        expected.push(`line-added | ${of(name)}`);
        break;
      }
      case 'removed':
        now = replaced(now, group, (lines) => lines.filter(({ name }) => name !== line.name));
        expected.push(`line-removed | ${of(line.name)}`);
        break;
      case 'renamed': {
        const name = spare.pop() ?? '';
        put((one) => ({ ...one, name }));
        expected.push(`line-renamed | ${of(name)}`);
        break;
      }
      case 'moved': {
        const other = (group + 1) % plan.length;
        now = replaced(now, group, (lines) => lines.filter(({ name }) => name !== line.name));
        now = replaced(now, other, (lines) => [...lines, line]);
        expected.push(`line-moved | ${of(line.name, other)}`);
        break;
      }
      case 'changed': {
        const more = random.int(11, 97);
        withMoney((figure, at) => (at === source ? figure + more : figure));
        const [id, label] = SOURCES[source] ?? SOURCES[0];
        const place = layout === 'split' ? `${of(line.name)} › ${label}` : of(line.name);
        expected.push(['amount-changed', place, ...(layout === 'plain' ? [] : [id]), YEARS[year]].join(' | '));
        break;
      }
      case 'between-sources': {
        const moved = random.int(11, 97);
        withMoney((figure, at) => figure + (at === source ? -moved : moved));
        expected.push(['moved-between-sources', of(line.name), (SOURCES[source] ?? SOURCES[0])[0], YEARS[year]].join(' | '));
        break;
      }
    }
  }
  return { plan: now, expected };
}

describe.each(['split', 'plain', 'wide'] as const)('%s', (layout) => {
  test.each(Array.from({ length: 16 }, (_, seed) => seed))('seed %i', (seed) => {
    const random = randomOf(seed * 3 + layout.length);
    const { plan, spare } = drawn(random);
    const [unit, other]: readonly [Unit, Unit] = random.chance(0.5) ? ['million-vnd', 'thousand-vnd'] : ['thousand-vnd', 'million-vnd'];
    const old = written(plan, layout, unit);
    expect(compared(old, old)).toEqual([]);
    expect(compared(old, written(plan, layout, other)).map(({ kind }) => kind)).toEqual(['unit-changed']);
    const { plan: now, expected } = edited(random, plan, spare, layout);
    expect(
      compared(old, written(now, layout, unit))
        .map(told)
        .sort(),
    ).toEqual([...expected].sort());
    // The other unit on top of the edits: the same edits, and the unit once.
    expect(
      compared(old, written(now, layout, other))
        .filter(({ kind }) => kind !== 'unit-changed')
        .map(told)
        .sort(),
    ).toEqual([...expected].sort());
  });
});
