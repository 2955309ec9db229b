/** What many units handed in, in whatever layout, as the lines of one summary: which tables of a unit count, and where every figure comes from. */
import { add, equals, isZero, sum, ZERO, type Amount } from '../money/amount';
import { convert, isKnownUnit, money, type KnownUnit } from '../money/money';
import type { Period, SourceId } from '../table/model/dimensions';
import type { Table } from '../table/model/table';
import type { WorkbookReading } from '../table/read-workbook';
import { isCountable } from '../table/seeing/figure';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Submission } from './facts';
import { differingSums, yearsBorneOut, type DifferingSum } from './own-totals';
import { ALL_SOURCES, yearsOf } from './parameters';
import { entryCells, type EntryCell } from './read-figures';
import { titleSources } from './title-sources';

export interface UnitFile {
  readonly file: string;
  readonly workbook: WorkbookSnapshot;
  readonly reading: Pick<WorkbookReading, 'tables' | 'views'>;
}

/** A cell whose figure went into the summary, in the summary's unit. */
export interface Origin {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly source: SourceId;
  readonly year: number;
  readonly amount: Amount;
}

/** Why a figure of a unit is not in the summary. */
export type NoPlaceInSummary =
  'no-source' | 'rest-no-source' | 'no-year' | 'unit-unknown' | 'not-read' | 'year-outside' | 'source-not-used';

export interface UnplacedFigure {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly why: NoPlaceInSummary;
}

/** A table that says something else than the one that counts, for the same sources and years. */
export interface UnusedTable {
  readonly file: string;
  readonly id: string;
}

export interface UnitFigures {
  readonly origins: readonly Origin[];
  readonly unplaced: readonly UnplacedFigure[];
  readonly unused: readonly UnusedTable[];
  /** Totals of the unit's own that the summary does not bear out. */
  readonly differing: readonly DifferingSum[];
}

interface Candidate {
  readonly file: string;
  readonly tables: readonly Table[];
  readonly id: string;
  readonly origins: readonly Origin[];
  readonly unplaced: readonly OpenFigure[];
  readonly sums: ReadonlyMap<string, Amount>;
}

/** A figure without a place, with what is known of it. */
interface OpenFigure extends UnplacedFigure {
  readonly year: number | null;
  /** In the summary's unit; null where it could not be read, or its unit is not known. */
  readonly amount: Amount | null;
}

/**
 * The figures of one unit. Of tables that speak of the same sources and years, the fullest counts and the others only repeat it; tables of
 * other years or sources are added.
 */
export function figuresOfUnit(files: readonly UnitFile[], unit: KnownUnit): UnitFigures {
  const candidates = files.flatMap((file) => joined(file.reading.tables).map((own) => candidateOf(file, own, unit)));
  const inOrder = [...candidates].sort((a, b) => b.sums.size - a.sums.size || a.unplaced.length - b.unplaced.length);
  const counted: Candidate[] = [];
  const unused: UnusedTable[] = [];
  const sums = new Map<string, Amount>();
  for (const one of inOrder) {
    if (one.sums.size === 0) continue;
    const shared = [...one.sums].filter(([key]) => sums.has(key));
    if (shared.length === 0) {
      counted.push(one);
      for (const [key, amount] of one.sums) sums.set(key, amount);
    } else if (shared.length < one.sums.size || shared.some(([key, amount]) => !equals(sums.get(key) ?? ZERO, amount)))
      unused.push({ file: one.file, id: one.id });
  }
  const inReadingOrder = candidates.filter((one) => counted.includes(one));
  const origins = inReadingOrder.flatMap((one) => one.origins);
  // Where a unit has figures with source and year, tables that tell neither say the same another way, or are not money.
  const told = candidates.filter((one) => counted.length === 0 || counted.includes(one) || saysMore(one, origins));
  return {
    origins,
    unplaced: told.flatMap(({ unplaced }) => unplaced.map(({ file, sheet, row, column, why }) => ({ file, sheet, row, column, why }))),
    unused,
    differing: inReadingOrder.flatMap((one) => differingSums(one.file, one.tables, one.origins, unit)),
  };
}

/** A plan without sources whose money of a year is neither that of the summary nor of one of its sources or lines. */
function saysMore({ sums, tables, unplaced }: Candidate, origins: readonly Origin[]): boolean {
  if (sums.size > 0 || !tables.every(({ isPlan, readBy, kind }) => isPlan && readBy === 'words' && kind !== 'cost-estimate')) return false;
  const ofYears = new Map<number, Amount>();
  for (const { year, amount } of unplaced) if (year !== null && amount !== null) ofYears.set(year, add(ofYears.get(year) ?? ZERO, amount));
  return [...ofYears].some(([year, amount]) => {
    const own = origins.filter((one) => one.year === year);
    const ofSources = ALL_SOURCES.map((source) => sum(own.filter((one) => one.source === source).map((one) => one.amount)));
    return ![sum(ofSources), ...ofSources, ...own.map((one) => one.amount)].some((known) => equals(known, amount));
  });
}

/** Below captions of different sources tables are one plan, and a total at the end may be of all of them. */
function isStackedBelow(before: Table | undefined, { lines }: Table): boolean {
  const above = before?.lines.findLast(({ caption }) => caption !== undefined)?.caption;
  const own = lines.find(({ caption }) => caption !== undefined)?.caption;
  return above !== undefined && own !== undefined && above.source !== own.source;
}

/** Tables whose lines go on in the next one are one. */
function joined(tables: readonly Table[]): Table[][] {
  const groups: Table[][] = [];
  let open = false;
  for (const table of tables) {
    if (table.isHidden) continue;
    if (open || isStackedBelow(groups.at(-1)?.at(-1), table)) groups.at(-1)?.push(table);
    else groups.push([table]);
    open = table.goesOn;
  }
  return groups;
}

function candidateOf(of: UnitFile, tables: readonly Table[], unit: KnownUnit): Candidate {
  const { file } = of;
  const { origins, unplaced } = bestOf(of, tables, unit);
  const sums = new Map<string, Amount>();
  for (const { source, year, amount } of origins) {
    const key = `${source} ${String(year)}`;
    sums.set(key, add(sums.get(key) ?? ZERO, amount));
  }
  // Where the totals are borne out, lines without a source only tell the same money another way.
  const whole = yearsBorneOut(tables, origins, unit);
  const isTold = ({ why, year }: OpenFigure): boolean =>
    (why === 'no-source' || why === 'rest-no-source') && (whole.has('whole') || (year !== null && whole.has(year)));
  return { file, tables, id: tables.map(({ id }) => id).join(' + '), origins, unplaced: unplaced.filter((one) => !isTold(one)), sums };
}

/** "Trong đó: khuyến công quốc gia …" below the total tells whose the money is where lines name no source. */
function bestOf(of: UnitFile, tables: readonly Table[], unit: KnownUnit): ReturnType<typeof placed> {
  const ofLines = placed(of, tables, unit, false);
  if (!ofLines.unplaced.some(({ why }) => why === 'no-source')) return ofLines;
  const ofTotals = placed(of, tables, unit, true);
  const borneOut = ({ origins }: ReturnType<typeof placed>): number => yearsBorneOut(tables, origins, unit).size;
  const isBetter = ofLines.origins.length === 0 ? ofTotals.origins.length > 0 : borneOut(ofTotals) > borneOut(ofLines);
  return isBetter ? ofTotals : ofLines;
}

function placed(
  { file, workbook, reading }: UnitFile,
  tables: readonly Table[],
  unit: KnownUnit,
  ofTotals: boolean,
): { readonly origins: readonly Origin[]; readonly unplaced: readonly OpenFigure[] } {
  const origins: Origin[] = [];
  const unplaced: OpenFigure[] = [];
  for (const table of tables) {
    for (const cell of entryCells(table, titleSources(table, reading, workbook), ofTotals)) {
      const { figure, source, year, row, column } = cell;
      if (cell.measure !== 'money' || isBesideThePlan(table, cell)) continue;
      // Words are a remark, unless source and year say that money was to stand there: "khoảng 100", "đang trình".
      if (figure.state === 'words' && (source === null || year === null)) continue;
      const place = { file, sheet: table.sheet, row, column };
      const own = table.figureColumns.find(({ index }) => index === column)?.unit ?? table.unit;
      if (!isCountable(figure)) unplaced.push({ ...place, year, amount: null, why: 'not-read' });
      else if (!isZero(figure.amount)) {
        const amount = isKnownUnit(own) ? convert(money(figure.amount, own), unit).amount : null;
        if (source === null) unplaced.push({ ...place, year, amount, why: cell.isRest ? 'rest-no-source' : 'no-source' });
        else if (year === null) unplaced.push({ ...place, year, amount, why: 'no-year' });
        else if (amount === null) unplaced.push({ ...place, year, amount, why: 'unit-unknown' });
        else origins.push({ ...place, source, year, amount });
      }
    }
  }
  return { origins, unplaced };
}

/** What was spent before, and a total over the years that its line does not bear out. */
function isBesideThePlan({ figureColumns }: Table, { column }: EntryCell): boolean {
  const own = figureColumns.find(({ index }) => index === column);
  return own !== undefined && (own.past || (own.year === 'period' && figureColumns.some(({ year }) => typeof year === 'number')));
}

/** Years and sources that figures speak of; null where there is none. */
export function reachOf(origins: readonly Origin[]): { readonly period: Period; readonly sources: readonly SourceId[] } | null {
  if (origins.length === 0) return null;
  const years = origins.map(({ year }) => year);
  return {
    period: { from: Math.min(...years), to: Math.max(...years) },
    sources: ALL_SOURCES.filter((source) => origins.some((one) => one.source === source)),
  };
}

/** Figures that the summary has a column for, and the others. */
export function within(
  origins: readonly Origin[],
  period: Period,
  sources: readonly SourceId[],
): Pick<UnitFigures, 'origins' | 'unplaced'> {
  const why = ({ source, year }: Origin): NoPlaceInSummary | null =>
    year < period.from || year > period.to ? 'year-outside' : sources.includes(source) ? null : 'source-not-used';
  return {
    origins: origins.filter((one) => why(one) === null),
    unplaced: origins.flatMap((one): UnplacedFigure[] => {
      const reason = why(one);
      const { file, sheet, row, column } = one;
      return reason === null ? [] : [{ file, sheet, row, column, why: reason }];
    }),
  };
}

/** The amounts of a unit's line. */
export function amountsOfUnit(origins: readonly Origin[], period: Period): Submission['amounts'] {
  return yearsOf(period).map((year) => {
    const amounts: Partial<Record<SourceId, Amount>> = {};
    for (const one of origins) if (one.year === year) amounts[one.source] = add(amounts[one.source] ?? ZERO, one.amount);
    return { year, amounts };
  });
}
