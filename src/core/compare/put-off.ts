/** Years that money was put off or brought forward by: the figures of a line, or of the whole plan, as one change. */
import { isZero } from '../money/amount';
import type { Change, Side } from './change';
import { isSum, sourceOf, type ChangedFigure } from './changed-figure';
import type { ItemPair } from './match-items';
import { seriesOf, shiftOfSeries } from './shifted-years';
import { labelOf, sideOf } from './sides';
import { figuresOf, type Statement } from './statement';

/** @param consumed takes in the figures that are told here */
export function putOff(
  old: Statement,
  now: Statement,
  byItem: ReadonlyMap<ItemPair, readonly ChangedFigure[]>,
  consumed: Set<ChangedFigure>,
): Change[] {
  const changes: Change[] = [];
  const shifted: { item: ItemPair; shift: number; figures: readonly ChangedFigure[]; sources: readonly string[] }[] = [];
  for (const [item, figures] of byItem) {
    const [before, after] = [seriesOf(figuresOf(item.old)), seriesOf(figuresOf(item.new))];
    const own = figures.filter((one) => !isSum(one) && sourceOf(one) !== undefined && (one.old ?? one.new)?.measure === 'money');
    const sources = [...new Set(own.map((one) => String(sourceOf(one))))];
    const shifts = new Set(
      sources.map((source) =>
        shiftOfSeries(before.get(source) ?? new Map<number, string>(), after.get(source) ?? new Map<number, string>()),
      ),
    );
    const [shift = null] = shifts;
    if (shifts.size !== 1 || shift === null) continue;
    shifted.push({ item, shift, figures: own, sources });
  }
  // The whole plan put off, within years that stayed the same.
  const allSeries = [...byItem.keys()].length > 0 ? now.items.flatMap((item) => [...seriesOf(figuresOf(item)).keys()]).length : 0;
  const shiftedSeries = shifted.reduce((count, { sources }) => count + sources.length, 0);
  const isWhole =
    shifted.length > 0 && shiftedSeries > 1 && shiftedSeries === allSeries && new Set(shifted.map(({ shift }) => shift)).size === 1;
  for (const { figures } of shifted) for (const one of figures) consumed.add(one);
  const told = isWhole ? shifted.slice(0, 1) : shifted;
  for (const { item, shift, figures, sources } of told) {
    const first = (side: 'old' | 'new'): Side | null => {
      const found = figures.find((one) => one[side]?.figure.state === 'number' && !isZero(one[side].figure.amount))?.[side] ?? null;
      return found === null ? null : sideOf(side === 'old' ? old : now, found);
    };
    const source = sources.length === 1 && !isWhole ? (figures[0] === undefined ? null : (sourceOf(figures[0]) ?? null)) : null;
    const label = isWhole ? now.table.title : labelOf(item.new, sources.length === 1 ? (figures[0]?.new?.lineLabel ?? null) : null);
    changes.push({
      kind: 'years-shifted',
      label,
      source,
      year: null,
      old: first('old'),
      new: first('new'),
      unit: now.table.unit,
      measure: 'money',
      years: [shift],
    });
  }
  return changes;
}
