/** What a unit's tables state as their totals, against what of them went into the summary: nothing is lost or counted twice without a word. */
import { absolute, add, amountFromDouble, compare, isNoise, subtract, sum, ZERO, type Amount } from '../money/amount';
import { convert, isKnownUnit, money, type KnownUnit } from '../money/money';
import { statedTotals, type StatedTotal } from '../prose/stated-totals';
import type { SourceId } from '../table/model/dimensions';
import type { Table } from '../table/model/table';
import { isCountable } from '../table/seeing/figure';

/** Both in the summary's unit. */
export interface DifferingSum {
  readonly file: string;
  /** The cell of the stated total. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly source: SourceId | 'all';
  /** Null for all years together. */
  readonly year: number | null;
  readonly stated: Amount;
  readonly placed: Amount;
}

export interface PlacedAmount {
  readonly source: SourceId;
  readonly year: number;
  readonly amount: Amount;
}

interface StatedSum {
  readonly source: SourceId | 'all';
  readonly when: number | 'whole';
  readonly amount: Amount;
  readonly total: StatedTotal;
  /** What its own parts make where the table rounded them one by one. */
  readonly unrounded: readonly Amount[];
}

/** The totals of the plan, in the unit of the summary, those of one source and time together. */
function statedSums(tables: readonly Table[], unit: KnownUnit): StatedSum[][] {
  const groups = new Map<string, StatedSum[]>();
  for (const table of tables) {
    const own = table.unit;
    if (!isKnownUnit(own)) continue;
    const inUnit = (amount: Amount): Amount => convert(money(amount, own), unit).amount;
    for (const total of statedTotals(table)) {
      // What was spent before stands beside the plan.
      if (table.figureColumns[total.column]?.past === true) continue;
      const { source, when, figure } = total;
      const key = `${source} ${String(when)}`;
      const one = { source, when, amount: inUnit(figure.amount), total, unrounded: unroundedOf(total).map(inUnit) };
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
  }
  return [...groups.values()];
}

const placedOf = (placed: readonly PlacedAmount[], { source, when }: Pick<StatedSum, 'source' | 'when'>): Amount =>
  sum(
    placed
      .filter((one) => (source === 'all' || one.source === source) && (when === 'whole' || one.year === when))
      .map(({ amount }) => amount),
  );

/** Years in which all that the tables state stands in the summary; `whole` where that holds of all of them together. */
export function yearsBorneOut(tables: readonly Table[], placed: readonly PlacedAmount[], unit: KnownUnit): ReadonlySet<number | 'whole'> {
  const found = statedSums(tables, unit).filter(([first]) => first?.source === 'all');
  return new Set(found.flatMap((group) => (isWholly(group, placed) ? group.slice(0, 1).map(({ when }) => when) : [])));
}

/** Of totals in several lines, as those of tables stacked under one heading, each says money of its own: all of them are borne out, or their sum. */
function isWholly(group: readonly StatedSum[], placed: readonly PlacedAmount[]): boolean {
  const lines = new Map<Table['lines'][number] | undefined, StatedSum[]>();
  for (const one of group) {
    const line = one.total.table.lines[one.total.line];
    lines.set(line, [...(lines.get(line) ?? []), one]);
  }
  const each = [...lines.values()];
  const isBorne = (one: StatedSum): boolean => isBorneOut([one], placed);
  // One figure a line, or nobody could tell which of those side by side add up.
  return each.every((own) => own.some(isBorne)) || (each.every(({ length }) => length === 1) && isAll(group, placed));
}

function isAll(group: readonly StatedSum[], placed: readonly PlacedAmount[]): boolean {
  const [first] = group;
  return first !== undefined && isNoise(subtract(placedOf(placed, first), sum(group.map(({ amount }) => amount))));
}

/** @param placed what of these tables is in the summary */
export function differingSums(file: string, tables: readonly Table[], placed: readonly PlacedAmount[], unit: KnownUnit): DifferingSum[] {
  const groups = statedSums(tables, unit);
  const dated = new Set(groups.flatMap(([first]) => (first !== undefined && first.when !== 'whole' ? [first.source] : [])));
  return groups.flatMap((group): DifferingSum[] => {
    const [first] = group;
    if (first === undefined || (first.when === 'whole' && dated.has(first.source)) || isBorneOut(group, placed)) return [];
    const largest = group.reduce((most, one) => (compare(one.amount, most.amount) > 0 ? one : most), first);
    const { source, when, amount, total } = largest;
    const { row, column } = total.figure;
    const span = total.table.period;
    const year = when !== 'whole' ? when : span !== null && span.from === span.to ? span.from : null;
    return [{ file, sheet: total.table.sheet, row, column, source, year, stated: amount, placed: placedOf(placed, first) }];
  });
}

/** Where columns or lines of one meaning stand side by side, one of them or all together are what the table states. */
function isBorneOut(group: readonly StatedSum[], placed: readonly PlacedAmount[]): boolean {
  const [first] = group;
  if (first === undefined) return true;
  const own = placedOf(placed, first);
  const isOwn = (amount: Amount): boolean => isNoise(subtract(own, amount));
  return isOwn(sum(group.map(({ amount }) => amount))) || group.some(({ amount, unrounded }) => isOwn(amount) || unrounded.some(isOwn));
}

/** What the lines and the columns of a total make, where that differs from it by no more than their rounding. */
function unroundedOf({ table: { lines, lineRelations, columnRelations }, figure, line, column }: StatedTotal): Amount[] {
  const along = [
    ...lineRelations
      .filter(({ total, columns }) => total === line && columns.includes(column))
      .map(({ parts }) => parts.map((part) => lines[part]?.figures[column])),
    ...columnRelations.filter(({ total }) => total === column).map(({ parts }) => parts.map((part) => lines[line]?.figures[part])),
  ];
  return along.flatMap((parts) => {
    const read = parts.flatMap((part) => (part !== undefined && isCountable(part) ? [part] : []));
    if (read.length === 0 || read.length < parts.length) return [];
    const made = read.reduce<Amount>((total, { amount }) => add(total, amount), ZERO);
    const decimals = Math.max(figure.decimals ?? 0, ...read.map((part) => part.decimals ?? 0));
    const slack = amountFromDouble(((read.length + 1) / 2) * Math.pow(10, -decimals));
    return compare(absolute(subtract(made, figure.amount)), slack) <= 0 ? [made] : [];
  });
}
