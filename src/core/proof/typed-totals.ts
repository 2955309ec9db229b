/** Totals typed by hand where the other totals of their relation are formulas: the first to be doubted when their sum does not hold. */
import type { Ledger } from './ledger';
import type { EntryNumber } from './numbers';

/** So many totals that are formulas, and for each that was typed so many. */
const LEAST = 3;

/** @returns entries whose figure was typed over, as its kin tell */
export function typedTotals({ entries, equations }: Ledger): ReadonlySet<EntryNumber> {
  const relations = new Map<number, { formulas: number; readonly typed: EntryNumber[] }>();
  for (const { kind, relation, result } of equations) {
    const cell = entries[result]?.figure.cell;
    if (kind === 'same' || cell === undefined) continue;
    const own = relations.get(relation) ?? { formulas: 0, typed: [] };
    relations.set(relation, own);
    if (cell.formula !== undefined) own.formulas++;
    else own.typed.push(result);
  }
  return new Set([...relations.values()].flatMap(({ formulas, typed }) => (formulas >= LEAST * Math.max(1, typed.length) ? typed : [])));
}
