/**
 * A sum that takes in a group beside the lines that make it up counts them twice: that is a slip of whoever added up, and no way in which lines nest.
 * A group is told by its looks, other than those of its lines, and by its figures, which are their sum in every column.
 */
import type { Line } from '../model/line';
import type { LineSum } from './line-sums';
import { voteOnLines, type Matrix } from './vote';

/** In how many places such sums hold: each speaks against a nesting that needs it. */
export function heldTwice(sums: readonly LineSum[], lines: readonly Line[], values: Matrix, units: readonly number[]): number {
  return sums.reduce((held, sum) => (countsTwice(sum, lines, values) ? held + voteOnLines(sum, values, units).holds : held), 0);
}

function countsTwice({ parts, tentative }: LineSum, lines: readonly Line[], values: Matrix): boolean {
  if (tentative || parts.length < 3) return false;
  const looks = parts.map((part) => looksOf(lines[part]));
  if (looks.every((look) => look === looks[0])) return false;
  return parts.some((_, at) => isGroup(parts, looks, values, at, 1) || isGroup(parts, looks, values, at, -1));
}

const looksOf = (line: Line | undefined): string =>
  line === undefined ? '' : `${line.ordinal?.class ?? ''}|${String(line.bold)}|${String(line.indent)}`;

/** The lines right below it, or above it, as far as they look otherwise, make it up: two or more, in every column. */
function isGroup(parts: readonly number[], looks: readonly string[], values: Matrix, at: number, step: 1 | -1): boolean {
  const own = values[parts[at] ?? -1];
  if (own === undefined) return false;
  const left = Float64Array.from(own);
  let count = 0;
  for (let other = at + step; other >= 0 && other < parts.length && looks[other] !== looks[at]; other += step) {
    const row = values[parts[other] ?? -1];
    for (let column = 0; column < left.length; column++) left[column] = (left[column] ?? 0) - (row?.[column] ?? 0);
    count++;
  }
  return count > 1 && own.some((value) => value !== 0) && left.every((rest, column) => Math.abs(rest) <= 1e-9 * Math.abs(own[column] ?? 0));
}
