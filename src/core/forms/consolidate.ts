/** What many units handed in, in whatever layout, as the lines of one summary: which tables of a unit count, and where every figure comes from. */
import { add, equals, ZERO, type Amount } from '../money/amount';
import { convert, isKnownUnit, money, type KnownUnit } from '../money/money';
import type { Period, SourceId } from '../table/model/dimensions';
import type { Table } from '../table/model/table';
import type { Submission } from './facts';
import { ALL_SOURCES, yearsOf } from './parameters';
import { readFigures, type ReadFigure } from './read-figures';

export interface UnitFile {
  readonly file: string;
  readonly tables: readonly Table[];
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

export type NoPlaceInSummary = 'no-source' | 'no-year' | 'unit-unknown' | 'year-outside' | 'source-not-used';

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
}

interface Candidate {
  readonly file: string;
  readonly id: string;
  readonly origins: readonly Origin[];
  readonly unplaced: readonly UnplacedFigure[];
  readonly sums: ReadonlyMap<string, Amount>;
}

/**
 * The figures of one unit. Of tables that speak of the same sources and years, the fullest counts and the others only repeat it; tables of
 * other years or sources are added.
 */
export function figuresOfUnit(files: readonly UnitFile[], unit: KnownUnit): UnitFigures {
  const candidates = files.flatMap(({ file, tables }) => joined(tables).map((own) => candidateOf(file, own, unit)));
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
  // Where a unit has figures with source and year, tables that tell neither are no loss: they say the same another way, or are not money.
  const told = inReadingOrder.length > 0 ? inReadingOrder : candidates;
  return {
    origins: inReadingOrder.flatMap(({ origins }) => origins),
    unplaced: told.flatMap(({ unplaced }) => unplaced),
    unused,
  };
}

/** Tables whose lines go on in the next one are one. */
function joined(tables: readonly Table[]): Table[][] {
  const groups: Table[][] = [];
  let open = false;
  for (const table of tables) {
    if (table.isHidden) continue;
    if (open) groups.at(-1)?.push(table);
    else groups.push([table]);
    open = table.goesOn;
  }
  return groups;
}

function candidateOf(file: string, tables: readonly Table[], unit: KnownUnit): Candidate {
  const origins: Origin[] = [];
  const unplaced: UnplacedFigure[] = [];
  const sums = new Map<string, Amount>();
  for (const table of tables) {
    for (const figure of readFigures(table)) {
      if (figure.measure !== 'money' || isBesideThePlan(table, figure)) continue;
      const place = { file, sheet: table.sheet, row: figure.row, column: figure.column };
      const [only] = table.sources;
      const source = figure.source ?? (table.sources.length === 1 ? (only ?? null) : null);
      if (source === null) unplaced.push({ ...place, why: 'no-source' });
      else if (figure.year === null) unplaced.push({ ...place, why: 'no-year' });
      else {
        const own = table.figureColumns.find(({ index }) => index === figure.column)?.unit ?? table.unit;
        if (!isKnownUnit(own)) {
          unplaced.push({ ...place, why: 'unit-unknown' });
          continue;
        }
        const { amount } = convert(money(figure.amount, own), unit);
        origins.push({ ...place, source, year: figure.year, amount });
        const key = `${source} ${String(figure.year)}`;
        sums.set(key, add(sums.get(key) ?? ZERO, amount));
      }
    }
  }
  return { file, id: tables.map(({ id }) => id).join(' + '), origins, unplaced, sums };
}

/** What was spent before, and a total over the years that its line does not bear out. */
function isBesideThePlan({ figureColumns }: Table, { column }: ReadFigure): boolean {
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
