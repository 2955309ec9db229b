/** The search as a whole: what is built is found and nothing else, however the grid is turned, scaled or spaced, and at what cost. */
import fc from 'fast-check';
import { findSums } from '../../../src/core/sums/find-sums';
import { Walk } from '../../../src/core/sums/walk';
import { gridOfFigures, sumsIn } from '../../support/sum-grids';

type Figures = readonly (readonly number[])[];

const RUNS = { numRuns: 60, seed: 20261130 };

const sum = (figures: readonly number[]): number => figures.reduce((all, one) => all + one, 0);
const addUp = (lines: Figures): number[] => (lines[0] ?? []).map((_, at) => sum(lines.map((line) => line[at] ?? 0)));

interface Built {
  readonly figures: Figures;
  /** The sums that were built into it, as the search writes them. */
  readonly sums: readonly string[];
}

/** Groups of lines, each closed by its total; a grand total below; a total of every line on the right. */
function build(groups: readonly Figures[]): Built {
  const figures: number[][] = [];
  const sums: string[] = [];
  const totals: number[] = [];
  const withTotal = (line: readonly number[]): number[] => [...line, sum(line)];
  for (const group of groups) {
    const first = figures.length + 1;
    for (const line of group) figures.push(withTotal(line));
    figures.push(withTotal(addUp(group)));
    totals.push(figures.length);
    sums.push(`${String(figures.length)} = ${group.map((_, at) => String(first + at)).join(' + ')}`);
  }
  figures.push(addUp(totals.map((total) => figures[total - 1] ?? [])));
  sums.push(`${String(figures.length)} = ${totals.join(' + ')}`);
  const width = figures[0]?.length ?? 0;
  const letters = Array.from({ length: width }, (_, at) => String.fromCharCode(65 + at));
  const columns = letters.slice(0, -1);
  const rows = figures.map((_, at) => String(at + 1));
  return {
    figures,
    sums: [
      ...sums.map((one) => `${one}: ${letters.join(' ')}`),
      `${letters.at(-1) ?? ''} = ${columns.join(' + ')}: ${rows.join(' ')}`,
    ].sort(),
  };
}

/** Two to four groups of two to five lines, in three to five columns of figures that chance gives no sum. */
const tables = fc.integer({ min: 3, max: 5 }).chain((width) => {
  const line = fc.array(fc.integer({ min: 10007, max: 999983 }), { minLength: width, maxLength: width });
  return fc.array(fc.array(line, { minLength: 2, maxLength: 5 }), { minLength: 2, maxLength: 4 }).map(build);
});

const turned = (figures: Figures): number[][] => (figures[0] ?? []).map((_, column) => figures.map((line) => line[column] ?? NaN));

/** "4 = 1 + 2: A B" of a grid as it reads where rows and columns change places. */
const asTurned = (sums: readonly string[]): string[] =>
  sums
    .map((one) =>
      one.replace(/\d+|[A-Z]+/g, (name) => (/\d/.test(name) ? String.fromCharCode(64 + Number(name)) : String(name.charCodeAt(0) - 64))),
    )
    .sort();

test('what is built is found, and nothing else', () => {
  fc.assert(
    fc.property(tables, ({ figures, sums }) => {
      expect(sumsIn(gridOfFigures(figures))).toEqual(sums);
    }),
    RUNS,
  );
});

test('the same grid gives the same relations, in the same order', () => {
  fc.assert(
    fc.property(tables, ({ figures }) => {
      expect(findSums(gridOfFigures(figures)).relations).toEqual(findSums(gridOfFigures(figures)).relations);
    }),
    RUNS,
  );
});

test('figures a hundred, a thousand or seven times as large add up the same', () => {
  fc.assert(
    fc.property(tables, fc.constantFrom(7, 100, 1000, 0.1, 0.001), ({ figures, sums }, factor) => {
      // Through a decimal text, as a cell holds them: 0.1 · 3 is 0.3.
      const scaled = figures.map((line) => line.map((figure) => Number((figure * factor).toFixed(3))));
      expect(sumsIn(gridOfFigures(scaled))).toEqual(sums);
    }),
    RUNS,
  );
});

test('rows and columns may change places', () => {
  fc.assert(
    fc.property(tables, ({ figures, sums }) => {
      expect(sumsIn(gridOfFigures(turned(figures)))).toEqual(asTurned(sums));
    }),
    RUNS,
  );
});

test('a blank row or column between two groups changes nothing', () => {
  fc.assert(
    fc.property(tables, fc.nat(), ({ figures, sums }, where) => {
      const at = where % (figures.length + 1);
      const spaced = [...figures.slice(0, at), figures[0]?.map(() => NaN) ?? [], ...figures.slice(at)];
      const moved = sums.map((one) => one.replace(/\d+/g, (row) => String(Number(row) > at ? Number(row) + 1 : Number(row))));
      expect(sumsIn(gridOfFigures(spaced))).toEqual([...moved].sort());
      const wide = figures.map((line) => [NaN, ...line]);
      const further = sums.map((one) => one.replace(/[A-Z]/g, (name) => String.fromCharCode(name.charCodeAt(0) + 1)));
      expect(sumsIn(gridOfFigures(wide))).toEqual([...further].sort());
    }),
    RUNS,
  );
});

test('one wrong entry is found where its line and its column cross', () => {
  fc.assert(
    fc.property(tables, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 8 }), ({ figures, sums }, first, second, digit) => {
      // The first line is an entry of the first group; its last column is a total.
      const width = (figures[0]?.length ?? 1) - 1;
      const column = second % width;
      const row = first % 2;
      const changed = figures.map((line, at) => line.map((figure, on) => (at === row && on === column ? figure + digit * 1000 : figure)));
      const failing = sumsIn(gridOfFigures(changed)).filter((one) => one.includes('not'));
      const [letter, number] = [String.fromCharCode(65 + column), String(row + 1)];
      expect(failing.length).toBeGreaterThan(0);
      for (const one of failing) expect(one).toMatch(new RegExp(`, (?:perhaps )?not (?:${letter}|${number})$`));
      expect(failing.length).toBeLessThanOrEqual(2);
      expect(sums.length).toBeGreaterThan(0);
    }),
    RUNS,
  );
});

/** mulberry32: the same figures on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Claims that chance may bring forth: of a thousand figures that have nothing to do with one another. */
const MOST_BY_CHANCE = 1;

test.each<[string, (next: () => number) => number]>([
  ['amounts of six digits', (next) => Math.floor(next() * 1e6)],
  ['small counts', (next) => Math.floor(next() * 10)],
  ['small counts, half of them zero', (next) => (next() < 0.5 ? 0 : Math.floor(next() * 20))],
  ['amounts in hundreds', (next) => 100 * Math.floor(next() * 90)],
  ['a few amounts over and over', (next) => [0, 500, 1000, 1500, 2500][Math.floor(next() * 5)] ?? 0],
  ['amounts to one place', (next) => Math.floor(next() * 1000) / 10],
  ['amounts of every size', (next) => Math.floor(Math.exp(next() * 12))],
  ['amounts below and above zero', (next) => Math.floor((next() - 0.5) * 20000)],
  ['one amount in ten', (next) => (next() < 0.9 ? 0 : Math.floor(next() * 1e5))],
  ['one amount in five, the rest blank', (next) => (next() < 0.8 ? NaN : Math.floor(next() * 1e5))],
])('chance makes next to no sums: %s', (_kind, figureFrom) => {
  const next = random(11);
  let figures = 0;
  let claims = 0;
  for (let grid = 0; grid < 12; grid++) {
    const [rows, columns] = [5 + Math.floor(next() * 30), 2 + Math.floor(next() * 10)];
    const lines = Array.from({ length: rows }, () => Array.from({ length: columns }, () => figureFrom(next)));
    figures += rows * columns;
    for (const { holds, fails, doubts } of findSums(gridOfFigures(lines)).relations) claims += holds.length + fails.length + doubts.length;
  }
  expect(figures).toBeGreaterThan(1000);
  expect((claims * 1000) / figures).toBeLessThanOrEqual(MOST_BY_CHANCE);
});

/** Steps of the innermost loop, however long each takes. */
function stepsFor(lines: Figures): number {
  const walk = Walk.prototype as { step: (total: number, part: number) => void };
  const { step } = walk;
  let steps = 0;
  walk.step = function (this: Walk, total: number, part: number): void {
    steps++;
    step.call(this, total, part);
  };
  try {
    findSums(gridOfFigures(lines));
  } finally {
    walk.step = step;
  }
  return steps;
}

describe('four times the lines take little more than four times the work', () => {
  const flat = (count: number, next: () => number, figure: (next: () => number) => number): number[][] =>
    Array.from({ length: count }, () => Array.from({ length: 6 }, () => figure(next)));

  /** Nine lines and their total, over and over; the grand total last. */
  const grouped = (count: number, next: () => number, figure: (next: () => number) => number): number[][] => {
    const lines: number[][] = [];
    const totals: number[][] = [];
    while (lines.length < count) {
      const group = flat(9, next, figure);
      const total = addUp(group);
      totals.push(total);
      lines.push(...group, total);
    }
    return [...lines, addUp(totals)];
  };

  test.each([
    ['groups with totals', grouped, (next: () => number) => Math.floor(next() * 1e6)],
    ['groups with totals, half of the figures zero', grouped, (next: () => number) => (next() < 0.5 ? 0 : Math.floor(next() * 1e6))],
    ['a list without totals', flat, (next: () => number) => Math.floor(next() * 1e6)],
    ['a list of figures below and above zero', flat, (next: () => number) => Math.floor((next() - 0.5) * 2e6)],
    ['a list of figures of every size', flat, (next: () => number) => Math.floor(Math.exp(next() * 16))],
    ['a list of zeros with a figure now and then', flat, (next: () => number) => (next() < 0.95 ? 0 : Math.floor(next() * 1e6))],
  ] as const)('%s', (_kind, make, figure) => {
    const [some, more] = [400, 1600].map((count) => stepsFor(make(count, random(3), figure)));
    expect(some).toBeGreaterThan(0);
    expect((more ?? 0) / (some ?? 1)).toBeLessThan(5);
  });
});
