/** The figures of the details: drawn at random, in the grain people plan in, with zeros here and there. */
import type { UnitId } from '../../src/core/money/money';
import type { Random } from './random';
import type { Rounding } from './truth';

export interface Grain {
  /** Decimals printed. */
  readonly decimals: number;
  /** Entries are whole multiples of this, counted in the last printed decimal. */
  readonly step: number;
  readonly low: number;
  readonly high: number;
}

/** How people of such a unit write their figures. Low and high count in the last printed decimal. */
export function grainFor(random: Random, unit: UnitId): Grain {
  if (unit === 'vnd')
    return { decimals: 0, step: random.pick([1_000_000, 500_000, 100_000, 1000, 1]), low: 2e7, high: random.chance(0.3) ? 1e11 : 4e9 };
  if (unit === 'thousand-vnd') return { decimals: 0, step: random.pick([1, 1, 100, 500, 1000]), low: 20_000, high: 3_000_000 };
  if (unit === 'billion-vnd') {
    const decimals = random.int(1, 3);
    return { decimals, step: 1, low: 10 ** decimals / 5, high: 30 * 10 ** decimals };
  }
  const style = random.weighted({ hundreds: 2, fifties: 1, tens: 2, free: 4, decimal: 3, decimals: 0.5 });
  if (style === 'hundreds') return { decimals: 0, step: 100, low: 100, high: 9000 };
  if (style === 'fifties') return { decimals: 0, step: 50, low: 50, high: 4000 };
  if (style === 'tens') return { decimals: 0, step: 10, low: 20, high: 6000 };
  if (style === 'decimal') return { decimals: 1, step: 1, low: 200, high: 30_000 };
  if (style === 'decimals') return { decimals: 2, step: 1, low: 2000, high: 300_000 };
  return { decimals: 0, step: 1, low: 20, high: 5000 };
}

/** Digits below the printed ones that separately rounded tables were calculated with. */
export const HIDDEN_DIGITS = 100;

/** @returns `entries[detail][column]`, whole numbers of the last printed decimal (of a hundredth of it when rounded apart) */
export function drawEntries(
  random: Random,
  details: number,
  columns: number,
  { step, low, high }: Grain,
  rounding: Rounding,
  factorOf: (detail: number, column: number) => number,
): number[][] {
  const zeros = random.pick([0, 0, 0.1, 0.25]);
  const fine = rounding === 'exact' ? 1 : HIDDEN_DIGITS;
  const grain = rounding === 'exact' ? step : 1;
  const draw = (factor: number): number => {
    const raw = Math.exp(Math.log(low) + random.next() * (Math.log(high) - Math.log(low))) * factor * fine;
    return Math.max(1, Math.round(raw / grain)) * grain;
  };
  return Array.from({ length: details }, (_detail, detail) => {
    const kept = random.int(0, columns - 1);
    return Array.from({ length: columns }, (_column, column) => {
      const figure = draw(factorOf(detail, column));
      return column !== kept && random.chance(zeros) ? 0 : figure;
    });
  });
}

/** A calculated figure as printed: rounded half up, or cut. */
export function printed(fine: number, rounding: Rounding): number {
  if (rounding === 'exact') return fine;
  return rounding === 'nearest' ? Math.floor(fine / HIDDEN_DIGITS + 0.5) : Math.floor(fine / HIDDEN_DIGITS);
}
