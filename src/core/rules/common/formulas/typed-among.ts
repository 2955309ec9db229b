/**
 * Numbers typed into a line whose other cells are formulas of one form, however far off: those that are what the formula gives, and those
 * that differ where the formulas are many more. What stands out beside its neighbours is kin's to say (`standingOut`); this tells the rest.
 */
import type { Table } from '../../../table/model/table';
import { contains } from '../../../workbook/address';
import { headsColumn } from './column-numbers';
import type { Axis } from './kin';
import { isRateBeside } from './rate-columns';
import type { Item, SheetFormulas } from './sheet-formulas';
import type { TypedAmong } from './typed-item';
import { typedElsewhere } from './typed-elsewhere';
import { hintsIn } from './typed-hints';
import { rightIn } from './typed-right';

/** Figures beside one another belong together so far apart, where no table holds them together. */
const GAP: Readonly<Record<Axis, number>> = { across: 2, down: 3 };

export function typedAmong(own: SheetFormulas, tables: readonly Table[]): TypedAmong[] {
  const here = tables.filter(({ sheet }) => sheet === own.sheet.name);
  const found = new Map<Item, TypedAmong>();
  for (const axis of ['across', 'down'] as const)
    for (const line of (axis === 'across' ? own.byRow : own.byColumn).values()) {
      const typed = line.filter(({ formula }) => formula === undefined);
      if (typed.length === 0 || typed.length === line.length) continue;
      const stretches = stretchesOf(line, axis, here);
      const right = rightIn(line, typed, stretches, axis, own, here);
      const hints = stretches.flatMap((stretch) => hintsIn(stretch, axis, own, here));
      for (const one of [...right, ...hints]) if (found.get(one.item)?.isRight !== true) found.set(one.item, one);
    }
  // Whole lines typed beside calculated ones: only what no line of its own explains.
  for (const one of typedElsewhere(own, here)) if (!found.has(one.item)) found.set(one.item, one);
  // Rates, and years of a heading within the table, are not added up.
  return [...found.values()].filter(
    ({ item, kin: [first] }) =>
      first?.linear?.adds !== true || !(isRateBeside(own.sheet, item, first, here) || headsColumn(own.sheet, item, here)),
  );
}

function stretchesOf(line: readonly Item[], axis: Axis, tables: readonly Table[]): Item[][] {
  const stretches: Item[][] = [];
  for (const item of line) {
    const last = stretches.at(-1)?.at(-1);
    const distance = last === undefined ? Infinity : axis === 'across' ? item.column - last.column : item.row - last.row;
    const joined =
      last !== undefined && (distance <= GAP[axis] || tables.some(({ range }) => contains(range, last) && contains(range, item)));
    if (joined) stretches.at(-1)?.push(item);
    else stretches.push([item]);
  }
  return stretches;
}
