/** Which columns a column adds up: years, sources, and what the row of column numbers declares ("5=6+7"). */
import type { TableArea } from './area';
import type { Column } from './column';
import type { SourceKey } from './dimensions';
import type { SheetView } from './sheet-view';
import { isYear } from './years';

export interface ColumnSum {
  /** Positions among the figure columns. */
  readonly total: number;
  readonly parts: readonly number[];
  readonly dimension: 'years' | 'sources' | 'declared' | 'group';
  /** Fewer parts that may be meant as well: the plan without the years before it. The figures decide. */
  readonly instead?: readonly (readonly number[])[];
  /** One of several columns that name spans of years: such columns may hold rates or means as well. */
  readonly oneOfMany?: boolean;
}

/** @param figures the figure columns, in order */
export function columnSums(view: SheetView, area: TableArea, columns: readonly Column[], figures: readonly Column[]): ColumnSum[] {
  const sums = [...yearSums(figures), ...sourceSums(figures)];
  for (const declared of declaredSums(view, area, columns, figures)) {
    const same = sums.some((sum) => sum.total === declared.total && [...sum.parts].sort().join() === [...declared.parts].sort().join());
    if (!same) sums.push(declared);
  }
  if (sums.length === 0) sums.push(...groupSums(figures));
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
  figures.forEach(({ path, measure }, at) => {
    const banner = path.slice(0, -1).map(({ folded }) => folded).join('>'); // prettier-ignore
    if (measure === 'money') banners.set(banner, [...(banners.get(banner) ?? []), at]);
  });
  return [...banners.values()].flatMap((group): ColumnSum[] => {
    const totals = group.filter((at) => /^(?:tong|cong|ca nam)\b/.test(figures[at]?.path.at(-1)?.folded ?? ''));
    const [total] = totals;
    const parts = group.filter((at) => at !== total);
    return total !== undefined && totals.length === 1 && parts.length >= 2 ? [{ total, parts, dimension: 'group' }] : [];
  });
}

/** "5=6+7", "(3) = (1)+(2)", "8=3+…+7": only plain sums; a rule over columns the table lacks is left alone. */
function declaredSums(view: SheetView, area: TableArea, columns: readonly Column[], figures: readonly Column[]): ColumnSum[] {
  if (area.numberRow === null) return [];
  const row = area.numberRow;
  const byNumber = new Map<string, number>();
  const rules: { total: string; terms: string }[] = [];
  for (const column of columns) {
    const cell = view.cell(row, column.index);
    const text = typeof cell?.value === 'number' ? String(cell.value) : view.label(row, column.index).text;
    const match = /^\(?\s*([A-Za-zĐđ]|\d{1,3})\s*\)?\s*(?:=\s*(.+))?$/.exec(text);
    if (!match) continue;
    const name = (match[1] ?? '').toUpperCase();
    const at = figures.findIndex(({ index }) => index === column.index);
    if (at >= 0) byNumber.set(name, at);
    if (match[2] !== undefined) rules.push({ total: name, terms: match[2] });
  }
  return rules.flatMap(({ total: left, terms }): ColumnSum[] => {
    const { total, names } = asSum(left, terms) ?? { total: left, names: null };
    const target = byNumber.get(total);
    const parts = names?.map((name) => byNumber.get(name)) ?? [];
    if (target === undefined || parts.length === 0 || parts.includes(undefined)) return [];
    return [{ total: target, parts: parts as number[], dimension: 'declared' }];
  });
}

/** A rule as a total and its parts; "3=1-2" says that column 1 is 2 and 3 together. Null when it is neither sum nor difference. */
function asSum(left: string, terms: string): { total: string; names: string[] } | null {
  const names = expand(terms);
  if (names !== null) return { total: left, names };
  const [whole = '', ...less] = terms.split(/[-–−]/).map((term) => term.trim().replace(/^\(|\)$/g, '').trim().toUpperCase()); // prettier-ignore
  const isName = (term: string): boolean => /^(?:[A-ZĐ]|\d{1,3})$/.test(term);
  return less.length > 0 && [whole, ...less].every(isName) ? { total: whole, names: [...less, left] } : null;
}

/** The names a sum lists, "3+…+7" written out; null when it is no plain sum. */
function expand(terms: string): string[] | null {
  const names: string[] = [];
  let open = false;
  for (const raw of terms.split('+')) {
    const term = raw.trim().replace(/^\(|\)$/g, '').trim(); // prettier-ignore
    if (/^(?:…|\.{2,})$/.test(term)) {
      open = true;
      continue;
    }
    if (!/^(?:[A-Za-zĐđ]|\d{1,3})$/.test(term)) return null;
    if (open) {
      for (let number = Number(names.at(-1)) + 1; number < Number(term); number++) names.push(String(number));
      open = false;
    }
    names.push(term.toUpperCase());
  }
  return names;
}
