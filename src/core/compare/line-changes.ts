/** What became of lines: added, taken out, moved. Says nothing of their figures but what they come to. */
import type { SourceKey } from '../table/model/dimensions';
import type { Change } from './change';
import type { ItemPair } from './match-items';
import type { FigurePair } from './match-keys';
import { movedAmong } from './moved-lines';
import { labelOf, labelSide, lineSide } from './sides';
import type { Item, StatedLine, Statement } from './statement';

/** An item that stands in one version only, as one change: the topmost, with what stands below it. */
export function wholeLines(statement: Statement, items: readonly Item[], kind: 'line-added' | 'line-removed'): Change[] {
  return items.flatMap((item): Change[] => {
    const own = item.lines.filter((line) => line.figures.length > 0);
    if (item.isTotal && own.every(({ figures }) => figures.every(({ figure, isDerived }) => figure.state !== 'number' || isDerived)))
      return [];
    const told = lineSide(statement, item, item.lines);
    return [
      {
        kind,
        label: labelOf(item),
        source: item.lines[0]?.source ?? null,
        year: null,
        old: kind === 'line-removed' ? told : null,
        new: kind === 'line-added' ? told : null,
        unit: statement.table.unit,
        measure: 'money',
      },
    ];
  });
}

/** Lines that split an item by source: added or taken out where the other version says nothing of that source there, in lines or columns. */
export function splitLines(
  old: Statement,
  now: Statement,
  matched: readonly { item: ItemPair; figures: readonly FigurePair[] }[],
): Change[] {
  return matched.flatMap(({ item, figures }): Change[] =>
    (['old', 'new'] as const).flatMap((side) => {
      const [own, other] = side === 'old' ? [item.old, item.new] : [item.new, item.old];
      const [statement, there] = side === 'old' ? [old, now] : [now, old];
      return own.lines.flatMap((line): Change[] => {
        if (line.source === null || line.label === own.label) return [];
        const isThere = other.lines.some((one) => one.source === line.source && one.year === line.year);
        const inColumns = figures.some((pair) => pair[side]?.source === line.source && pair[side === 'old' ? 'new' : 'old'] !== null);
        if (isThere || inColumns || there.items.length === 0) return [];
        // A line with money is told by its amounts; the change says so once.
        const told = lineSide(statement, own, [line]);
        const kind = side === 'old' ? 'line-removed' : 'line-added';
        return [
          {
            kind,
            label: labelOf(own, line.label),
            source: line.source,
            year: line.year,
            old: side === 'old' ? told : null,
            new: side === 'new' ? told : null,
            unit: statement.table.unit,
            measure: 'money',
          },
        ];
      });
    }),
  );
}

/** Lines that stand elsewhere among the others; of a group that moved with its lines, the group alone. */
export function movedLines(old: Statement, now: Statement, pairs: readonly ItemPair[]): Change[] {
  const below = new Map<Item | null, number>();
  for (const { parent } of old.items) below.set(parent, (below.get(parent) ?? 0) + 1);
  const rows = pairs.flatMap(({ old: one, new: other }) => {
    const own =
      one === old.items[0]
        ? []
        : [
            {
              item: one,
              to: other,
              old: one.lines[0]?.row ?? 0,
              new: other.lines[0]?.row ?? 0,
              line: null as StatedLine | null,
              source: null as SourceKey | null,
              weight: 1 + (below.get(one) ?? 0),
            },
          ];
    const splits = one.lines.flatMap((line) => {
      const there = other.lines.find((two) => two.source === line.source && two.year === line.year);
      if ((line.source === null && line.year === null) || there === undefined || line.label === one.label) return [];
      return [{ item: one, to: other, old: line.row, new: there.row, line, source: line.source, weight: 1 }];
    });
    return [...own, ...splits];
  });
  const moved = movedAmong(rows);
  const movedItems = new Set(moved.flatMap(({ item, line }) => (line === null ? [item] : [])));
  return moved.flatMap(({ item, to, line, source }): Change[] => {
    const above = line === null ? item.parent : item === old.items[0] ? null : item;
    for (let here: Item | null = above; here !== null; here = here.parent) if (movedItems.has(here)) return [];
    if (line === null && item.isTotal) return [];
    const [a, b] =
      line === null
        ? [labelSide(old, item), labelSide(now, to)]
        : [
            lineSide(old, item, [line]),
            lineSide(
              now,
              to,
              to.lines.filter((one) => one.source === source),
            ),
          ];
    return [
      {
        kind: 'line-moved',
        label: labelOf(to, line?.label ?? null),
        source,
        year: null,
        old: a,
        new: b,
        unit: now.table.unit,
        measure: 'money',
      },
    ];
  });
}
