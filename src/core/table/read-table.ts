/**
 * From an area of a sheet to a table: roles, nesting and sums, settled by the vote of the figures (realities R-e).
 * What stays open is marked so; nothing is judged here.
 */
import type { UnitId } from '../money/money';
import { rangeToA1 } from '../workbook/address';
import type { TableArea } from './areas/area';
import { columnSums, type ColumnSum } from './settle/column-sums';
import { readColumns } from './heads/columns';
import type { Column } from './model/column';
import type { Line } from './model/line';
import { moneyUnitIn, unitAlone } from './seeing/unit-words';
import { declaredRules } from './heads/declared-rules';
import { shownDifferences } from './heads/differences';
import { NO_CORRECTIONS, type TableCorrections } from './model/corrections';
import type { Figure } from './seeing/figure';
import { notesBelow } from './seeing/footnotes';
import { kindOf, sourcesOf } from './heads/kind';
import { habitOf } from './settle/typed-marks';
import { isBlindColumn, sameGap } from './settle/line-gaps';
import { bestLineSums, lineRelationsOf } from './settle/line-relations';
import { ToldLines } from './settle/told-lines';
import { readLines, unitsOfLines } from './lines/lines';
import { periodOf, readTitles } from './heads/period';
import { withRates } from './settle/rates';
import { productsOf } from './settle/products';
import { slipOf } from './settle/scale-slip';
import { asRead, exactSums, isOpen, type MarkChoice } from './settle/settle-marks';
import type { Label, SheetView } from './seeing/sheet-view';
import type { ColumnRelation, LineRelation, ProductRelation, ScaleSlip, StatedUnit, Table, Witness } from './model/table';
import { fold } from './seeing/fold';
import { unitInCells } from './heads/unit-in-cells';
import { readUnitLine } from './heads/unit-line';
import { lineWords, sourceWords } from './seeing/vocabulary';
import { voteOnColumns, type Matrix, type Votes } from './settle/vote';

/**
 * @param notAbove row of the sheet that the table before it ends on, or -1
 * @param corrections what a person said of it: certain beside everything that is inferred
 */
export function readTable(view: SheetView, found: TableArea, notAbove: number, corrections: TableCorrections = NO_CORRECTIONS): Table {
  const area = withoutIgnored(found, corrections);
  const declared = declaredRules(view, area);
  const rules = [...declared, ...shownDifferences(view, area, declared)];
  const columns = readColumns(view, area, corrections.columns, rules);
  const lineAbove = readUnitLine(view, area, notAbove);
  const titles = readTitles(view, area, notAbove);
  const lineUnit = unitOfMostLines(view, area, columns);
  const unitLine = lineAbove ?? unitOfDescriptions(area, columns) ?? unitInCells(view, area, columns.filter(isFigures));
  const figureColumns = withCountedMeasures(
    columns,
    unitLine !== null || lineUnit !== null || corrections.unit !== null || speaksOfMoney(titles.text),
    view.sheet.inDocument !== undefined && !namesMoney(view, area),
  );
  const headingUnits = unitsInHeadings(area, figureColumns);
  // What stands beside the lines says more than what stands above the table.
  const unit = corrections.unit ?? headingUnits[0]?.unit ?? lineUnit?.unit ?? unitLine?.unit ?? 'unknown';
  const candidates = columnSums(rules, figureColumns);
  const written = withRates(readLines(view, area, columns, corrections.lines, unit), figureColumns, candidates);
  const { lines, ...reading } = settleMarks(written, figureColumns, candidates, (figures, open) =>
    view.sheet.inDocument === undefined ? null : habitOf(figures, open, unit),
  );

  const range = { top: area.top, left: area.left, bottom: area.bottom, right: area.right };
  return {
    id: `${view.sheet.name}!${rangeToA1(range)}`,
    sheet: view.sheet.name,
    isHidden: view.sheet.visibility !== 'visible',
    range,
    isPlan: columns.some(({ words }) => words.some((word) => word === 'description' || word === 'ordinal')),
    readBy: 'words',
    headerRows: area.headerRows,
    numberRow: area.numberRow,
    title: titles.text,
    kind: corrections.kind ?? kindOf(figureColumns, lines, columns),
    period: corrections.period ?? periodOf(figureColumns, lines, titles, reading.columnRelations),
    titlePeriod: titles.period,
    unit,
    unitLine,
    headingUnits,
    lineUnit,
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

/** The units that headings of amounts state, each with its cell. */
const unitsInHeadings = (area: TableArea, figureColumns: readonly Column[]): readonly StatedUnit[] =>
  figureColumns.flatMap(({ unit, measure, index, path }): StatedUnit[] => {
    const part = path.findLast(({ text }) => moneyUnitIn(text) !== null);
    return unit === null || measure !== 'money' || part === undefined
      ? []
      : [{ unit, row: area.headerRows[part.from] ?? area.top, column: index }];
  });

const isFigures = ({ role }: Column): boolean => role === 'figure';

/** "Nguồn vốn (tr.đ)" above the names of the lines speaks of their amounts. */
function unitOfDescriptions(area: TableArea, columns: readonly Column[]): StatedUnit | null {
  const column = columns.find(({ role }) => role === 'description');
  const part = column?.path.findLast(({ text }) => moneyUnitIn(text) !== null);
  const unit = part === undefined ? null : moneyUnitIn(part.text);
  return column === undefined || part === undefined || unit === null
    ? null
    : { unit, row: area.headerRows[part.from] ?? area.top, column: column.index };
}

function unitOfMostLines(view: SheetView, area: TableArea, columns: readonly Column[]): StatedUnit | null {
  const rows = new Map<UnitId, number[]>();
  for (const [row, unit] of unitsOfLines(view, area, columns)) if (unit !== null) rows.set(unit, [...(rows.get(unit) ?? []), row]);
  const [most] = [...rows].sort(([, one], [, two]) => two.length - one.length);
  const column = columns.find(({ role }) => role === 'unit-of-measure')?.index;
  return most === undefined || column === undefined ? null : { unit: most[0], row: most[1][0] ?? area.top, column };
}

/** Rows that a person said are no lines of the table say nothing about its columns either. */
function withoutIgnored(area: TableArea, { lines }: TableCorrections): TableArea {
  if (lines.size === 0) return area;
  return { ...area, bodyRows: area.bodyRows.filter((row) => lines.get(row)?.role !== 'ignored') };
}

const MONEY = new RegExp(`\\b(?:${['kinh phí', 'dự toán', 'nguồn vốn', 'vốn', 'ngân sách'].map(fold).join('|')})\\b`);
const TARGETS = new RegExp(`\\b(?:${['chỉ tiêu', 'khối lượng', 'số lượng', 'mục tiêu'].map(fold).join('|')})\\b`);

/** "PHÂN KỲ KINH PHÍ …" holds amounts, though no unit line says so. */
function speaksOfMoney(title: string): boolean {
  const folded = fold(title);
  return MONEY.test(folded) && !TARGETS.test(folded);
}

/** A text document has tables of people, days and visits as well: money is where some word of the table names it. */
function namesMoney(view: SheetView, { top, bottom, left, right }: TableArea): boolean {
  return view.texts.some(
    ({ row, column }) => row >= top && row <= bottom && column >= left && column <= right && isOfMoney(view.label(row, column)),
  );
}

const isOfMoney = ({ text, folded }: Label): boolean =>
  MONEY.test(folded) || moneyUnitIn(text) !== null || unitAlone(text) !== null || sourceWords.find(folded) !== null;

/** A table that counts lines in units of their own (cơ sở, lớp …) and speaks of no money holds targets, not amounts. */
function withCountedMeasures(columns: readonly Column[], unitStated: boolean, isOther: boolean): readonly Column[] {
  const figures = columns.filter(({ role }) => role === 'figure');
  const ofMoney =
    unitStated ||
    columns.some(
      ({ path, words, source }) =>
        path.some(({ text }) => moneyUnitIn(text) !== null) ||
        source !== null ||
        words.some((word) => word === 'amount' || word === 'unitPrice' || word === 'costTotal'),
    );
  if (ofMoney || !(isOther || columns.some(({ role }) => role === 'unit-of-measure'))) return figures;
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
 * Figures whose separator leaves two readings ("4.700") are read the way that makes sums exact; where that says nothing, by the size
 * of the figures beside, else the way that makes more sums true, by at least two, else by the habit of a text document; otherwise they stay
 * open (realities A.3).
 */
function settleMarks(
  lines: readonly Line[],
  columns: readonly Column[],
  candidates: readonly ColumnSum[],
  habit: (figures: readonly Figure[], open: readonly Figure[]) => MarkChoice | null,
): Reading & { lines: readonly Line[] } {
  const open = lines.flatMap((line) => (line.figures.some(isOpen) ? line.figures.filter(isOpen) : []));
  if (open.length === 0) return { lines, ...read(lines, columns, candidates) };
  const figures = lines.flatMap((line) => line.figures);
  const as = (choice: MarkChoice): Reading & { lines: readonly Line[]; exact: number } => {
    const chosen = asRead(lines, choice);
    const reading = read(chosen, columns, candidates);
    return { lines: chosen, ...reading, exact: exactSums(lines, chosen, reading) };
  };
  const [asFirst, asOther] = [as('first'), as('other')];
  if (asFirst.exact > asOther.exact && (asOther.exact === 0 || asFirst.exact >= asOther.exact + 2)) return asFirst;
  if (asOther.exact > asFirst.exact && (asFirst.exact === 0 || asOther.exact >= asFirst.exact + 2)) return asOther;
  const written = neighbours(figures, open);
  if (written !== null) return written === 'first' ? asFirst : asOther;
  if (asFirst.votes >= asOther.votes + 2) return asFirst;
  if (asOther.votes >= asFirst.votes + 2) return asOther;
  // All sums hold either way: they are proven whichever is meant, and a dot before three digits throughout groups thousands.
  // A comma is the decimal mark here, so "4,700" stays open.
  if (asFirst.votes === asOther.votes && asFirst.votes >= 3 && open.every(({ mark }) => mark === '.')) return asFirst;
  const typed = habit(figures, open);
  if (typed !== null) return typed === 'first' ? asFirst : asOther;
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

const ONLY_WORDS: readonly Witness[] = ['words'];

function read(lines: readonly Line[], columns: readonly Column[], candidates: readonly ColumnSum[]): Reading {
  const values = matrixOf(lines);
  const units = columns.map((_, at) => printUnit(lines, at));
  const additive = additiveColumns(lines, columns);
  const money = additive.size === columns.length ? values : only(values, additive);
  const told = new ToldLines(lines);
  const { sums, votes } = bestLineSums(lines, money, units, told);
  const productRelations = productsOf(columns, values);
  const factors = new Set(productRelations.flatMap((product) => product.factors));
  const lineRelations = lineRelationsOf(lines, sums, money, units, [...additive], told, factors);
  const counted = lines.flatMap((line, at) => (line.counted && !line.rate ? [at] : []));
  let columnVotes = 0;
  const columnRelations = candidates.flatMap((offered): ColumnRelation[] => {
    const { parts, found } = bestParts(offered, values, counted, units[offered.total] ?? 0);
    const candidate = {
      total: offered.total,
      parts,
      dimension: offered.dimension,
      result: offered.result ?? offered.total,
      because: ONLY_WORDS,
      slip: null,
    };
    const asBorneOut: ColumnRelation = {
      ...candidate,
      standing: 'borne-out',
      because: found.holds > 0 ? ['figures', 'words'] : ONLY_WORDS,
    };
    columnVotes += found.holds - found.fails;
    if (found.holds === 0 && found.fails === 0) return [asBorneOut];
    if (found.holds === 0 && found.fails > 0 && candidate.dimension === 'years' && costsAsAWhole(columns[candidate.total])) return [];
    // A single wrong entry breaks its line and the line that adds it up, by the same amount: in a small table that is most of it.
    const oneSlip = found.fails === 1 || (found.fails === 2 && found.holds > 0) || (found.fails <= 3 && sameGap(found.gaps));
    const named = candidate.dimension !== 'group' && oneSlip;
    const isSaid = columns[candidate.total]?.said === true;
    const isBlind =
      candidate.dimension !== 'group' && candidate.dimension !== 'declared' && isBlindColumn(lines, candidate.total, found.gaps);
    const borneOut =
      isSaid || isBlind || (candidate.dimension === 'group' ? found.holds > 2 * found.fails : found.holds >= found.fails || named);
    const ofWhich = candidate.dimension === 'declared' && isOfWhich(candidate.parts.map((part) => columns[part]));
    if (borneOut && !(ofWhich && found.fails > 0)) return [asBorneOut];
    const instances = counted.map((line) => (column: number) => values[line]?.[column] ?? NaN);
    const slip = found.holds === 0 ? slipOf(candidate.total, parts, instances, units[candidate.total] ?? 0) : null;
    if (slip !== null) return isStated(slip, columns, [candidate.total, ...parts]) ? [] : [{ ...candidate, standing: 'stated', slip }];
    // A banner's split or a declared rule that the figures deny was not meant for these columns.
    return candidate.dimension === 'group' || (found.holds === 0 && (candidate.dimension !== 'years' || offered.oneOfMany === true))
      ? []
      : [{ ...candidate, standing: 'stated' }];
  });
  // Where the columns do not add up the way their headings say, the headings may stand over other columns: nothing is certain.
  if (columnRelations.every(({ standing, slip }) => standing === 'borne-out' || slip !== null))
    return { lineRelations, columnRelations, productRelations, settled: true, votes: votes + columnVotes };
  return {
    lineRelations: lineRelations.map((relation) => ({ ...relation, standing: 'stated', because: ONLY_WORDS })),
    columnRelations: columnRelations.map((relation) => ({ ...relation, standing: 'stated', because: ONLY_WORDS })),
    productRelations: [],
    settled: false,
    votes: votes + columnVotes,
  };
}

/** "TMĐT" beside years is what a project costs from first to last; only figures can show that these years are all of it. */
const costsAsAWhole = (column: Column | undefined): boolean =>
  column?.path.some(({ folded }) => /\b(?:tong muc dau tu|tong von dau tu|tmdt)\b/.test(folded)) === true;

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
  return parts.some((column) => column?.path.some(({ text, folded }) => lineWords.find(folded, text) === 'partialBreakdown') === true);
}

export function matrixOf(lines: readonly Line[]): Matrix {
  return lines.map(({ figures, rate }) => {
    const row = new Float64Array(figures.length);
    // Rates take part in nothing.
    if (rate) return row;
    for (let at = 0; at < figures.length; at++) {
      const { state = 'absent', approximate = 0 } = figures[at] ?? {};
      row[at] = state === 'number' ? approximate : state === 'absent' || state === 'words' ? 0 : NaN;
    }
    return row;
  });
}

/** The figures of these columns, zero in all others. */
function only(values: Matrix, columns: ReadonlySet<number>): Matrix {
  return values.map((row) => row.map((value, at) => (columns.has(at) ? value : 0)));
}

/** The finest decimal shown in a column, as a double. */
export function printUnit(lines: readonly Line[], at: number): number {
  let decimals = 0;
  for (const { figures } of lines) {
    const figure = figures[at];
    if (figure?.state !== 'number') continue;
    decimals = Math.max(decimals, figure.decimals ?? decimalsTyped(figure.approximate));
  }
  return Math.pow(10, -Math.min(decimals, 6));
}

function decimalsTyped(value: number): number {
  return Number.isSafeInteger(value) ? 0 : Math.min(6, (String(value).split('.')[1] ?? '').length);
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
