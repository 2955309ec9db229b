/** Of figures that differ between two tables: which only follow, because a total is off by what its parts are off together. */
import { absolute, amountFromDouble, compare, isZero, subtract, sum, type Amount } from '../money/amount';
import type { Figure } from '../table/seeing/figure';
import type { Ledger } from './ledger';

export interface Difference {
  /** The figure as either table has it. */
  readonly figures: readonly [Figure | undefined, Figure | undefined];
  readonly amount: Amount;
  /** What rounding may leave between the two. */
  readonly slack: number;
}

/** The sums that a figure claims to be, each by its parts. */
export type PartsOf = (figure: Figure) => readonly (readonly Figure[])[];

/** @param differences all that is not nothing @param surely those that no rounding explains */
export function followers<D extends Difference>(differences: readonly D[], surely: readonly D[], partsOf: PartsOf): ReadonlySet<D> {
  const found = new Set<D>();
  if (surely.length === 0) return found;
  const byFigure = new Map<Figure, D>();
  for (const one of differences) for (const figure of one.figures) if (figure !== undefined) byFigure.set(figure, one);
  const real = new Set(surely);
  const explained = (one: D): boolean =>
    one.figures.some(
      (figure) =>
        figure !== undefined &&
        partsOf(figure).some((parts) => {
          const own = parts.flatMap((part) => byFigure.get(part) ?? []);
          if (own.includes(one) || !own.some((part) => real.has(part))) return false;
          return isWithin(subtract(sum(own.map(({ amount }) => amount)), one.amount), one.slack);
        }),
    );
  // What follows may be followed in turn: the corner follows the line, which follows a figure in it.
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const one of differences) {
      if (found.has(one) || !explained(one)) continue;
      found.add(one);
      real.add(one);
    }
  }
  return found;
}

const isWithin = (difference: Amount, slack: number): boolean =>
  isZero(difference) || compare(absolute(difference), amountFromDouble(slack)) < 0;

/** Read when first asked: a sound workbook never asks. Products are no sums, and what two tables share is no part of either. */
export function partsIn({ entries, equations }: Ledger): PartsOf {
  let known: Map<Figure, Figure[][]> | null = null;
  const read = (): Map<Figure, Figure[][]> => {
    const found = new Map<Figure, Figure[][]>();
    equations.forEach(({ kind, total, parts }) => {
      const figure = kind === 'row' || kind === 'column' ? entries[total]?.figure : undefined;
      if (figure === undefined) return;
      const sums = found.get(figure) ?? [];
      found.set(figure, sums);
      sums.push(parts.flatMap((part) => entries[part]?.figure ?? []));
    });
    return found;
  };
  return (figure) => (known ??= read()).get(figure) ?? [];
}
