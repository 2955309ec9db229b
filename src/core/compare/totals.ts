/** What a version says a table comes to, by source and in all: the total a cell states; added up only where none does, and never over a figure that could not be read. */
import { add, isNoise, isZero, scaleByPowerOfTen, subtract, ZERO, type Amount } from '../money/amount';
import type { SourceId } from '../table/model/dimensions';
import type { TableTotal } from './change';
import { isSource } from './changed-figure';
import { exponentOf } from './scale';
import { isNumber } from './sides';
import { figuresOf, type Item, type StatedFigure, type Statement } from './statement';
import { sumsIn, type SumsOfTable } from './sums';

type ItemOf = ReadonlyMap<StatedFigure, Item>;

/** In the unit of the table; a source that the table does not know, and a total that cannot be told from what stands beside it, are left out. */
export function totalsOf(statement: Statement): Map<SourceId | null, TableTotal> {
  const sums = sumsIn(statement);
  const items: ItemOf = new Map(statement.items.flatMap((item) => figuresOf(item).map((one) => [one, item] as const)));
  const money = [...items.keys()].filter(({ measure, isBeside }) => measure === 'money' && !isBeside);
  const sources = new Set(money.flatMap(({ source, figure }) => (isSource(source) && figure.state !== 'absent' ? [source] : [])));
  const totals = new Map<SourceId | null, TableTotal>();
  for (const source of sources) {
    const told = coverOf(
      money.filter((one) => one.source === source),
      sums,
      items,
    );
    if (told !== null) totals.set(source, totalOf(told, statement, sums));
  }
  const whole = cornerOf(money, sums, items) ?? coverOf(money, sums, items);
  if (whole !== null && whole.length > 0) totals.set(null, totalOf(whole, statement, sums));
  return totals;
}

function totalOf(told: readonly StatedFigure[], statement: Statement, sums: SumsOfTable): TableTotal {
  const amountOf = (figures: Iterable<StatedFigure>): Amount | null => {
    let amount = ZERO;
    for (const one of figures) {
      if (!isNumber(one)) return null;
      amount = add(amount, scaleByPowerOfTen(one.figure.amount, exponentOf(one.unit) - exponentOf(statement.table.unit)));
    }
    return amount;
  };
  const amount = amountOf(told);
  const parts = amountOf(new Set(told.flatMap((one) => [...sums.leavesOf(one)])));
  const isSame = amount !== null && parts !== null && (isZero(subtract(amount, parts)) || isNoise(subtract(amount, parts)));
  return { amount, isStated: told.length === 1, workedOut: isSame ? null : parts };
}

/** The one figure of the line of totals that adds up all others of it, or those of its figures that say every year and source once. */
function cornerOf(money: readonly StatedFigure[], sums: SumsOfTable, items: ItemOf): readonly StatedFigure[] | null {
  const filled = money.filter(({ figure }) => figure.state !== 'absent');
  const there = filled.filter((one) => sums.isGrand(one));
  const highest = there.filter((one) => !there.some((other) => sums.adds(other, one)));
  const overall = highest.filter(({ source, year }) => source === null && year === 'period');
  if (highest.length === 1) return highest;
  if (overall.length === 1) return overall;
  const isSaid = (one: StatedFigure): boolean =>
    highest.some(
      ({ source, year }) => (source === null || source === one.source) && (year === one.year || year === 'period' || one.year === 'period'),
    );
  return highest.length > 0 && !sayTwice(highest, items) && filled.every(isSaid) ? highest : null;
}

/**
 * The fewest figures that say everything once: totals that no other total takes in, and what stands in none of them. Null where two of one item
 * say the same year and source, as what was asked for and what was granted do, or a line and what splits it by half: added up they are nothing.
 */
function coverOf(money: readonly StatedFigure[], sums: SumsOfTable, items: ItemOf): readonly StatedFigure[] | null {
  const said = money.filter((one) => !(one.figure.state === 'absent' && sums.isSum(one)));
  const isWithin = new Set<StatedFigure>();
  for (const one of said) for (const part of sums.partsOf(one)) isWithin.add(part);
  const highest = said
    .filter((one) => !isWithin.has(one) && (sums.isSum(one) || !sums.isGrand(one)))
    .map((one) => ({ one, leaves: sums.leavesOf(one) }))
    .sort((a, b) => b.leaves.size - a.leaves.size);
  const covered = new Set<StatedFigure>();
  const told: StatedFigure[] = [];
  const take = (one: StatedFigure, leaves: ReadonlySet<StatedFigure>): void => {
    if ([...leaves].some((leaf) => covered.has(leaf))) return;
    for (const leaf of leaves) covered.add(leaf);
    told.push(one);
  };
  for (const { one, leaves } of highest) take(one, leaves);
  for (const one of said) if (!sums.isSum(one) && !sums.isGrand(one)) take(one, new Set([one]));
  const filled = told.filter(({ figure }) => figure.state !== 'absent');
  return sayTwice(filled, items) ? null : filled;
}

function sayTwice(figures: readonly StatedFigure[], items: ItemOf): boolean {
  const byItem = new Map<Item | undefined, StatedFigure[]>();
  const isSame = (a: unknown, b: unknown, all: unknown): boolean => a === b || a === all || b === all;
  for (const one of figures) {
    const beside = byItem.get(items.get(one)) ?? [];
    if (beside.some((other) => isSame(one.source, other.source, null) && isSame(one.year, other.year, 'period'))) return true;
    byItem.set(items.get(one), [...beside, one]);
  }
  return false;
}
