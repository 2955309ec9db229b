/** A sum over cells of one sheet, whoever claims it, and when two such sums say the same. Knows neither formulas nor tables. */

export type Direction = 'row' | 'column';

/** Cells as keys of core/workbook/address. */
export interface CellSum {
  /** `row`: the parts stand in the total's row. */
  readonly direction: Direction;
  readonly total: number;
  readonly parts: readonly number[];
}

export { columnOfKey as columnOf, rowOfKey as rowOf } from '../../../src/core/workbook/address';

/** The stored number of a cell; zero where there is none. */
export type ValueOf = (cell: number) => number;

/** The sums of one side, by their totals. Where a total has several sums in a direction, the first one takes it apart. */
export class SumIndex {
  private readonly byTotal = new Map<string, CellSum[]>();

  constructor(readonly sums: readonly CellSum[]) {
    for (const sum of sums) {
      const known = this.byTotal.get(keyOf(sum));
      if (known === undefined) this.byTotal.set(keyOf(sum), [sum]);
      else known.push(sum);
    }
  }

  of(direction: Direction, total: number): readonly CellSum[] {
    return this.byTotal.get(keyOf({ direction, total })) ?? [];
  }
}

const keyOf = ({ direction, total }: Pick<CellSum, 'direction' | 'total'>): string => `${direction}${String(total)}`;

/** More than this many takings apart are no way to say a sum. */
const MOST_STEPS = 5_000;

/**
 * Whether two sums with one total say the same: their parts that are not zero are the same cells, or become the same once
 * totals among them are taken apart, each side's by its own sums. Only what differs is taken apart, the largest first, since
 * a total is larger than its parts.
 */
export function saySame(one: CellSum, ownSums: SumIndex, other: CellSum, otherSums: SumIndex, valueOf: ValueOf): boolean {
  if (one.direction !== other.direction || one.total !== other.total) return false;
  const sides = [new Side(one, ownSums, valueOf), new Side(other, otherSums, valueOf)] as const;
  for (let step = 0; step < MOST_STEPS; step++) {
    const [left, right] = [sides[0].beyond(sides[1]), sides[1].beyond(sides[0])];
    if (left.length === 0 && right.length === 0) return true;
    const open = [
      ...left.flatMap((cell) => (sides[0].canTakeApart(cell) ? [{ side: sides[0], cell }] : [])),
      ...right.flatMap((cell) => (sides[1].canTakeApart(cell) ? [{ side: sides[1], cell }] : [])),
    ];
    const [largest] = open.sort((a, b) => Math.abs(valueOf(b.cell)) - Math.abs(valueOf(a.cell)));
    if (largest === undefined) return false;
    largest.side.takeApart(largest.cell);
  }
  return false;
}

/** One side's parts, how often each counts, and what of them was taken apart. */
class Side {
  private readonly counts = new Map<number, number>();
  private readonly taken: Set<number>;

  constructor(
    private readonly sum: CellSum,
    private readonly sums: SumIndex,
    private readonly valueOf: ValueOf,
  ) {
    this.taken = new Set([sum.total]);
    this.put(sum.parts, 1);
  }

  private put(parts: readonly number[], times: number): void {
    for (const part of parts) if (this.valueOf(part) !== 0) this.counts.set(part, (this.counts.get(part) ?? 0) + times);
  }

  /** Cells that count more often here than there. */
  beyond(other: Side): number[] {
    return [...this.counts].flatMap(([cell, count]) => (count > (other.counts.get(cell) ?? 0) ? [cell] : []));
  }

  canTakeApart(cell: number): boolean {
    return !this.taken.has(cell) && this.sums.of(this.sum.direction, cell).length > 0;
  }

  takeApart(cell: number): void {
    this.taken.add(cell);
    const times = this.counts.get(cell) ?? 0;
    this.counts.delete(cell);
    this.put(this.sums.of(this.sum.direction, cell)[0]?.parts ?? [], times);
  }
}

/** Whether one of these sums says the same as a given one. */
export const isAmong = (sum: CellSum, own: SumIndex, others: SumIndex, valueOf: ValueOf): boolean =>
  others.of(sum.direction, sum.total).some((other) => saySame(sum, own, other, others, valueOf));
