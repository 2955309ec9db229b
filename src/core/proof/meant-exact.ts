/**
 * Tables and families of sums that were made of the figures shown: all figures end in zeros, or sums are exact far more often than
 * separate rounding would leave them (rounding.md). There the odd one out is a fault and no rounding.
 */
import { isNoise, isZero, trailingPower, type Amount } from '../money/amount';
import type { Figure } from '../table/seeing/figure';
import type { Table } from '../table/model/table';
import type { Ledger } from './ledger';
import type { EquationNumber, Numbered } from './numbers';
import type { PrintUnits } from './print-units';
import { within } from './slack';

/** Chance below which figures are not round by accident, nor sums exact by accident (rounding.md 2.1). */
const CHANCE = -5;
/** For sums that are exact by accident the bar is lower: the table must still break in just one place to be blamed. */
const EXACT_CHANCE = -4;

/** So many sums at most does a single cell stand in, as a rule. */
const ONE_CELL = 3;

/** How often a sum of n separately rounded figures is exact all the same (rounding.md 3). */
const EXACT_BY_LUCK: readonly number[] = [1, 1, 0.75, 0.667, 0.599, 0.55, 0.511, 0.479, 0.453, 0.43, 0.411];
const exactByLuck = (parts: number): number => EXACT_BY_LUCK[parts] ?? 1.3 / Math.sqrt(parts);

/** What total and parts differ by, for each equation; null where a figure is missing or open. */
export type Differences = Numbered<EquationNumber, Amount | null>;

/** The entries themselves, totals of lines and columns left out: their last digits say how the table was made. */
export function detailsOf(table: Table, units: PrintUnits): (number | null)[] {
  const totalLines = new Set(table.lineRelations.map(({ total }) => total));
  const totalColumns = new Set(table.columnRelations.map(({ total }) => total));
  return table.lines.flatMap(({ figures }, line) =>
    totalLines.has(line)
      ? []
      : figures.flatMap((figure, column) =>
          totalColumns.has(column) || table.figureColumns[column]?.measure !== 'money' ? [] : [zerosOf(units, table, column, figure)],
        ),
  );
}

/** The zeros a figure ends in, counted from the last place of its own column: one of means may have more decimals than all others. */
export const zerosOf = (units: PrintUnits, table: Table, column: number, figure: Figure): number | null =>
  figure.state === 'number' && !isZero(figure.amount)
    ? trailingPower(figure.amount) - Math.round(Math.log10(units.of(table, column, figure)))
    : null;

/**
 * All figures end in zeros that chance would not give them: they were planned round, and sums must be exact. One or two
 * figures may break the pattern: that is what a typing error looks like.
 * Example: fifteen multiples of 10 in a table of whole figures, 10^-15.
 * @returns how many zeros they end in, 1 in the example; null where they are not round
 */
export function roundZeros(all: readonly (number | null)[]): number | null {
  const counted = all.filter((zeros) => zeros !== null).sort((a, b) => a - b);
  const count = counted.length;
  for (let outliers = 0; outliers <= Math.min(2, Math.floor(count / 5)); outliers++) {
    const zeros = counted[outliers] ?? 0;
    if (zeros > 0 && -zeros * (count - outliers) + outliers * Math.log10(count) <= CHANCE) return zeros;
  }
  return null;
}

/**
 * Families of sums that are exact far more often than separate rounding would leave them: these tables were added up from
 * the figures shown, so the odd one out is a fault and no rounding.
 */
export function familiesMeantExact({ equations, entries }: Ledger, differences: Differences, units: PrintUnits): Set<number> {
  interface Tally {
    table: Table;
    luck: number;
    exact: number;
    off: number;
    /** Of those that are off, how many by no more than rounding gives. */
    slightly: number;
  }
  const tallies = new Map<number, Tally>();
  equations.forEach(({ family, parts, total, kind }, at) => {
    const difference = differences[at] ?? null;
    const table = entries[total]?.table;
    if (difference === null || table === undefined || kind === 'product') return;
    let rounded = 0;
    for (const part of parts) {
      const figure = entries[part]?.figure;
      if (figure?.state === 'number' && !isZero(figure.amount)) rounded++;
    }
    if (rounded < 2) return;
    const tally = tallies.get(family) ?? { table, luck: 0, exact: 0, off: 0, slightly: 0 };
    if (isNoise(difference)) {
      tally.exact++;
      tally.luck += Math.log10(exactByLuck(rounded));
    } else {
      tally.off++;
      if (within(difference, [units.tableUnit(table) * (rounded + 1)])) tally.slightly++;
    }
    tallies.set(family, tally);
  });
  /** log₁₀ of the chance that separate rounding leaves so many sums exact and so few off; one cell is off in each family at most once. */
  const chance = (group: readonly Tally[]): number => {
    const luck = group.reduce((total, one) => total + one.luck, 0);
    const exact = group.reduce((total, one) => total + one.exact, 0);
    const off = Math.max(...group.map((one) => one.off));
    return off * 6 > exact ? 0 : luck + off * Math.log10(1 + exact / Math.max(1, off));
  };
  const meant = new Set<number>();
  for (const [family, tally] of tallies) {
    const all = [...tallies.values()].filter(({ table }) => table === tally.table);
    // One wrong cell is off in its line, its column and a group; more slight differences than that are rounding.
    const isRounded = all.reduce((total, { slightly }) => total + slightly, 0) > ONE_CELL;
    const whole = isRounded ? 0 : chance(all);
    // Either the family shows it alone, or it leans that way in a table that shows it as a whole.
    if (chance([tally]) <= EXACT_CHANCE || (tally.luck <= -1.6 && tally.off <= 1 && whole <= EXACT_CHANCE)) meant.add(family);
  }
  return meant;
}
