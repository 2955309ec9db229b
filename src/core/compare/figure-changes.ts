/** Figures that differ, as changes: those that belong together as one, each of the others by itself. */
import type { Change } from './change';
import { isSum, type ChangedFigure } from './changed-figure';
import type { ItemPair } from './match-items';
import { movedBetweenSources } from './moved-sources';
import { putOff } from './put-off';
import { labelOf, sideOf } from './sides';
import type { Statement } from './statement';

/** The changes that figures are, once those that belong together are put together. */
export function figureChanges(old: Statement, now: Statement, changed: readonly ChangedFigure[]): Change[] {
  const consumed = new Set<ChangedFigure>();
  const byItem = new Map<ItemPair, ChangedFigure[]>();
  for (const one of changed) byItem.set(one.item, [...(byItem.get(one.item) ?? []), one]);

  const changes = [...putOff(old, now, byItem, consumed), ...movedBetweenSources(old, now, byItem, consumed)];
  for (const one of changed) {
    if (consumed.has(one)) continue;
    const { item, old: a, new: b } = one;
    const about = b ?? a;
    if (about === null) continue;
    changes.push({
      kind: isSum(one) ? 'total-changed' : 'amount-changed',
      label: labelOf(item.new, about.lineLabel),
      source: about.source,
      year: typeof about.year === 'number' ? about.year : null,
      old: a === null ? null : sideOf(old, a),
      new: b === null ? null : sideOf(now, b),
      unit: about.measure === 'quantity' ? 'other' : about.unit,
      measure: about.measure,
    });
  }
  return changes;
}
