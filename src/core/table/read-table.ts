/**
 * From an area of a sheet to a table: roles, nesting and sums, settled by the vote of the figures (realities R-e).
 * What stays open is marked so; nothing is judged here.
 */
import { rangeToA1 } from '../workbook/address';
import { cellKey, readLinearFormula } from '../workbook/linear-formula';
import type { TableArea } from './area';
import { columnSums, type ColumnSum } from './column-sums';
import { readColumns, type Column } from './columns';
import { isSaidSum } from './corrected-lines';
import { NO_CORRECTIONS, type TableCorrections } from './corrections';
import { settled, type Figure } from './figure';
import { notesBelow } from './footnotes';
import { kindOf, sourcesOf } from './kind';
import { lineSums, type LineSum, type TotalScheme } from './line-sums';
import { candidateTrees } from './line-trees';
import { readLines, type Line } from './lines';
import { periodOf, readTitles } from './period';
import { slipOf, type ScaleSlip } from './scale-slip';
import type { SheetView } from './sheet-view';
import type { ColumnRelation, LineRelation, ProductRelation, StatedUnit, Table } from './table';
import { moneyUnitIn, readUnitLine } from './unit-line';
import { tally, voteOnColumns, voteOnLines, type Matrix, type Votes } from './vote';

/**
 * @param notAbove row of the sheet that the table before it ends on, or -1
 * @param corrections what a person said of it: certain beside everything that is inferred
 */
export function readTable(view: SheetView, found: TableArea, notAbove: number, corrections: TableCorrections = NO_CORRECTIONS): Table {
  const area = withoutIgnored(found, corrections);
  const columns = readColumns(view, area, corrections.columns);
  const unitLine = readUnitLine(view, area, notAbove);
  const figureColumns = withCountedMeasures(columns, unitLine !== null || corrections.unit !== null);
  const written = readLines(view, area, columns, corrections.lines);
  const candidates = columnSums(view, area, columns, figureColumns);
  const { lines, ...reading } = settleMarks(written, figureColumns, candidates);

  const titles = readTitles(view, area, notAbove);
  const headingUnits = figureColumns.flatMap(({ unit, measure, index, path }): StatedUnit[] => {
    const part = path.findLast(({ text }) => moneyUnitIn(text) !== null);
    return unit === null || measure !== 'money' || part === undefined
      ? []
      : [{ unit, row: area.headerRows[part.from] ?? area.top, column: index }];
  });
  const range = { top: area.top, left: area.left, bottom: area.bottom, right: area.right };
  return {
    id: `${view.sheet.name}!${rangeToA1(range)}`,
    sheet: view.sheet.name,
    range,
    isPlan: columns.some(({ words }) => words.some((word) => word === 'description' || word === 'ordinal')),
    headerRows: area.headerRows,
    title: titles.text,
    kind: corrections.kind ?? kindOf(figureColumns, lines, columns),
    period: corrections.period ?? periodOf(figureColumns, lines, titles, reading.columnRelations),
    titlePeriod: titles.period,
    unit: corrections.unit ?? headingUnits[0]?.unit ?? unitLine?.unit ?? 'unknown',
    unitLine,
    headingUnits,
    sources: sourcesOf(figureColumns, lines),
    columns,
    figureColumns,
    lines,
    notes: notesBelow(view, range),
    goesOn: false,
    ...reading,
    corrections,
  };
}

/** Rows that a person said are no lines of the table say nothing about its columns either. */
function withoutIgnored(area: TableArea, { lines }: TableCorrections): TableArea {
  if (lines.size === 0) return area;
  return { ...area, bodyRows: area.bodyRows.filter((row) => lines.get(row)?.role !== 'ignored') };
}

/** A table that counts lines in units of their own (cơ sở, lớp …) and speaks of no money holds targets, not amounts. */
function withCountedMeasures(columns: readonly Column[], unitStated: boolean): readonly Column[] {
  const figures = columns.filter(({ role }) => role === 'figure');
  const ofMoney =
    unitStated ||
    columns.some(
      ({ unit, words, source }) =>
        unit !== null || source !== null || words.some((word) => word === 'amount' || word === 'unitPrice' || word === 'costTotal'),
    );
  if (ofMoney || !columns.some(({ role }) => role === 'unit-of-measure')) return figures;
  return figures.map((column) => (column.said ? column : { ...column, measure: 'quantity' }));
}

interface Reading {
  readonly lineRelations: readonly LineRelation[];
  readonly columnRelations: readonly ColumnRelation[];
  readonly productRelations: readonly ProductRelation[];
  readonly settled: boolean;
  /** True sums less false ones. */
  readonly votes: number;
}

/**
 * Figures whose separator leaves two readings ("4.700") are read the way that makes more sums true: by at least two, or
 * all of them; otherwise they stay open (realities A.3).
 */
function settleMarks(
  lines: readonly Line[],
  columns: readonly Column[],
  candidates: readonly ColumnSum[],
): Reading & { lines: readonly Line[] } {
  if (!lines.some((line) => line.figures.some(({ state }) => state === 'ambiguous'))) return { lines, ...read(lines, columns, candidates) };
  const figures = lines.flatMap((line) => line.figures);
  const open = figures.filter(({ state }) => state === 'ambiguous');
  const choose = (choice: 'first' | 'other'): readonly Line[] =>
    lines.map((line) => ({ ...line, figures: line.figures.map((figure) => settled(figure, choice)) }));
  const first = { lines: choose('first'), votes: 0 };
  const other = { lines: choose('other'), votes: 0 };
  const asFirst = { ...first, ...read(first.lines, columns, candidates) };
  const asOther = { ...other, ...read(other.lines, columns, candidates) };
  if (asFirst.votes >= asOther.votes + 2) return asFirst;
  if (asOther.votes >= asFirst.votes + 2) return asOther;
  const written = neighbours(figures, open);
  if (written !== null) return written === 'first' ? asFirst : asOther;
  // All sums hold either way: they are proven whichever is meant, and a dot before three digits throughout groups thousands.
  // A comma is the decimal mark here, so "4,700" stays open.
  if (asFirst.votes === asOther.votes && asFirst.votes >= 3 && open.every(({ mark }) => mark === '.')) return asFirst;
  return { lines, ...read(lines, columns, candidates) };
}

/** Size against the numeric figures beside: a factor of a thousand apart, and the other reading is meant (A.3, step 3). */
function neighbours(figures: readonly Figure[], open: readonly Figure[]): 'first' | 'other' | null {
  const stored = figures.filter(({ state, flaw, approximate }) => state === 'number' && flaw === null && approximate !== 0);
  if (stored.length < 3) return null;
  const middle = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const usual = Math.log10(middle(stored.map(({ approximate }) => Math.abs(approximate))));
  const asFirst = Math.log10(middle(open.map(({ approximate }) => Math.abs(approximate))));
  const mark = open[0]?.mark === '.' ? -3 : 3;
  const [near, far] = [Math.abs(asFirst - usual), Math.abs(asFirst + mark - usual)];
  return Math.abs(near - far) < 1 ? null : near < far ? 'first' : 'other';
}

function read(lines: readonly Line[], columns: readonly Column[], candidates: readonly ColumnSum[]): Reading {
  const values = matrixOf(lines);
  const units = columns.map((_, at) => printUnit(lines, at));
  const additive = additiveColumns(lines, columns);
  const money: Matrix = values.map((row) => row.map((value, at) => (additive.has(at) ? value : 0)));
  const { sums, votes } = bestLineSums(lines, money, units);
  const lineRelations = lineRelationsOf(lines, sums, money, units, [...additive]);
  const counted = lines.flatMap((line, at) => (line.counted ? [at] : []));
  let columnVotes = 0;
  const columnRelations = candidates.flatMap((offered): ColumnRelation[] => {
    const { parts, found } = bestParts(offered, values, counted, units[offered.total] ?? 0);
    const candidate = { total: offered.total, parts, dimension: offered.dimension, slip: null };
    columnVotes += found.holds - found.fails;
    if (found.holds === 0 && found.fails === 0) return [{ ...candidate, standing: 'borne-out' }];
    // A single wrong entry breaks its line and the line that adds it up, by the same amount: in a small table that is most of it.
    const oneSlip = found.fails === 1 || (found.fails === 2 && found.holds > 0) || (found.fails <= 3 && sameGap(found.gaps));
    const named = candidate.dimension !== 'group' && oneSlip;
    const isSaid = columns[candidate.total]?.said === true;
    const borneOut = isSaid || (candidate.dimension === 'group' ? found.holds > 2 * found.fails : found.holds >= found.fails || named);
    const ofWhich = candidate.dimension === 'declared' && isOfWhich(candidate.parts.map((part) => columns[part]));
    if (borneOut && !(ofWhich && found.fails > 0)) return [{ ...candidate, standing: 'borne-out' }];
    const instances = counted.map((line) => (column: number) => values[line]?.[column] ?? NaN);
    const slip = found.holds === 0 ? slipOf(candidate.total, parts, instances, units[candidate.total] ?? 0) : null;
    if (slip !== null) return isStated(slip, columns, [candidate.total, ...parts]) ? [] : [{ ...candidate, standing: 'stated', slip }];
    // A banner's split or a declared rule that the figures deny was not meant for these columns.
    return candidate.dimension === 'group' || (found.holds === 0 && (candidate.dimension !== 'years' || offered.oneOfMany === true))
      ? []
      : [{ ...candidate, standing: 'stated' }];
  });
  const productRelations = productsOf(columns, values);
  // Where the columns do not add up the way their headings say, the headings may stand over other columns: nothing is certain.
  if (columnRelations.every(({ standing, slip }) => standing === 'borne-out' || slip !== null))
    return { lineRelations, columnRelations, productRelations, settled: true, votes: votes + columnVotes };
  return {
    lineRelations: lineRelations.map((relation) => ({ ...relation, standing: 'stated' })),
    columnRelations: columnRelations.map((relation) => ({ ...relation, standing: 'stated' })),
    productRelations: [],
    settled: false,
    votes: votes + columnVotes,
  };
}

/** The parts that the figures bear out: all that the words name; where most figures deny these, fewer that two more sums bear out. */
function bestParts(
  { total, parts, instead = [] }: ColumnSum,
  values: Matrix,
  counted: readonly number[],
  unit: number,
): { parts: readonly number[]; found: Votes } {
  let best = { parts, found: voteOnColumns(total, parts, values, counted, unit) };
  for (const fewer of best.found.fails <= best.found.holds ? [] : instead) {
    const found = voteOnColumns(total, fewer, values, counted, unit);
    if (found.holds - found.fails >= best.found.holds - best.found.fails + 2) best = { parts: fewer, found };
  }
  return best;
}

/** The heading of the column that is off says so itself: "Tổng (tỷ đồng)" beside years in millions. */
function isStated({ position }: ScaleSlip, columns: readonly Column[], kin: readonly number[]): boolean {
  const own = columns[position]?.unit ?? null;
  return kin.some((other) => (columns[other]?.unit ?? null) !== own);
}

/** Columns under a banner "Trong đó" may leave out what the declared rule adds: then nothing is certain. */
function isOfWhich(parts: readonly (Column | undefined)[]): boolean {
  return parts.some((column) => column?.path.some(({ folded }) => /^(?:trong do|tr do)\b/.test(folded)) === true);
}

export function matrixOf(lines: readonly Line[]): Matrix {
  return lines.map(({ figures }) =>
    Float64Array.from(figures, ({ state, approximate }) =>
      state === 'number' ? approximate : state === 'absent' || state === 'words' ? 0 : NaN,
    ),
  );
}

/** The finest decimal shown in a column, as a double. */
export function printUnit(lines: readonly Line[], at: number): number {
  let decimals = 0;
  for (const { figures } of lines) {
    const figure = figures[at];
    if (figure?.state !== 'number') continue;
    decimals = Math.max(decimals, figure.decimals ?? Math.min(6, (String(figure.approximate).split('.')[1] ?? '').length));
  }
  return Math.pow(10, -Math.min(decimals, 6));
}

/** Money is added down the lines; quantities only where all lines count in one unit, which the figures then show. */
function additiveColumns(lines: readonly Line[], columns: readonly Column[]): Set<number> {
  const totals = lines.filter(({ total }) => total === 'grand');
  return new Set(
    columns.flatMap(({ measure }, at) => {
      if (measure === 'money') return [at];
      const claimed = measure === 'quantity' && totals.some(({ figures }) => figures[at]?.state === 'number');
      return claimed ? [at] : [];
    }),
  );
}

interface ChosenSums {
  readonly sums: readonly LineSum[];
  readonly votes: number;
  readonly fails: number;
}

/** Every line with figures is added up somewhere, or adds up others. */
function leavesNothingOpen(lines: readonly Line[], sums: readonly LineSum[]): boolean {
  if (!sums.some(({ kind }) => kind === 'grand-total')) return false;
  const taken = new Set(sums.flatMap(({ total, parts }) => [total, ...parts]));
  return lines.every(({ counted, partial }, at) => !counted || partial || taken.has(at));
}

const hasLines = (lines: readonly Line[]): boolean => lines.some(({ counted, total, partial }) => counted && total === null && !partial);

/** The nesting that makes the most sums true; the more usual one when they tie. */
function bestLineSums(lines: readonly Line[], values: Matrix, units: readonly number[]): ChosenSums {
  // Totals above and below all lines say the same twice; only one in the middle can be a total so far.
  const inTheMiddle = lines.some(({ total }, at) => total === 'grand' && hasLines(lines.slice(0, at)) && hasLines(lines.slice(at + 1)));
  const schemes: readonly TotalScheme[] = inTheMiddle ? ['all', 'since-previous', 'so-far'] : ['all'];
  let best: ChosenSums | null = null;
  for (const tree of candidateTrees(lines, values)) {
    for (const scheme of schemes) {
      const sums = lineSums(lines, tree, scheme);
      const { holds, fails } = tally(sums, values, units);
      const votes = holds - fails;
      // Of two readings that make as many sums true, the one that makes fewer false is meant.
      if (best === null || votes > best.votes || (votes === best.votes && fails < best.fails)) best = { sums, votes, fails };
    }
    if (best !== null && best.fails === 0 && leavesNothingOpen(lines, best.sums)) break;
  }
  return best ?? { sums: [], votes: 0, fails: 0 };
}

/** Relations that the figures bear out, and those that only words claim. What neither supports is dropped. */
function lineRelationsOf(
  lines: readonly Line[],
  sums: readonly LineSum[],
  values: Matrix,
  units: readonly number[],
  columns: readonly number[],
): LineRelation[] {
  const votes = sums.map((sum) => voteOnLines(sum, values, units));
  // A column that denies what the others show holds something else: codes, rates, ranks.
  const additive = columns.filter((column) => {
    let holds = 0;
    let fails = 0;
    sums.forEach((sum, at) => {
      if (values[sum.total]?.[column] === 0 || (votes[at]?.holds ?? 0) <= (votes[at]?.fails ?? 0)) return;
      if (votes[at]?.gaps.some((gap) => gap.column === column) === true) fails++;
      else holds++;
    });
    return fails < 3 || fails <= 2 * holds;
  });
  const supported = votes.filter(({ holds, fails }) => holds > fails).length;
  // One wrong subtotal denies its own sum and, turned round, the sum above: that is one denial.
  const denied = sums.filter((sum, at) => {
    const { holds, fails, gaps } = votes[at] ?? { holds: 0, fails: 0, gaps: [] };
    return fails > holds && !isHandedOn(sum, gaps, sums, votes);
  }).length;
  // A nesting that proves itself elsewhere in the table is believed where a single figure denies it.
  const trusted = supported >= 2 && supported >= 2 * denied;
  return sums.flatMap((sum, at): LineRelation[] => {
    const { holds, fails, gaps } = votes[at] ?? { holds: 0, fails: 0, gaps: [] };
    const line = lines[sum.total];
    const named = line?.total !== null;
    const numbered = line?.ordinal !== null;
    const plausible =
      sum.parts.length >= 2 && gaps.every(({ column, gap }) => Math.abs(gap) < 20 * Math.abs(values[sum.total]?.[column] ?? 0));
    if (line !== undefined && isSaidSum(line) && !sum.tentative && isBestOf(sum, sums, votes))
      return [{ ...sum, columns: additive, standing: 'borne-out', slip: null }];
    if (sum.tentative) return holds > 0 && holds >= 3 * fails ? [{ ...sum, columns: additive, standing: 'borne-out', slip: null }] : [];
    // One wrong entry breaks its column and, through the line's own total, one more by the same amount: that is one slip.
    const slips = sameGap(gaps) ? Math.min(1, fails) : fails;
    const borneOut =
      fails === 0 ||
      ((named || numbered) && plausible && isHandedOn(sum, gaps, sums, votes)) ||
      (holds > 0 && sum.parts.length > 1 && (named || numbered ? holds >= slips : holds >= 2 && holds >= 3 * slips)) ||
      (plausible && fails === 2 && (named ? holds > 0 || sameGap(gaps) : holds > 0 && sameGap(gaps))) ||
      (plausible && named && (oneLineApart(values, gaps) || seenOnly(lines, values, sum, gaps))) ||
      (named && takesInHeadings(lines, sum, gaps)) ||
      (holds === 0 && plausible && fails === 1 && (named || trusted));
    if (borneOut) return [{ ...sum, columns: additive, standing: 'borne-out', slip: null }];
    const instances = additive.map((column) => (at: number) => values[at]?.[column] ?? NaN);
    const slip =
      named && holds === 0 ? slipOf(sum.total, sum.parts, instances, Math.max(...additive.map((column) => units[column] ?? 0))) : null;
    return named && (plausible || slip !== null) ? [{ ...sum, columns: additive, standing: 'stated', slip }] : [];
  });
}

/** Of several ways to add up to one line, the one that the figures support best. */
function isBestOf(sum: LineSum, sums: readonly LineSum[], votes: readonly Votes[]): boolean {
  const score = (at: number): number => (votes[at]?.holds ?? 0) - (votes[at]?.fails ?? 0);
  const own = sums.indexOf(sum);
  return sums.every((other, at) => other.total !== sum.total || other.tentative || score(at) <= score(own));
}

/** Every gap comes back, turned round, where the total is itself a part: one wrong subtotal breaks the sum below it and the one above. */
function isHandedOn(sum: LineSum, gaps: Votes['gaps'], sums: readonly LineSum[], votes: readonly Votes[]): boolean {
  return gaps.every(({ column, gap }) =>
    sums.some(
      ({ parts }, at) =>
        parts.includes(sum.total) &&
        votes[at]?.gaps.some((other) => other.column === column && Math.abs(other.gap + gap) <= 1e-6 * Math.max(1, Math.abs(gap))) === true,
    ),
  );
}

const sameGap = (gaps: readonly { gap: number }[]): boolean =>
  gaps.every(({ gap }) => Math.abs(gap - (gaps[0]?.gap ?? 0)) <= 1e-6 * Math.max(1, Math.abs(gap)));

/** The total adds up the lines that can be seen: off, in every column, by those that are hidden (realities 12). */
function seenOnly(lines: readonly Line[], values: Matrix, { parts }: LineSum, gaps: Votes['gaps']): boolean {
  const hidden = parts.filter((part) => lines[part]?.hidden === true);
  return (
    hidden.length > 0 &&
    gaps.every(({ column, gap }) => {
      const left = hidden.reduce((sum, part) => sum + (values[part]?.[column] ?? 0), 0);
      return Math.abs(gap + left) <= 1e-6 * Math.max(1, Math.abs(left));
    })
  );
}

/** Every gap comes from a formula that took in the heading, or is handed on to the end of the line by one that adds the line up. */
function takesInHeadings(lines: readonly Line[], sum: LineSum, gaps: Votes['gaps']): boolean {
  const isOfLine = (column: number): boolean => {
    const figure = lines[sum.total]?.figures[column];
    const weights = figure?.cell?.formula === undefined ? undefined : readLinearFormula(figure.cell.formula)?.weights;
    return weights !== undefined && weights.size > 1 && [...weights.keys()].every((key) => Math.floor(key / 16384) === figure?.row);
  };
  const taken = gaps.filter(({ column }) => takesInHeading(lines, sum, column));
  return taken.length > 0 && gaps.every((gap) => taken.includes(gap) || isOfLine(gap.column));
}

/** The formula adds all parts and, from above them, the heading: "=SUM(C2:C4)" with the year 2021 in C2 (realities 2). */
function takesInHeading(lines: readonly Line[], { total, parts }: LineSum, column: number): boolean {
  const formula = lines[total]?.figures[column]?.cell?.formula;
  const weights = formula === undefined ? undefined : readLinearFormula(formula)?.weights;
  const first = Math.min(...parts.map((part) => lines[part]?.row ?? 0));
  const keys = parts.flatMap((part) => {
    const figure = lines[part]?.figures[column];
    return figure === undefined ? [] : [cellKey(figure.row, figure.column)];
  });
  if (weights === undefined || !keys.every((key) => weights.has(key))) return false;
  const extra = [...weights.keys()].filter((key) => !keys.includes(key));
  return extra.length > 0 && extra.every((key) => Math.floor(key / 16384) < first);
}

/** In every column the total is off by the very same line: it was left out, or counted twice. */
function oneLineApart(values: Matrix, gaps: readonly { column: number; gap: number }[]): boolean {
  return values.some((line) =>
    gaps.every(({ column, gap }) => {
      const value = line[column] ?? NaN;
      return Math.abs(Math.abs(gap) - Math.abs(value)) <= 1e-6 * Math.max(1, Math.abs(value));
    }),
  );
}

/** quantity × price = amount: the one price column with the quantity before it and the money after it. */
function productsOf(columns: readonly Column[], values: Matrix): ProductRelation[] {
  const position = (measure: Column['measure']): number[] => columns.flatMap((column, at) => (column.measure === measure ? [at] : []));
  const [price, ...morePrices] = position('price');
  const [quantity, ...moreQuantities] = position('quantity');
  if (price === undefined || quantity === undefined || morePrices.length > 0 || moreQuantities.length > 0) return [];
  // "Mức hỗ trợ tối đa" prices nothing where no amount is said to come of it: one line of a list of caps may agree by chance.
  const isLimit = columns[price]?.path.some(({ folded }) => /\btoi da\b|\bkhong qua\b/.test(folded)) === true;
  if (isLimit && !columns.some(({ words }) => words.includes('amount'))) return [];
  const votes = position('money').map((amount) => {
    let holds = 0;
    let fails = 0;
    for (const row of values) {
      const [q, p, a] = [row[quantity] ?? 0, row[price] ?? 0, row[amount] ?? 0];
      if (q === 0 || p === 0 || a === 0) continue;
      if (Math.abs(q * p - a) <= 0.5 + 1e-9 * Math.abs(a)) holds++;
      else fails++;
    }
    return { amount, holds, fails };
  });
  const [best] = votes.sort((a, b) => b.holds - b.fails - (a.holds - a.fails));
  return best !== undefined && best.holds > best.fails ? [{ quantity, price, amount: best.amount }] : [];
}
