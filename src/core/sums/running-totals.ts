/**
 * Columns that carry a total on from line to line: what was paid so far, what is left in the till. Each figure is the one above it with
 * a figure of its own line added, and perhaps another taken off; the first may begin with nothing. Found from the figures alone.
 */
import type { Lines } from './axis';
import { slipBits } from './slip';
import { unitsOf } from './print-unit';

export interface RunningTotal {
  /** Columns of the grid: what is carried on, what is added to it and what is taken off it. */
  readonly level: number;
  readonly plus: number;
  readonly less: number | null;
  readonly steps: readonly RunningStep[];
  /** The row below in which the added column is summed up, where a word says so. */
  readonly sum: Pick<RunningStep, 'row' | 'holds' | 'isDoubtful'> | null;
}

export interface RunningStep {
  readonly row: number;
  /** The row above whose figure is carried on; null where nothing comes before. */
  readonly from: number | null;
  readonly holds: boolean;
  /** It does not hold, and too little speaks for the others to call it wrong. */
  readonly isDoubtful: boolean;
}

/** What is added and taken off stands so near. */
const NEAR = 5;
/** What one step says at most, what one that is off takes away, and how much is asked for in all, beside what trying many columns may bring by chance. */
const MOST_BITS = 12;
const DENIAL = 8;
const LEAST_BITS = 10;
const LEAST_STEPS = 2;
/** A total is carried on through its whole column: one step in so many may be off. */
const RARELY_OFF = 4;
/** For so many steps that hold one may be off. */
const SURE = 3;
/** So many different steps that hold, and no second slip: then one that is off is wrong, if it looks like a slip of the hand. */
const BEYOND_DOUBT = 4;

/** @param lines the columns of a grid @param saysTotal 1 where a row calls itself a total */
export function findRunningTotals(lines: Lines, saysTotal: Uint8Array): RunningTotal[] {
  const columns = lines.filled.filter((column) => lines.isZero[column] === 0);
  return columns.flatMap((level, at) => {
    const rows = rowsOf(lines, level);
    if (rows.length < LEAST_STEPS + 1) return [];
    const near = columns.filter((column, other) => column !== level && Math.abs(other - at) <= NEAR);
    const tried = Math.log2(Math.max(1, near.length ** 2));
    let best: (RunningTotal & { readonly bits: number }) | null = null;
    for (const plus of near)
      for (const less of [null, ...near.filter((column) => column !== plus)]) {
        if (!isWorthALook(lines, level, plus, less, rows)) continue;
        const found = stretchOf(lines, level, plus, less, rows, saysTotal, LEAST_BITS + (less === null ? tried / 2 : tried));
        if (found !== null && (best === null || found.bits > best.bits)) best = found;
      }
    return best === null ? [] : [best];
  });
}

function rowsOf(lines: Lines, column: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < lines.positions; row++) if (!Number.isNaN(lines.value(column, row))) rows.push(row);
  return rows;
}

/** By how much a step is off; NaN where nothing is added or taken off. */
function gapAt(lines: Lines, level: number, plus: number, less: number | null, row: number, from: number | null): number {
  const [added, taken] = [lines.value(plus, row), less === null ? NaN : lines.value(less, row)];
  if ((Number.isNaN(added) || added === 0) && (Number.isNaN(taken) || taken === 0)) return NaN;
  return lines.value(level, row) - (from === null ? 0 : lines.value(level, from)) - (added || 0) + (taken || 0);
}

const GLANCE = 12;

/** Among the first steps one must hold. */
function isWorthALook(lines: Lines, level: number, plus: number, less: number | null, rows: readonly number[]): boolean {
  for (let at = 1; at < Math.min(rows.length, GLANCE); at++) {
    const row = rows[at] ?? 0;
    const gap = gapAt(lines, level, plus, less, row, rows[at - 1] ?? null);
    if (Math.abs(gap) <= 1e-6 * Math.max(1, Math.abs(lines.value(level, row)))) return true;
  }
  return false;
}

function stretchOf(
  lines: Lines,
  level: number,
  plus: number,
  less: number | null,
  rows: readonly number[],
  saysTotal: Uint8Array,
  least: number,
): (RunningTotal & { readonly bits: number }) | null {
  const unit = unitsOf(rows.map((row) => lines.value(level, row))).fine;
  const steps = rows.flatMap((row, at): { row: number; from: number | null; gap: number }[] => {
    const from = rows[at - 1] ?? null;
    // The first figure is what was added, or what there was before.
    if (from === null && Math.abs(gapAt(lines, level, plus, less, row, null)) > unit / 2) return [];
    const gap = saysTotal[row] === 1 ? NaN : gapAt(lines, level, plus, less, row, from);
    return Number.isNaN(gap) ? [] : [{ row, from, gap }];
  });
  const isOff = (gap: number): boolean => Math.abs(gap) > 1.5 * (unit < 1 ? unit : 0) + 1e-9;
  // Carried on from nothing, two figures are merely alike: two columns that say the same are no running total.
  const carries = ({ from }: { readonly from: number | null }): boolean => from === null || lines.value(level, from) !== 0;
  /** A figure that stays, or moves by one or two, does so by chance: a step says as much as it changes. */
  const changeAt = (row: number, above: number | null): number =>
    lines.value(level, row) - (above === null ? 0 : lines.value(level, above));
  const saidBy = (change: number): number => Math.max(0, Math.log2(Math.abs(change) / unit) - 1);
  const bits = steps.map(({ row, from: above, gap }, at) => {
    if (!isOff(gap) && !carries({ from: above })) return 0;
    if (!isOff(gap)) return Math.min(MOST_BITS, saidBy(changeAt(row, above)));
    // One wrong figure is off where it stands and, turned round, in the step below.
    const before = steps[at - 1];
    return before !== undefined && isOff(before.gap) && Math.abs(before.gap + gap) < 1e-6 * Math.abs(gap) ? 0 : -DENIAL;
  });
  let [best, from, to, sum, start] = [0, 0, -1, 0, 0];
  bits.forEach((own, at) => {
    if (sum <= 0) [sum, start] = [0, at];
    sum += own;
    if (sum > 0 && sum >= best) [best, from, to] = [sum, start, at];
  });
  // What lies beyond one that is off, at either end, belongs to it as well.
  const denials = (first: number, beyond: number): number => bits.slice(first, beyond).filter((one) => one < 0).length;
  if (denials(0, from) <= 1) from = 0;
  if (to >= 0 && denials(to + 1, steps.length) <= 1) to = steps.length - 1;
  const own = steps.slice(from, to + 1);
  const holding = own.filter(({ gap }) => !isOff(gap));
  const distinct = new Set(
    holding.filter(carries).map(({ row }) => `${String(lines.value(plus, row))}|${String(less === null ? 0 : lines.value(less, row))}`),
  );
  const off = own.filter(({ gap }) => isOff(gap));
  const slips = denials(from, to + 1);
  if (
    best < least ||
    denials(0, steps.length) * RARELY_OFF > steps.length ||
    distinct.size < LEAST_STEPS ||
    slips > Math.max(1, holding.length / SURE)
  )
    return null;
  // What is taken off must say something of its own.
  if (less !== null && holding.filter(({ row }) => (lines.value(less, row) || 0) !== 0).length < LEAST_STEPS) return null;
  if (holding.length < LEAST_STEPS + 1 && off.length === 0 && own[0]?.from !== null) return null;
  const isSure = (gap: number): boolean => distinct.size >= BEYOND_DOUBT && slips <= 1 && slipBits(gap, unit) > 0;
  const last = own.at(-1)?.row ?? -1;
  const sumOf = (row: number | null): RunningTotal['sum'] => {
    if (row === null) return null;
    const added = own.reduce((so, step) => so + lines.value(plus, step.row), 0);
    const gap = lines.value(plus, row) - added;
    const holds = Math.abs(gap) <= 1e-9 * Math.abs(added);
    // What is carried on to the last line says the same as the sum: enough where different steps led there without a slip.
    return { row, holds, isDoubtful: !holds && (distinct.size < BEYOND_DOUBT || slips > 0) };
  };
  return {
    level,
    plus,
    less,
    bits: best,
    steps: own.map(({ row, from: carried, gap }) => ({
      row,
      from: carried,
      holds: !isOff(gap),
      isDoubtful: isOff(gap) && !isSure(gap),
    })),
    sum: less === null && own[0]?.from === null ? sumOf(sumBelow(lines, plus, last, saysTotal)) : null,
  };
}

/** The next row with a figure in the column, where it calls itself a total. */
function sumBelow(lines: Lines, plus: number, last: number, saysTotal: Uint8Array): number | null {
  for (let row = last + 1; row < lines.positions; row++)
    if (!Number.isNaN(lines.value(plus, row))) return saysTotal[row] === 1 ? row : null;
  return null;
}
