/**
 * What is printed is what is signed (realities 15): figures as the page shows them, which formats round while the cells keep
 * more decimals. Sums whose stored figures add up exactly are added up once more as shown.
 */
import { decimalsOf, isNoise, negate, roundTo, subtract, sum, ZERO, type Amount } from '../money/amount';
import type { Figure } from '../table/seeing/figure';
import type { Table } from '../table/model/table';
import { numberFormatFacts } from '../workbook/number-format';
import { signOf, type Entry } from './equation';
import type { Ledger } from './ledger';
import type { EntryNumber, EquationNumber } from './numbers';
import type { Judging } from './rounding';

/** A figure as the page shows it; the stored one where the format leaves all decimals. */
export function shownAmount({ amount, state, cell, decimals }: Figure): Amount {
  if (state !== 'number' || decimals === null || cell === undefined || typeof cell.value !== 'number') return amount;
  return roundTo(amount, numberFormatFacts(cell.style.numberFormat).decimals ?? decimals);
}

/** Whole numbers, most of a table, have no decimals to hide. */
const hidesDecimals = ({ figure }: Entry): boolean =>
  !Number.isSafeInteger(figure.approximate) &&
  figure.state === 'number' &&
  figure.decimals !== null &&
  decimalsOf(figure.amount) > figure.decimals;

/** Equations that are exact as stored and off as shown, by table. */
export function offAsShown(ledger: Ledger, { judgements }: Judging): ReadonlyMap<Table, readonly EquationNumber[]> {
  const hiding = new Set<Table>();
  for (const entry of ledger.entries) if (hidesDecimals(entry)) hiding.add(entry.table);
  const off = new Map<Table, EquationNumber[]>();
  if (hiding.size === 0) return off;
  ledger.equations.forEach((equation, at) => {
    const { kind, total, parts } = equation;
    const claimed = ledger.entries[total];
    if (claimed === undefined || !hiding.has(claimed.table) || judgements[at]?.verdict !== 'exact') return;
    if (kind === 'product' || kind === 'same') return;
    const shownOf = (part: EntryNumber, position: number): Amount => {
      const entry = ledger.entries[part];
      const shown = entry === undefined ? ZERO : shownAmount(entry.figure);
      return signOf(equation, position) < 0 ? negate(shown) : shown;
    };
    const added = sum(parts.map(shownOf));
    if (!isNoise(subtract(shownAmount(claimed.figure), added))) off.set(claimed.table, [...(off.get(claimed.table) ?? []), at]);
  });
  return off;
}
