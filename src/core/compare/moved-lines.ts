/** The fewest and lightest lines whose moving explains the new order: all others stand in the old order. */

export interface Placed {
  /** Turn in the old order and in the new. */
  readonly old: number;
  readonly new: number;
  /** What it takes with it when it moves; a group weighs more than a line. */
  readonly weight: number;
}

/** @returns those that were moved */
export function movedAmong<T extends Placed>(placed: readonly T[]): T[] {
  const inOldOrder = [...placed].sort((a, b) => a.old - b.old);
  const ranks = new Map([...placed].sort((a, b) => a.new - b.new).map((one, at) => [one, at + 1]));
  // The heaviest run that goes up in both orders; a tree of best runs by rank keeps it near linear.
  const best: (Run<T> | null)[] = Array.from({ length: placed.length + 1 }, () => null);
  let heaviest: Run<T> | null = null;
  for (const one of inOldOrder) {
    const rank = ranks.get(one) ?? 1;
    let before: Run<T> | null = null;
    for (let at = rank - 1; at > 0; at -= at & -at) {
      const run = best[at] ?? null;
      if (run !== null && (before === null || run.weight > before.weight)) before = run;
    }
    const run: Run<T> = { last: one, before, weight: (before?.weight ?? 0) + one.weight };
    for (let at = rank; at < best.length; at += at & -at) if ((best[at]?.weight ?? -1) < run.weight) best[at] = run;
    if (heaviest === null || run.weight > heaviest.weight) heaviest = run;
  }
  const kept = new Set<T>();
  for (let run = heaviest; run !== null; run = run.before) kept.add(run.last);
  return placed.filter((one) => !kept.has(one));
}

interface Run<T> {
  readonly last: T;
  readonly before: Run<T> | null;
  readonly weight: number;
}
