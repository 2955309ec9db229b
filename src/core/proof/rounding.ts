/**
 * Rounding is proved, not tolerated (rounding.md): how exactly each figure was written, which figures were planned round,
 * and whether a difference can come from rounding at all.
 */
import {
  absolute,
  add,
  amountFromDouble,
  compare,
  decimalsOf,
  isNegative,
  isNoise,
  isZero,
  multiply,
  negate,
  scaleByPowerOfTen,
  subtract,
  sum,
  trailingPower,
  ZERO,
  type Amount,
} from '../money/amount';
import { isRounded } from '../table/lines/closing-lines';
import type { Figure } from '../table/seeing/figure';
import type { Table } from '../table/model/table';
import { signOf, type Equation } from './equation';
import type { Ledger } from './ledger';
import { NO_ENTRY, numbered, type EquationNumber, type Numbered } from './numbers';
import { PrintUnits } from './print-units';

export type Verdict = 'exact' | 'rounding' | 'broken' | 'undecided';
export type RoundingMode = 'nearest' | 'truncated';

export interface Judgement {
  readonly verdict: Verdict;
  /** total − what the parts give; null when undecided. */
  readonly difference: Amount | null;
}

/** Chance below which figures are not round by accident, nor sums exact by accident (rounding.md 2.1). */
const CHANCE = -5;
/** For sums that are exact by accident the bar is lower: the table must still break in just one place to be blamed. */
const EXACT_CHANCE = -4;

/** So many sums at most does a single cell stand in, as a rule. */
const ONE_CELL = 3;

/** How often a sum of n separately rounded figures is exact all the same (rounding.md 3). */
const EXACT_BY_LUCK: readonly number[] = [1, 1, 0.75, 0.667, 0.599, 0.55, 0.511, 0.479, 0.453, 0.43, 0.411];
const exactByLuck = (parts: number): number => EXACT_BY_LUCK[parts] ?? 1.3 / Math.sqrt(parts);

type Differences = Numbered<EquationNumber, Amount | null>;

export interface Judging {
  readonly judgements: Numbered<EquationNumber, Judgement>;
  /** How each table rounds, where differences show it. */
  readonly modes: ReadonlyMap<Table, RoundingMode>;
  /** Whether rounding would explain such a difference in this equation. */
  readonly allows: (equation: EquationNumber, difference: Amount) => boolean;
  /** The print units of an equation's total and parts; zero for figures that are exact. */
  readonly widthOf: (equation: EquationNumber) => readonly number[];
}

export function judge(ledger: Ledger): Judging {
  const units = new PrintUnits();
  const planned = new Map<Table, number | null>();
  const differences: Differences = numbered(ledger.equations.map((equation) => differenceOf(ledger, equation)));
  // Asked for only where something is off.
  let exactFamilies: ReadonlySet<number> | null = null;

  const known = new Map<EquationNumber, readonly number[]>();
  const widthsOf = (at: EquationNumber): readonly number[] => {
    const before = known.get(at);
    if (before !== undefined) return before;
    const widths = measure(at);
    known.set(at, widths);
    return widths;
  };
  const measure = (at: EquationNumber): readonly number[] => {
    const equation = ledger.equations[at];
    const entries = equation === undefined ? [] : [equation.total, ...equation.parts].map((number) => ledger.entries[number]);
    const table = entries[0]?.table;
    if (equation === undefined || table === undefined) return [];
    let round = planned.get(table);
    if (round === undefined) {
      round = roundZeros(detailsOf(table, units));
      planned.set(table, round);
    }
    const parts = entries
      .slice(1)
      .flatMap((entry) => (entry === undefined ? [] : [zerosOf(units, entry.table, entry.column, entry.figure)]));
    exactFamilies ??= familiesMeantExact(ledger, differences, units);
    round ??= roundZeros(parts);
    // Where only figures show a sum, how it was meant to be rounded is not known well enough to blame it.
    // Plans are made in tens and hundreds; other tables were rounded to them as likely as not.
    const exact = !equation.shown && (exactFamilies.has(equation.family) || (table.isPlan && round !== null));
    // … but where sums of the same kind are exact far beyond chance, theirs are the figures that are shown.
    const coarser = table.isPlan || exactFamilies.has(equation.family) ? 0 : (round ?? 0);
    return entries.map((entry, position) => {
      if (entry === undefined || entry.figure.state === 'absent') return 0;
      // Targets are counted, not rounded.
      if (entry.table.figureColumns[entry.column]?.measure === 'quantity' && decimalsOf(entry.figure.amount) === 0) return 0;
      // What says that it was rounded is as coarse as its own last places: up or down by less than one of them.
      const line = entry.table.lines[entry.line];
      if (line !== undefined && isRounded(line) && entry.figure.state === 'number' && !isZero(entry.figure.amount))
        return (position === 0 ? 2 : 1) * Math.pow(10, trailingPower(entry.figure.amount));
      if (position > 0 && exact) return 0;
      const own = units.of(entry.table, entry.column, entry.figure);
      // A figure that keeps finer digits was not rounded as its neighbours were.
      return exact || coarser === 0
        ? own
        : own * Math.pow(10, Math.min(coarser, zerosOf(units, entry.table, entry.column, entry.figure) ?? coarser));
    });
  };

  const allowed = (at: EquationNumber, difference: Amount, mode: RoundingMode): boolean => {
    const equation = ledger.equations[at];
    if (equation === undefined || isNoise(difference)) return true;
    const width = widthsOf(at);
    if (equation.kind === 'product') return withinProduct(ledger, equation, difference, width);
    const total = ledger.entries[equation.total];
    const line = total?.table.lines[total.line];
    return mode === 'nearest' || (line !== undefined && isRounded(line))
      ? within(difference, width)
      : isCut(ledger, equation, difference, width);
  };
  const fits = (at: EquationNumber, mode: RoundingMode): boolean => {
    const difference = differences[at] ?? null;
    return difference === null || allowed(at, difference, mode);
  };
  const modes = chooseModes(ledger, differences, fits);

  const judged = ledger.equations.map((equation, at): Judgement => {
    const difference = differences[at] ?? null;
    if (difference === null) return { verdict: 'undecided', difference };
    if (isNoise(difference)) return { verdict: 'exact', difference: ZERO };
    const table = ledger.entries[equation.total]?.table;
    if (fits(at, (table && modes.get(table)) ?? 'nearest')) return { verdict: 'rounding', difference };
    // What a cell says in words is nothing to a sum that holds; where it does not, the words may be what is missing.
    if (equation.parts.some((part) => isInWords(ledger.entries[part]?.figure))) return { verdict: 'undecided', difference: null };
    return { verdict: equation.doubtful || equation.agrees ? 'undecided' : 'broken', difference };
  });
  const modeOf = (at: EquationNumber): RoundingMode => {
    const table = ledger.entries[ledger.equations[at]?.total ?? NO_ENTRY]?.table;
    return (table && modes.get(table)) ?? 'nearest';
  };
  return { judgements: numbered(judged), modes, allows: (at, difference) => allowed(at, difference, modeOf(at)), widthOf: widthsOf };
}

/** total − Σ parts (or − the product); null when a figure is missing or open. */
export function differenceOf({ entries }: Ledger, equation: Equation): Amount | null {
  const { kind, total, parts, shift } = equation;
  const claimed = entries[total]?.figure;
  if (claimed === undefined || !countable(claimed)) return null;
  const amounts = new Array<Amount>(parts.length);
  for (let at = 0; at < parts.length; at++) {
    const figure = entries[parts[at] ?? NO_ENTRY]?.figure;
    if (figure === undefined || !countable(figure)) return null;
    amounts[at] = signOf(equation, at) < 0 ? negate(figure.amount) : figure.amount;
  }
  const given = kind === 'product' ? amounts.reduce(multiply, amountFromDouble(1)) : sum(amounts);
  return subtract(claimed.amount, shift === 0 ? given : scaleByPowerOfTen(given, shift));
}

/** Words that somebody wrote in the place of a figure. */
export const isInWords = (figure: Figure | undefined): boolean =>
  figure?.state === 'words' && typeof figure.cell?.value === 'string' && figure.cell.value.trim() !== '';

const countable = ({ state }: Figure): boolean => state === 'number' || state === 'absent' || state === 'words';

/** The entries themselves, totals of lines and columns left out: their last digits say how the table was made. */
function detailsOf(table: Table, units: PrintUnits): (number | null)[] {
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
const zerosOf = (units: PrintUnits, table: Table, column: number, figure: Figure): number | null =>
  figure.state === 'number' && !isZero(figure.amount)
    ? trailingPower(figure.amount) - Math.round(Math.log10(units.of(table, column, figure)))
    : null;

/**
 * All figures end in zeros that chance would not give them: they were planned round, and sums must be exact. One or two
 * figures may break the pattern: that is what a typing error looks like.
 * Example: fifteen multiples of 10 in a table of whole figures, 10^-15.
 * @returns how many zeros they end in, 1 in the example; null where they are not round
 */
function roundZeros(all: readonly (number | null)[]): number | null {
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
function familiesMeantExact({ equations, entries }: Ledger, differences: Differences, units: PrintUnits): Set<number> {
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

/** Nearest: |D| < (Σ uᵢ + u_T) / 2, strictly. */
function within(difference: Amount, widths: readonly number[]): boolean {
  const slack = widths.reduce((total, width) => total + width, 0) / 2;
  return compare(absolute(difference), amountFromDouble(slack)) < 0;
}

/** Cut off: the total is never below the sum of its parts, and above it by less than one unit a part. */
function isCut({ entries }: Ledger, { parts, total, less }: Equation, difference: Amount, widths: readonly number[]): boolean {
  if (less > 0) return within(difference, widths);
  if (isNegative(difference)) return false;
  // One negative figure among positive ones may itself be what is wrong.
  const negative = [total, ...parts].filter((number) => isNegative(entries[number]?.figure.amount ?? ZERO)).length;
  if (negative > 1) return false;
  const slack = widths.slice(1).reduce((sum, width) => sum + width, 0);
  return compare(difference, amountFromDouble(slack)) < 0;
}

/** A product of figures that may each be off by half their last place. */
function withinProduct({ entries }: Ledger, { parts }: Equation, difference: Amount, widths: readonly number[]): boolean {
  const [totalWidth = 0, ...partWidths] = widths;
  let slack = amountFromDouble(totalWidth / 2);
  parts.forEach((part, at) => {
    const figure = entries[part]?.figure;
    // A whole number of classes or machines is counted, not rounded.
    const width = figure !== undefined && decimalsOf(figure.amount) > 0 ? (partWidths[at] ?? 0) / 2 : 0;
    const others = parts.filter((other) => other !== part).map((other) => absolute(entries[other]?.figure.amount ?? ZERO));
    slack = add(slack, others.reduce(multiply, amountFromDouble(width)));
  });
  return compare(absolute(difference), slack) <= 0;
}

/** A whole table is read as cut off only when that explains everything and rounding to nearest does not (rounding.md 2.2). */
function chooseModes(
  { equations, entries }: Ledger,
  differences: Differences,
  fits: (at: EquationNumber, mode: RoundingMode) => boolean,
): Map<Table, RoundingMode> {
  const byTable = new Map<Table, EquationNumber[]>();
  equations.forEach(({ total, doubtful, kind }, at) => {
    const table = entries[total]?.table;
    const difference = differences[at] ?? null;
    if (table === undefined || difference === null || isNoise(difference) || doubtful || kind === 'product') return;
    byTable.set(table, [...(byTable.get(table) ?? []), at]);
  });
  const modes = new Map<Table, RoundingMode>();
  for (const [table, off] of byTable) {
    const unexplained = (mode: RoundingMode): number => off.filter((at) => !fits(at, mode)).length;
    const [asNearest, asCut] = [unexplained('nearest'), unexplained('truncated')];
    // A fault or two fits neither way; the table as a whole still shows how it was made.
    const cut = off.length >= 2 && asCut < asNearest && asCut <= Math.max(4, off.length / 4);
    modes.set(table, cut ? 'truncated' : 'nearest');
  }
  return modes;
}
