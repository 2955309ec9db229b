/** Whether formulas left a text out: SUM does, "+" takes it in as a number. Told by the result that is stored. */
import { add, amountFromInteger, isNoise, multiply, scaleByPowerOfTen, subtract, ZERO } from '../money/amount';
import { storedScale, type Figure } from '../table/seeing/figure';
import { cellKey } from '../workbook/address';
import { additionOf } from '../workbook/formula/linear-form';
import type { Ledger } from './ledger';
import type { EntryNumber } from './numbers';
import type { Propagation } from './propagation';

/** `left-out`: a result is what the formula gives without the text. `taken-in`: every result counts it. `unknown`: neither fits. */
export type Treatment = 'left-out' | 'taken-in' | 'unknown';

/** What the formulas that read an entry did with the text in it; null where none reads it. */
export function treatmentOf(ledger: Ledger, propagation: Propagation, entry: EntryNumber): Treatment | null {
  const own = ledger.entries[entry];
  if (own === undefined) return null;
  const key = cellKey(own.figure.row, own.figure.column);
  const treatments = [...propagation.of(entry).keys()].flatMap((follower) => {
    const reader = ledger.entries[follower];
    const formula = follower === entry || reader?.table.sheet !== own.table.sheet ? undefined : reader.figure.cell?.formula;
    const linear = formula === undefined ? null : additionOf(formula);
    if (reader === undefined || linear?.weights.has(key) !== true) return [];
    return [
      treatmentBy(
        reader.table.lines.map(({ figures }) => figures),
        reader.figure,
        linear.weights,
      ),
    ];
  });
  if (treatments.length === 0) return propagation.of(entry).size > 1 ? 'unknown' : null;
  if (treatments.includes('left-out')) return 'left-out';
  return treatments.includes('unknown') ? 'unknown' : 'taken-in';
}

function treatmentBy(lines: readonly (readonly Figure[])[], result: Figure, weights: ReadonlyMap<number, number>): Treatment {
  let [without, within] = [ZERO, ZERO];
  let read = 0;
  for (const figures of lines) {
    for (const figure of figures) {
      const weight = weights.get(cellKey(figure.row, figure.column));
      if (weight === undefined) continue;
      read++;
      if (figure.state !== 'number') continue;
      const amount = multiply(storedAmount(figure), amountFromInteger(weight));
      within = add(within, amount);
      if (figure.flaw === null) without = add(without, amount);
    }
  }
  if (read < weights.size) return 'unknown';
  if (isNoise(subtract(storedAmount(result), within))) return 'taken-in';
  return isNoise(subtract(storedAmount(result), without)) ? 'left-out' : 'unknown';
}

const storedAmount = ({ cell, amount }: Figure) => scaleByPowerOfTen(amount, storedScale(cell));
