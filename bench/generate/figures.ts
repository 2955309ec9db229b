/** Joins lines, columns and entries into the figure of every crossing. The only place where the generator adds up. */
import type { LineList } from './lines';
import type { Model, ModelColumn, ModelLine } from './model';
import type { Random } from './random';
import { printed } from './entries';
import type { Rounding } from './truth';

/** Gives every "Trong đó" line less than the line it is part of. */
export function fillPartials(random: Random, entries: number[][], { lines, partials }: LineList, step: number): void {
  for (const { detail, whole } of partials) {
    const leaves = lines[whole]?.leaves ?? [];
    // Several parts of one line stay below it together.
    const share = (0.1 + random.next() * 0.5) / partials.filter((other) => other.whole === whole).length;
    entries[detail] = (entries[0] ?? []).map((_figure, column) => {
      const all = leaves.reduce((total, leaf) => total + (entries[leaf]?.[column] ?? 0), 0);
      return Math.floor((all * share) / step) * step;
    });
  }
}

export interface Figures {
  readonly entries: readonly (readonly number[])[];
  /** Targets, by detail and entry column of the quantities. */
  readonly quantities: readonly (readonly number[])[];
  readonly rounding: Rounding;
  readonly decimals: number;
}

export function figureOf(lines: readonly ModelLine[], columns: readonly ModelColumn[], figures: Figures): Model['figureOf'] {
  const { entries, quantities, rounding, decimals } = figures;
  return (lineAt, columnAt) => {
    const line = lines[lineAt];
    const column = columns[columnAt];
    if (line === undefined || column?.role !== 'figure' || line.role === 'marker') return null;
    if (column.measure === 'quantity') {
      if (line.role !== 'detail' || line.countUnit === '') return null;
      return gathered(quantities, line.leaves, column.leaves);
    }
    return printed(gathered(entries, line.leaves, column.leaves), rounding) / 10 ** decimals;
  };
}

function gathered(entries: readonly (readonly number[])[], details: readonly number[], columns: readonly number[]): number {
  let total = 0;
  for (const detail of details) for (const column of columns) total += entries[detail]?.[column] ?? 0;
  return total;
}

/** Whether the trailing zeros of the details can be no chance (rounding.md 2.1). */
export function isPlanned(entries: readonly (readonly number[])[], rounding: Rounding): boolean {
  if (rounding !== 'exact') return false;
  const filled = entries.flat().filter((entry) => entry !== 0);
  let zeros = 0;
  while (filled.length > 0 && zeros < 12 && filled.every((entry) => entry % 10 ** (zeros + 1) === 0)) zeros++;
  return zeros * filled.length >= 5;
}
