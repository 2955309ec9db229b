/**
 * Weighing readings by their sums: how many a reading makes true. Works on doubles with the slack that rounding allows;
 * it decides what was meant, never what is right. Verdicts are given in proof, on exact amounts.
 */
import type { LineSum } from './line-sums';

/** Figures as doubles, `values[line][column]`; NaN where nothing can be added. */
export type Matrix = readonly Float64Array[];

export interface Votes {
  readonly holds: number;
  readonly fails: number;
  /** For each failing column, its position and total − sum. */
  readonly gaps: readonly { readonly column: number; readonly gap: number }[];
}

/**
 * Whether total and parts agree, as far as figures rounded to `unit` can.
 * @returns null when nothing is said: all zero, or a figure is missing
 */
export function agree(total: number, sum: number, parts: number, unit: number): boolean | null {
  if (Number.isNaN(total) || Number.isNaN(sum)) return null;
  if (total === 0 && sum === 0) return null;
  const slack = ((parts + 1) / 2) * unit;
  return Math.abs(total - sum) < slack + 1e-9 * Math.max(1, Math.abs(total));
}

/** @param units print unit of each column, as a double: 1 for whole figures, 0.1 for one decimal */
export function voteOnLines(sum: LineSum, values: Matrix, units: readonly number[]): Votes {
  const own = values[sum.total];
  const gaps: { column: number; gap: number }[] = [];
  let holds = 0;
  for (let column = 0; column < (own?.length ?? 0); column++) {
    const total = own?.[column] ?? 0;
    let added = 0;
    for (const part of sum.parts) added += values[part]?.[column] ?? 0;
    const verdict = agree(total, added, sum.parts.length, Math.max(units[column] ?? 0, sum.rounded === true ? lastPlace(total) : 0));
    if (verdict === true) holds++;
    else if (verdict === false) gaps.push({ column, gap: total - added });
  }
  return { holds, fails: gaps.length, gaps };
}

/** The place to which a whole figure was rounded: 1000 for 699 935 000. */
function lastPlace(value: number): number {
  let place = 1;
  while (value !== 0 && Number.isInteger(value) && value % (place * 10) === 0) place *= 10;
  return value === 0 ? 0 : place;
}

/** @param lines positions of the lines to ask */
export function voteOnColumns(total: number, parts: readonly number[], values: Matrix, lines: readonly number[], unit: number): Votes {
  const gaps: { column: number; gap: number }[] = [];
  let holds = 0;
  for (const line of lines) {
    const row = values[line];
    let added = 0;
    for (const part of parts) added += row?.[part] ?? NaN;
    const verdict = agree(row?.[total] ?? NaN, added, parts.length, unit);
    if (verdict === true) holds++;
    else if (verdict === false) gaps.push({ column: line, gap: (row?.[total] ?? 0) - added });
  }
  return { holds, fails: gaps.length, gaps };
}

/** What a group that is no sum weighs against a nesting at most. */
const MOST_DENIALS = 2;

/** True and false sums of a whole reading. */
export function tally(sums: readonly LineSum[], values: Matrix, units: readonly number[]): { holds: number; fails: number } {
  const total = { holds: 0, fails: 0 };
  for (const sum of sums) {
    const { holds, fails } = voteOnLines(sum, values, units);
    // What is only tried speaks for a nesting where it holds, and not against it where it does not.
    total.holds += sum.tentative ? Math.max(0, holds - fails) : holds;
    // A group whose lines add up nowhere is no sum at all; that denies the nesting once, not in every column.
    total.fails += sum.tentative ? 0 : holds === 0 && sum.kind === 'subtotal' ? Math.min(fails, MOST_DENIALS) : fails;
  }
  return total;
}
