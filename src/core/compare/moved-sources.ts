/**
 * Money that went from one source to another: several figures that are one change. The sources may split one line, or each have a group of its own
 * in which the line stands again.
 */
import { add, isZero, ZERO } from '../money/amount';
import type { Change } from './change';
import { isSource, isSum, signOf, sourceOf, type ChangedFigure } from './changed-figure';
import type { ItemPair } from './match-items';
import { labelOf, sideOf } from './sides';
import type { Statement } from './statement';

/** What a line is called below its groups, whichever source they are of. */
const nameOf = ({ new: item }: ItemPair): string =>
  item.path
    .split(' › ')
    .filter((part) => !part.startsWith('@'))
    .join(' › ');

export function movedBetweenSources(
  old: Statement,
  now: Statement,
  byItem: ReadonlyMap<ItemPair, readonly ChangedFigure[]>,
  consumed: Set<ChangedFigure>,
): Change[] {
  const byName = new Map<string, [ItemPair, ChangedFigure[]]>();
  for (const [item, figures] of byItem) {
    const [, own] = byName.get(nameOf(item)) ?? [item, []];
    byName.set(nameOf(item), [byName.get(nameOf(item))?.[0] ?? item, [...own, ...figures]]);
  }
  // A line is looked at by itself before what is called the same.
  return [
    ...[...byItem].flatMap(([item, figures]) => movedWithin(old, now, item, figures, consumed)),
    ...[...byName.values()].flatMap(([item, figures]) => movedWithin(old, now, item, figures, consumed)),
  ];
}

/** In one year of one line, what some sources lose is what others gain; the same sources in several years are one change. */
function movedWithin(
  old: Statement,
  now: Statement,
  item: ItemPair,
  figures: readonly ChangedFigure[],
  consumed: Set<ChangedFigure>,
): Change[] {
  const changes: Change[] = [];
  const byYear = new Map<string, ChangedFigure[]>();
  for (const one of figures) {
    const about = one.new ?? one.old;
    if (consumed.has(one) || isSum(one) || about?.measure !== 'money' || !isSource(about.source) || one.delta === null) continue;
    byYear.set(String(about.year), [...(byYear.get(String(about.year)) ?? []), one]);
  }
  const groups = new Map<string, { years: number[]; figures: ChangedFigure[] }>();
  for (const own of byYear.values()) {
    const total = own.reduce((sum, { delta }) => add(sum, delta ?? ZERO), ZERO);
    if (own.length < 2 || new Set(own.map(sourceOf)).size < own.length || !isZero(total)) continue;
    const inOrder = [...own].sort((a, b) => signOf(a) - signOf(b));
    const who = inOrder.map((one) => `${String(sourceOf(one))}${String(signOf(one))}`).join(' ');
    const year = (own[0]?.new ?? own[0]?.old)?.year;
    const group = groups.get(who) ?? { years: [], figures: [] };
    groups.set(who, { years: typeof year === 'number' ? [...group.years, year] : group.years, figures: [...group.figures, ...inOrder] });
    for (const one of own) consumed.add(one);
  }
  for (const { years, figures: own } of groups.values()) {
    const moves = own.flatMap((one) => {
      const source = sourceOf(one);
      if (!isSource(source)) return [];
      return [{ source, old: one.old === null ? null : sideOf(old, one.old), new: one.new === null ? null : sideOf(now, one.new) }];
    });
    const [from] = moves;
    const to = moves.find(({ source }, at) => source !== from?.source && signOf(own[at] as ChangedFigure) > 0);
    changes.push({
      kind: 'moved-between-sources',
      label: labelOf(item.new),
      source: from?.source ?? null,
      year: years.length === 1 ? (years[0] ?? null) : null,
      old: from?.old ?? null,
      new: to?.new ?? null,
      unit: now.table.unit,
      measure: 'money',
      moves,
      years,
    });
  }
  return changes;
}
