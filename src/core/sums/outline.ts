/** What a line adds up by the way lines are set in: the deeper ones right below it or right above it, of these the least deep. */
import type { Lines } from './axis';

/** Blank lines inside one outline. */
const LONGEST_GAP = 1;
const LONGEST_RUN = 400;

export interface OutlineSum {
  readonly total: number;
  readonly parts: readonly number[];
  readonly side: -1 | 1;
}

/** @returns every line that has deeper ones beside it, with those; the same list for the same grid */
export function outlinesOf(lines: Lines): OutlineSum[] {
  const found = new Map<string, OutlineSum>();
  for (const levels of lines.levels)
    for (const total of lines.filled)
      for (const side of [1, -1] as const) {
        const parts = deeper(lines, levels, total, side);
        if (parts.length < 2) continue;
        const key = `${String(total)}:${parts.join()}`;
        if (!found.has(key)) found.set(key, { total, parts, side });
      }
  return [...found.values()];
}

function deeper(lines: Lines, levels: Int16Array, total: number, side: -1 | 1): number[] {
  const own = levels[total] ?? -1;
  if (own < 0) return [];
  const run: number[] = [];
  let least = Infinity;
  for (let line = total + side, gap = 0; line >= 0 && line < lines.count && run.length < LONGEST_RUN; line += side) {
    if (lines.isFilled[line] === 0) {
      if (++gap > LONGEST_GAP) break;
      continue;
    }
    gap = 0;
    const level = levels[line] ?? -1;
    // A line without a word and a figure but zeros ends nothing.
    if (level < 0 && lines.isZero[line] === 1) continue;
    if (level <= own) break;
    run.push(line);
    least = Math.min(least, level);
  }
  return run.filter((line) => levels[line] === least).sort((a, b) => a - b);
}
