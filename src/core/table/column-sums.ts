/** Which columns a column adds up: years, sources, and what the row of column numbers declares ("5=6+7"). */
import type { TableArea } from './area';
import type { Column, SourceKey, YearKey } from './columns';
import type { SheetView } from './sheet-view';

export interface ColumnSum {
  /** Positions among the figure columns. */
  readonly total: number;
  readonly parts: readonly number[];
  readonly dimension: 'years' | 'sources' | 'declared' | 'group';
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

const keyOf = ({ measure, year, source }: Column): string => [measure, year, source].join('|');

/** Positions by meaning; a meaning that two columns claim is no ground for a sum. */
function byMeaning(
  figures: readonly Column[],
): (measure: Column['measure'], year: YearKey | null, source: SourceKey | null) => number | undefined {
  const positions = new Map<string, number | null>();
  figures.forEach((column, at) => positions.set(keyOf(column), positions.has(keyOf(column)) ? null : at));
  return (measure, year, source) => positions.get([measure, year, source].join('|')) ?? undefined;
}

function yearSums(figures: readonly Column[]): ColumnSum[] {
  const find = byMeaning(figures);
  const years = [...new Set(figures.flatMap(({ year }) => (typeof year === 'number' ? [year] : [])))];
  return figures.flatMap(({ measure, year, source }): ColumnSum[] => {
    const total = year === 'period' && measure !== 'price' ? find(measure, 'period', source) : undefined;
    if (total === undefined) return [];
    const parts = years.map((one) => find(measure, one, source));
    return parts.length > 0 && parts.every((part) => part !== undefined) ? [{ total, parts, dimension: 'years' }] : [];
  });
}

function sourceSums(figures: readonly Column[]): ColumnSum[] {
  const find = byMeaning(figures);
  const years = [...new Set(figures.map(({ year }) => year))];
  return years.flatMap((year): ColumnSum[] => {
    const at = (source: SourceKey): number | undefined => find('money', year, source);
    const present = (...sources: SourceKey[]): number[] => sources.flatMap((source) => at(source) ?? []);
    const sums: ColumnSum[] = [];
    const budget = at('state-budget');
    const publicParts = present('national', 'local');
    const splits = budget !== undefined && publicParts.length > 0;
    if (splits && publicParts.length === 2) sums.push({ total: budget, parts: publicParts, dimension: 'sources' });
    // "Thành tiền" beside its sources is their total without saying so; the figures decide.
    const all = at('all') ?? (figures.some(({ measure }) => measure === 'price') ? find('money', year, null) : undefined);
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
    if (path.length > 1 && measure === 'money') banners.set(banner, [...(banners.get(banner) ?? []), at]);
  });
  return [...banners.values()].flatMap((group): ColumnSum[] => {
    const totals = group.filter((at) => /^(?:tong|cong)\b/.test(figures[at]?.path.at(-1)?.folded ?? ''));
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
  return rules.flatMap(({ total, terms }): ColumnSum[] => {
    const names = expand(terms);
    const target = byNumber.get(total);
    const parts = names?.map((name) => byNumber.get(name)) ?? [];
    if (target === undefined || parts.length === 0 || parts.includes(undefined)) return [];
    return [{ total: target, parts: parts as number[], dimension: 'declared' }];
  });
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
