/** Which columns a column adds up: years, sources, and what the row of column numbers declares ("5=6+7"). */
import type { Column } from '../model/column';
import type { DeclaredRule } from '../heads/declared-rules';
import type { SourceKey } from '../model/dimensions';
import { isYear } from '../seeing/years';

export interface ColumnSum {
  /** Positions among the figure columns. */
  readonly total: number;
  readonly parts: readonly number[];
  readonly dimension: 'years' | 'sources' | 'declared' | 'difference' | 'group';
  /** Fewer parts that may be meant as well: the plan without the years before it. The figures decide. */
  readonly instead?: readonly (readonly number[])[];
  /** The part that a rule defines by subtracting ("3=1-2"); the total where there is none. */
  readonly result?: number;
  /** One of several columns that name spans of years: such columns may hold rates or means as well. */
  readonly oneOfMany?: boolean;
}

/** @param figures the figure columns, in order */
export function columnSums(rules: readonly DeclaredRule[], figures: readonly Column[]): ColumnSum[] {
  const sums = [...yearSums(figures), ...sourceSums(figures)];
  for (const declared of declaredSums(rules, figures)) {
    const same = sums.some((sum) => sum.total === declared.total && [...sum.parts].sort().join() === [...declared.parts].sort().join());
    if (!same) sums.push(declared);
  }
  if (sums.every(({ dimension }) => dimension === 'difference')) sums.push(...groupSums(figures));
  return sums;
}

type Meaning = Pick<Column, 'measure' | 'year' | 'source' | 'past'>;
const keyOf = ({ measure, year, source, past }: Meaning): string => [measure, year, source, past].join('|');

/** Positions by meaning; a meaning that two columns claim is no ground for a sum. */
function byMeaning(figures: readonly Column[], counts: (column: Column) => boolean = () => true): (meaning: Meaning) => number | undefined {
  const positions = new Map<string, number | null>();
  figures.forEach((column, at) => {
    if (counts(column)) positions.set(keyOf(column), positions.has(keyOf(column)) ? null : at);
  });
  return (meaning) => positions.get(keyOf(meaning)) ?? undefined;
}

function yearSums(figures: readonly Column[]): ColumnSum[] {
  const isPeriod = (column: Column): boolean => column.year === 'period';
  // Totals that name their own years are told apart by them.
  const find = byMeaning(figures, (column) => !isPeriod(column) || spanIn(column) === null);
  const years = [...new Set(figures.flatMap(({ year }) => (typeof year === 'number' ? [year] : [])))];
  const planned = new Set(figures.flatMap(({ year, past }) => (typeof year === 'number' && !past ? [year] : [])));
  return figures.flatMap((column, total): ColumnSum[] => {
    const { measure, year, source, past } = column;
    if (year !== 'period' || measure === 'price') return [];
    const span = spanIn(column);
    if (span === null && find(column) === undefined) return [];
    // A total over the plan may count an earlier year in that has no plan of its own.
    const at = (one: number): number | undefined =>
      find({ measure, year: one, source, past }) ?? (past ? undefined : find({ measure, year: one, source, past: true }));
    const partsOf = (list: readonly number[]): readonly number[] => list.flatMap((one) => at(one) ?? []);
    const lists =
      span !== null && years.some((one) => one >= span.from && one <= span.to)
        ? [years.filter((one) => one >= span.from && one <= span.to)]
        : planned.size < years.length
          ? [years.filter((one) => planned.has(one)), years]
          : [years, years.slice(1), years.slice(2), years.slice(3)];
    const [first, ...others] = lists
      .map((list) => ({ list, parts: partsOf(list) }))
      .filter(({ list, parts }, place) => parts.length === list.length && list.length > (place === 0 ? 0 : 1))
      .map(({ parts }) => parts);
    if (first === undefined) return [];
    const instead = others.filter((parts) => parts.length !== first.length);
    return [
      {
        total,
        parts: first,
        dimension: 'years',
        instead,
        oneOfMany: figures.some((other) => other !== column && keyOf(other) === keyOf(column)),
      },
    ];
  });
}

/** "Tổng 2021-2025": the years that a total's own heading names. */
function spanIn({ path }: Column): { from: number; to: number } | null {
  const match = /(\d{4}) (\d{4})$/.exec(path.find(({ folded }) => /\b\d{4} \d{4}$/.test(folded))?.folded ?? '');
  const [from, to] = [Number(match?.[1]), Number(match?.[2])];
  return isYear(from) && isYear(to) && from < to ? { from, to } : null;
}

function sourceSums(figures: readonly Column[]): ColumnSum[] {
  const find = byMeaning(figures);
  const blocks = new Map(figures.map(({ year, past }) => [`${String(year)}|${String(past)}`, { year, past }]));
  return [...blocks.values()].flatMap(({ year, past }): ColumnSum[] => {
    const at = (source: SourceKey): number | undefined => find({ measure: 'money', year, source, past });
    const present = (...sources: SourceKey[]): number[] => sources.flatMap((source) => at(source) ?? []);
    const sums: ColumnSum[] = [];
    const budget = at('state-budget');
    const publicParts = present('national', 'local');
    const splits = budget !== undefined && publicParts.length > 0;
    if (splits && publicParts.length === 2) sums.push({ total: budget, parts: publicParts, dimension: 'sources' });
    // "Thành tiền" beside its sources is their total without saying so; the figures decide.
    const all =
      at('all') ?? (figures.some(({ measure }) => measure === 'price') ? find({ measure: 'money', year, source: null, past }) : undefined);
    // The state budget stands for its two parts; without them it is a source like the others.
    const parts = [...(budget === undefined ? publicParts : [budget]), ...present('counterpart', 'integrated', 'other')];
    if (all !== undefined && parts.length > 1) sums.push({ total: all, parts, dimension: 'sources' });
    return sums;
  });
}

/** "Tổng số" beside its split under one banner, where neither years nor sources are named. */
function groupSums(figures: readonly Column[]): ColumnSum[] {
  const banners = new Map<string, number[]>();
  figures.forEach(({ path, measure, words }, at) => {
    if (words.includes('comparison')) return;
    const banner = [measure, ...path.slice(0, -1).map(({ folded }) => folded)].join('>');
    if (measure !== 'price') banners.set(banner, [...(banners.get(banner) ?? []), at]);
  });
  return [...banners.values()].flatMap((group): ColumnSum[] => {
    const totals = group.filter((at) => /^(?:tong|cong|ca nam)\b/.test(figures[at]?.path.at(-1)?.folded ?? ''));
    const [total] = totals;
    const parts = group.filter((at) => at !== total);
    return total !== undefined && totals.length === 1 && parts.length >= 2 ? [{ total, parts, dimension: 'group' }] : [];
  });
}

/** The rules of the row of column numbers, where all of their columns hold figures. */
function declaredSums(rules: readonly DeclaredRule[], figures: readonly Column[]): ColumnSum[] {
  const position = (column: number): number => figures.findIndex(({ index }) => index === column);
  return rules.flatMap((rule): ColumnSum[] => {
    const [total, result, parts] = [position(rule.total), position(rule.result), rule.parts.map(position)];
    // What takes something off as well is no sum of columns.
    return total < 0 || parts.includes(-1) || rule.less !== undefined
      ? []
      : [{ total, parts, dimension: rule.isShown === true ? 'difference' : 'declared', result }];
  });
}
