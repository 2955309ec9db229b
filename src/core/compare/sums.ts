/** Which figure of a table adds up which: what the comparison needs to tell stated totals from what they are made of. */
import type { StatedFigure, Statement } from './statement';

export interface SumsOfTable {
  /** It adds up others, of which at least one is filled in. */
  isSum(one: StatedFigure): boolean;
  /** Everything it adds up directly. */
  partsOf(one: StatedFigure): readonly StatedFigure[];
  adds(total: StatedFigure, part: StatedFigure): boolean;
  /** The figures at the bottom that it comes to; itself where it adds up nothing. */
  leavesOf(one: StatedFigure): ReadonlySet<StatedFigure>;
  /** It stands in the line that totals the table. */
  isGrand(one: StatedFigure): boolean;
}

export function sumsIn({ table, at }: Statement): SumsOfTable {
  const sums = new Map<StatedFigure, StatedFigure[]>();
  const note = (total: StatedFigure | undefined, parts: readonly (StatedFigure | undefined)[]): void => {
    const own = parts.filter((part) => part !== undefined);
    // A line of which the total alone is filled in is what it says.
    if (total === undefined || own.every(({ figure }) => figure.state === 'absent')) return;
    sums.set(total, [...(sums.get(total) ?? []), ...own]);
  };
  for (const { total, parts, columns } of table.lineRelations) {
    for (const position of columns)
      note(
        at(total, position),
        parts.map((part) => at(part, position)),
      );
  }
  const grand = new Set<StatedFigure>();
  table.lines.forEach((line, turn) => {
    if (!line.counted) return;
    for (const { total, parts } of table.columnRelations)
      note(
        at(turn, total),
        parts.map((part) => at(turn, part)),
      );
    if (line.total !== 'grand') return;
    table.figureColumns.forEach((_, position) => {
      const one = at(turn, position);
      if (one !== undefined) grand.add(one);
    });
  });
  const partsOf = (one: StatedFigure): readonly StatedFigure[] => sums.get(one) ?? [];
  return {
    isSum: (one) => sums.has(one),
    partsOf,
    adds: (total, part) => partsOf(total).includes(part),
    leavesOf: (one) => {
      const leaves = new Set<StatedFigure>();
      const seen = new Set<StatedFigure>([one]);
      const open = [one];
      for (let here = open.pop(); here !== undefined; here = open.pop()) {
        if (!sums.has(here)) leaves.add(here);
        for (const part of partsOf(here)) {
          if (seen.has(part)) continue;
          seen.add(part);
          open.push(part);
        }
      }
      return leaves;
    },
    isGrand: (one) => grand.has(one),
  };
}
