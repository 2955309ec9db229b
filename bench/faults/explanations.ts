/**
 * Every single cell whose change would make all equations true again: the places a person may rightly be sent to.
 * Knows the truth's equations and the formulas, nothing of how the checker goes about it.
 */
import type { Draft } from '../generate/draft';
import type { CellKey, TruthTable } from '../generate/truth';
import { precedentsOf } from './precedents';
import { isBroken, NOISE, type Residual, type ValueOf } from './residuals';

/** Cells that change with a cell through formulas, and by how much for each unit. */
type Spread = (cell: CellKey) => ReadonlyMap<CellKey, number>;

export function explanationsOf(draft: Draft, table: TruthTable, residuals: readonly Residual[], valueOf: ValueOf): Set<CellKey> {
  const spread = spreadOf(draft, table, valueOf);
  const [first] = residuals.filter(isBroken);
  if (first === undefined) return new Set();
  const touching = new Map<CellKey, Residual[]>();
  for (const residual of residuals)
    for (const cell of [residual.equation.total, ...residual.equation.parts]) touching.set(cell, [...(touching.get(cell) ?? []), residual]);
  const explains = (cell: CellKey): boolean => {
    const change = spread(cell);
    let low = -Infinity;
    let high = Infinity;
    const seen = new Set([...change.keys()].flatMap((moved) => touching.get(moved) ?? []));
    if (residuals.some((residual) => isBroken(residual) && !seen.has(residual))) return false;
    for (const residual of seen) {
      const slope = slopeOf(residual, change, valueOf) * 10 ** table.decimals;
      if (Math.abs(slope) < 1e-9) {
        if (isBroken(residual)) return false;
        continue;
      }
      const ends = [(residual.least - NOISE - residual.difference) / slope, (residual.most + NOISE - residual.difference) / slope];
      low = Math.max(low, Math.min(...ends));
      high = Math.min(high, Math.max(...ends));
    }
    return low <= high;
  };
  return new Set([...candidatesFor(first, spread, [...table.values.keys()])].filter(explains));
}

/** Whatever moves the first broken equation. */
function candidatesFor(residual: Residual, spread: Spread, cells: readonly CellKey[]): Set<CellKey> {
  const inside = new Set([residual.equation.total, ...residual.equation.parts]);
  return new Set(cells.filter((cell) => inside.has(cell) || [...spread(cell).keys()].some((moved) => inside.has(moved))));
}

function slopeOf({ equation }: Residual, change: ReadonlyMap<CellKey, number>, valueOf: ValueOf): number {
  const own = change.get(equation.total) ?? 0;
  if (equation.kind !== 'product') return own - equation.parts.reduce((total, part) => total + (change.get(part) ?? 0), 0);
  const [quantity = '', price = ''] = equation.parts;
  return own - (change.get(quantity) ?? 0) * valueOf(price) - (change.get(price) ?? 0) * valueOf(quantity);
}

function spreadOf(draft: Draft, table: TruthTable, valueOf: ValueOf): Spread {
  const sheet = draft.sheets.find(({ name }) => name === table.sheet);
  const dependents = new Map<CellKey, { readonly cell: CellKey; readonly weight: number }[]>();
  for (const [key, { formula }] of sheet?.cells ?? []) {
    if (formula === undefined) continue;
    for (const { cell, weight } of precedentsOf(formula, table.sheet, valueOf))
      dependents.set(cell, [...(dependents.get(cell) ?? []), { cell: key, weight }]);
  }
  const known = new Map<CellKey, ReadonlyMap<CellKey, number>>();
  return (start) => {
    const ready = known.get(start);
    if (ready !== undefined) return ready;
    const change = new Map<CellKey, number>();
    const carry = (cell: CellKey, amount: number): void => {
      change.set(cell, (change.get(cell) ?? 0) + amount);
      for (const next of dependents.get(cell) ?? []) if (next.cell !== start) carry(next.cell, amount * next.weight);
    };
    carry(start, 1);
    known.set(start, change);
    return change;
  };
}
