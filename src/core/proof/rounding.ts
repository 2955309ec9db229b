/**
 * Rounding is proved, not tolerated (rounding.md): how exactly each figure was written, which figures were planned round,
 * and whether a difference can come from rounding at all.
 */
import {
  amountFromDouble,
  decimalsOf,
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
import { detailsOf, familiesMeantExact, roundZeros, zerosOf, type Differences } from './meant-exact';
import { PrintUnits } from './print-units';
import { isCut, within, withinProduct } from './slack';

export type Verdict = 'exact' | 'rounding' | 'broken' | 'undecided';
export type RoundingMode = 'nearest' | 'truncated';

export interface Judgement {
  readonly verdict: Verdict;
  /** total − what the parts give; null when undecided. */
  readonly difference: Amount | null;
}

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
