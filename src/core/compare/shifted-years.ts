/** A plan put off by years: of a whole table, whose years are others now, and of lines whose money stands in later or earlier years. */
import { isZero, toPlainText } from '../money/amount';
import { whole, exponentOf } from './scale';
import { figuresOf, type StatedFigure } from './statement';
import type { ItemPair } from './match-items';

const FURTHEST = 5;

const isPlanMoney = ({ figure, measure, isBeside, year }: StatedFigure): boolean =>
  measure === 'money' && !isBeside && typeof year === 'number' && figure.state === 'number' && !isZero(figure.amount);

const amountText = (one: StatedFigure): string => toPlainText(whole({ amount: one.figure.amount, exponent: exponentOf(one.unit) }));

/** By how many years the columns and figures of a table went on; 0 where they stayed. */
export function shiftOfTable(pairs: readonly ItemPair[]): number {
  const years = (side: 'old' | 'new'): Set<number> =>
    new Set(pairs.flatMap((pair) => figuresOf(pair[side]).flatMap(({ year }) => (typeof year === 'number' ? [year] : []))));
  const [before, after] = [years('old'), years('new')];
  if (before.size === 0 || before.size !== after.size) return 0;
  const shift = Math.min(...after) - Math.min(...before);
  if (shift === 0 || ![...before].every((year) => after.has(year + shift))) return 0;
  let figures = 0;
  let stayed = 0;
  let went = 0;
  for (const pair of pairs) {
    const now = new Set(figuresOf(pair.new).map((one) => `${String(one.source)} ${String(one.year)} ${amountText(one)}`));
    for (const one of figuresOf(pair.old).filter(isPlanMoney)) {
      const at = (year: number): boolean => now.has(`${String(one.source)} ${String(year)} ${amountText(one)}`);
      figures++;
      if (at(Number(one.year))) stayed++;
      if (at(Number(one.year) + shift)) went++;
    }
  }
  return went > stayed && went * 2 >= figures ? shift : 0;
}

/** Money of one source of one line, by year; zeros left out. */
type Series = ReadonlyMap<number, string>;

/** By how many years everything in a series went on; null where that does not explain it. */
export function shiftOfSeries(old: Series, now: Series): number | null {
  if (old.size === 0 || old.size !== now.size) return null;
  const shift = Math.min(...now.keys()) - Math.min(...old.keys());
  if (shift === 0 || Math.abs(shift) > FURTHEST) return null;
  return [...old].every(([year, amount]) => now.get(year + shift) === amount) ? shift : null;
}

export function seriesOf(figures: readonly StatedFigure[]): Map<string, Map<number, string>> {
  const bySource = new Map<string, Map<number, string>>();
  for (const one of figures.filter(isPlanMoney)) {
    if (one.isDerived) continue;
    const series = bySource.get(String(one.source)) ?? new Map<number, string>();
    series.set(Number(one.year), amountText(one));
    bySource.set(String(one.source), series);
  }
  return bySource;
}
