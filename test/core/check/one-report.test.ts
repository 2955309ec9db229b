/** Figures of one report agree with one another, on generated books: word tables, tables of figures, areas nobody read, hidden and lost sheets. */
import { checkWorkbook } from '../../../src/core/check/check';
import type { WorkbookReport } from '../../../src/core/check/report';
import { headlineOf } from '../../../src/core/messages/reports/headline';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { contains, parseRange } from '../../../src/core/workbook/address';
import { sheetOf, workbookOf, type Content } from '../../support/sheets';

/** Numbers that look drawn and are the same in every run. */
function drawn(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 12345;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0;
    return state % below;
  };
}

interface Part {
  readonly rows: Content[][];
  /** Figures other than zero that stand in it. */
  readonly amounts: number;
}

const amountOf = (draw: (below: number) => number): number => 1009 + draw(8_000_000);

/** Lines and columns with their totals: every figure stands in two sums. */
function added(draw: (below: number) => number, lines: number, columns: number): number[][] {
  const body = Array.from({ length: lines }, () => Array.from({ length: columns }, () => amountOf(draw)));
  const wide = body.map((line) => [...line, line.reduce((sum, figure) => sum + figure, 0)]);
  return [...wide, wide.reduce((sums, line) => sums.map((sum, at) => sum + (line[at] ?? 0)), Array<number>(columns + 1).fill(0))];
}

function wordTable(draw: (below: number) => number): Part {
  const [lines, years] = [2 + draw(4), 2 + draw(3)];
  const figures = added(draw, lines, years);
  const head = ['TT', 'Nội dung', ...Array.from({ length: years }, (_, at) => 2026 + at), 'Tổng cộng'];
  const rows: Content[][] = figures.map((line, at) =>
    at === lines ? [null, 'Tổng cộng', ...line] : [at + 1, `Hoạt động ${'ABCDEFG'[at] ?? ''}`, ...line],
  );
  return { rows: [['KẾ HOẠCH KINH PHÍ'], ['Đơn vị: đồng'], head, ...rows], amounts: (lines + 1) * (years + 1) };
}

const NAMES = ['Schulen', 'Kultur', 'Strassen', 'Umwelt', 'Gesundheit', 'Verkehr', 'Wasser'];
const HEADS = ['Personal', 'Sachaufwand', 'Beiträge', 'Zinsen', 'Material'];

function figureTable(draw: (below: number) => number): Part {
  const [lines, columns] = [3 + draw(4), 2 + draw(3)];
  const figures = added(draw, lines, columns);
  const rows: Content[][] = figures.map((line, at) => [at === lines ? 'Alles' : (NAMES[at] ?? ''), ...line]);
  return { rows: [['Funktion', ...HEADS.slice(0, columns), 'Beides'], ...rows], amounts: (lines + 1) * (columns + 1) };
}

/** Figures that nothing heads and nothing adds up: each three times as large as all before it together. */
function loose(draw: (below: number) => number): Part {
  let figure = 1009 + draw(500);
  const rows: Content[][] = Array.from({ length: 4 + draw(5) }, (_, at) => [`khoản ${'abcdefghi'[at] ?? ''}`, (figure = figure * 3 + 7)]);
  return { rows, amounts: rows.length };
}

const GAP: Content[][] = [[], [], [], [], [], []];
const below = (...parts: Part[]): Part => ({
  rows: parts.flatMap(({ rows }, at) => (at === 0 ? rows : [...GAP, ...rows])),
  amounts: parts.reduce((sum, { amounts }) => sum + amounts, 0),
});

/** Side by side with two blank columns between. */
function beside(left: Part, right: Part): Part {
  const width = Math.max(...left.rows.map((row) => row.length)) + 2;
  const height = Math.max(left.rows.length, right.rows.length);
  const rows = Array.from({ length: height }, (_, at): Content[] => {
    const first = left.rows[at] ?? [];
    return [...first, ...Array<null>(width - first.length).fill(null), ...(right.rows[at] ?? [])];
  });
  return { rows, amounts: left.amounts + right.amounts };
}

interface Book {
  readonly workbook: WorkbookSnapshot;
  readonly amounts: number;
}

const FORMS: Readonly<Record<string, (draw: (below: number) => number) => Book>> = {
  'a table of figures below one of words': (draw) => bookOf([below(wordTable(draw), figureTable(draw))]),
  'a table of figures beside one of words': (draw) => bookOf([beside(wordTable(draw), figureTable(draw))]),
  'both on sheets of their own': (draw) => bookOf([wordTable(draw), figureTable(draw)]),
  'with an area that nobody reads': (draw) => bookOf([wordTable(draw), loose(draw), figureTable(draw)]),
  'with that area on the sheet of a table': (draw) => bookOf([below(wordTable(draw), loose(draw))]),
  'with a hidden sheet': (draw) => hiddenLast(bookOf([wordTable(draw)]), figureTable(draw)),
  'with nothing but hidden tables': (draw) => hiddenLast(bookOf([loose(draw)]), wordTable(draw)),
  'with a sheet that is lost': (draw) => {
    const book = bookOf([figureTable(draw), wordTable(draw)]);
    return { ...book, workbook: { ...book.workbook, lostSheets: ['Phụ lục'] } };
  },
};

function bookOf(parts: readonly Part[]): Book {
  const sheets = parts.map(({ rows }, at) => sheetOf(rows, { name: `Biểu ${String(at + 1)}` }));
  return { workbook: workbookOf(...sheets), amounts: parts.reduce((sum, { amounts }) => sum + amounts, 0) };
}

function hiddenLast({ workbook, amounts }: Book, part: Part): Book {
  const sheet = { ...sheetOf(part.rows, { name: 'Nháp' }), visibility: 'hidden' as const };
  return { workbook: { sheets: [...workbook.sheets, sheet] }, amounts };
}

const sumOf = <T>(list: readonly T[], count: (one: T) => number): number => list.reduce((sum, one) => sum + count(one), 0);

/** All that two places of a report say of the same thing. */
function expectOneVoice(report: WorkbookReport): void {
  const { tables, coverage, untested, unread, verdict, reasons } = report;
  const seen = tables.filter(({ onHiddenSheet }) => onHiddenSheet !== true);
  expect(sumOf(seen, (table) => table.coverage.amountCells)).toBe(coverage.amountCells);
  expect(sumOf(seen, (table) => table.coverage.provenCells)).toBe(coverage.testedCells);
  expect(sumOf(untested, ({ amounts }) => amounts)).toBe(coverage.amountCells - coverage.testedCells + coverage.unreadAmounts);
  for (const { equations, equationList = [], coverage: own, understanding, id } of tables) {
    const count = (verdictOfSum: string): number =>
      equationList.filter((one) => one.verdict === verdictOfSum && one.kind !== 'same').length;
    expect([id, count('exact'), count('rounding'), count('failed'), count('undecided')]).toEqual([
      id,
      equations.exact,
      equations.rounding,
      equations.failed,
      equations.undecided,
    ]);
    expect(equations.total).toBe(equations.exact + equations.rounding + equations.failed + equations.undecided);
    const cells = (range: string): number => {
      const parsed = parseRange(range);
      return parsed === null ? 0 : (parsed.bottom - parsed.top + 1) * (parsed.right - parsed.left + 1);
    };
    expect(sumOf(own.byEquations ?? [], (group) => sumOf(group.cells, cells))).toBe(own.amountCells);
    // Sums that are there reach amounts, and amounts that were tested stand in sums.
    expect(own.provenCells > 0).toBe(equations.total > equations.undecided);
    const shown = understanding?.shown ?? [];
    expect(sumOf(shown, ({ holds, fails, open }) => holds + fails + open)).toBeLessThanOrEqual(equations.total);
  }
  // Where amounts were not read, the area is named; no area lies over a table.
  for (const place of untested.filter(({ read }) => !read))
    expect(unread).toContainEqual(expect.objectContaining({ sheet: place.sheet, range: place.range }));
  for (const first of tables) {
    const others = tables.filter((other) => other !== first && other.sheet === first.sheet);
    const range = parseRange(first.range);
    for (const other of others) {
      const corner = parseRange(other.range);
      expect(range !== null && corner !== null && contains(range, { row: corner.top, column: corner.left })).toBe(false);
    }
  }
  expect(verdict === 'pass').toBe(reasons.length === 0);
  for (const language of ['vi', 'en'] as const) {
    const { facts } = headlineOf(report, language).sums;
    const counts = facts.join().match(/\d+/g)?.map(Number) ?? [];
    const inSums = sumOf(seen, ({ equations }) => equations.total);
    // "6 of 6 sums agree" stands only beside amounts that can be seen, and the other way round.
    expect(counts.includes(inSums) || inSums === 0).toBe(true);
  }
}

describe.each(Object.entries(FORMS))('%s', (_, form) => {
  test.each([1, 2, 3, 4, 5, 6])('book %i', (seed) => {
    const { workbook, amounts } = form(drawn(seed));
    const report = checkWorkbook(workbook, { exact: false, coverage: true, equations: true, explain: true });
    expectOneVoice(report);
    expect(report.coverage.amountCells + report.coverage.unreadAmounts).toBe(amounts);
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (workbook.lostSheets !== undefined) expect(report.verdict).toBe('undecided');
  });

  test.each([7, 8])('book %i with a wrong figure', (seed) => {
    const draw = drawn(seed);
    const { workbook, amounts } = form(draw);
    const [first, ...others] = workbook.sheets;
    if (first === undefined) throw new Error('no sheet');
    const at = first.rows.findIndex((row) => row.some((cell) => typeof cell?.value === 'number' && cell.value > 5000));
    const rows = first.rows.map((row, line) =>
      line !== at
        ? row
        : row.map((cell) => (typeof cell?.value === 'number' && cell.value > 5000 ? { ...cell, value: cell.value + 4000 } : cell)),
    );
    const report = checkWorkbook(
      { ...workbook, sheets: [{ ...first, rows }, ...others] },
      { exact: false, coverage: true, equations: true, explain: true },
    );
    expectOneVoice(report);
    expect(report.coverage.amountCells + report.coverage.unreadAmounts).toBe(amounts);
  });
});
