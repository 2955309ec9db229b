/** Cells of a table that a fault may befall: typed entries, typed totals of each sort, formulas. */
import { parseA1 } from '../../src/core/workbook/address';
import { cellIn, keyOf, type Draft } from '../generate/draft';
import type { CellKey, EquationKind, TruthEquation, TruthTable } from '../generate/truth';

export const isTypedNumber = (draft: Draft, key: CellKey): boolean => {
  const cell = cellIn(draft, key);
  return cell !== undefined && cell.formula === undefined && typeof cell.value === 'number' && cell.value !== 0;
};

const inSums = ({ equations }: TruthTable): Set<CellKey> =>
  new Set(equations.filter(({ kind }) => kind !== 'at-most').flatMap(({ total, parts }) => [total, ...parts]));

/** Typed amounts that are no totals and stand in some equation. */
export function typedEntries(draft: Draft, table: TruthTable): CellKey[] {
  const used = inSums(table);
  return table.amounts.filter((key) => table.roles.get(key) === 'figure' && used.has(key) && isTypedNumber(draft, key));
}

export type TotalSort = 'row' | 'column' | 'subtotal' | 'corner';

/** Equations of money whose total is of one sort: a corner is a total both ways. */
export function totalsOf(table: TruthTable, sort: TotalSort): TruthEquation[] {
  const kinds = new Map<CellKey, Set<EquationKind>>();
  for (const { total, kind } of table.equations) kinds.set(total, (kinds.get(total) ?? new Set()).add(kind));
  const money = new Set(table.amounts);
  return table.equations.filter(({ total, kind }) => {
    const all = kinds.get(total) ?? new Set();
    if (!money.has(total)) return false;
    const isGrand = all.has('column-total');
    const isAcross = all.has('row-total') || all.has('grand-total');
    if (sort === 'corner') return isGrand && isAcross;
    if (sort === 'column') return isGrand && !isAcross && kind === 'column-total';
    if (sort === 'subtotal') return kind === 'subtotal';
    return kind === 'row-total' && !isGrand;
  });
}

export function neighbour(table: TruthTable, key: CellKey, down: number, along: number): CellKey | null {
  const place = parseA1(key.slice(key.lastIndexOf('!') + 1));
  if (place === null || place.row + down < 0 || place.column + along < 0) return null;
  const next = keyOf(table.sheet, place.row + down, place.column + along);
  return table.values.has(next) ? next : null;
}
