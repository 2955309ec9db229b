/**
 * A line that calls itself a total, and no sum holds there: the lines before it (or after it) up to the edge are what it should
 * add up, if they come near. Such a sum is only ever claimed as failing; what may be made of it, the witnesses decide.
 */
import type { Lines } from '../axis';
import type { Gap } from '../claims';
import type { Choice } from '../choice';

/** Total and sum differ by so much of the larger at most. */
const FARTHEST = 0.35;
/** Smaller totals are near anything. */
const LEAST = 10;

export interface NamedSum {
  readonly total: number;
  readonly parts: readonly number[];
  readonly gaps: readonly Gap[];
}

export function namedSums(lines: Lines, choice: Choice): NamedSum[] {
  return lines.filled.flatMap((total): NamedSum[] => {
    if (lines.saysTotal[total] === 0 || choice.relationsOf(total).length > 0) return [];
    for (const side of [-1, 1]) {
      const parts = runToEdge(lines, choice, total, side);
      if (parts.length < 2) continue;
      const gaps = gapsOf(lines, total, parts);
      if (gaps.length > 0) return [{ total, parts, gaps }];
    }
    return [];
  });
}

/** Neighbours up to a blank line, a total, or a line that calls itself one. */
function runToEdge(lines: Lines, choice: Choice, total: number, side: number): number[] {
  const parts: number[] = [];
  for (let line = total + side; line >= 0 && line < lines.count; line += side) {
    if (lines.isFilled[line] === 0 || choice.relationsOf(line).length > 0 || lines.saysTotal[line] === 1) break;
    parts.push(line);
  }
  return parts;
}

/** All positions where the sum comes near; none where it is far off anywhere. */
function gapsOf(lines: Lines, total: number, parts: readonly number[]): Gap[] {
  const gaps: Gap[] = [];
  for (let position = 0; position < lines.positions; position++) {
    const value = lines.value(total, position);
    if (Number.isNaN(value) || Math.abs(value) < LEAST * lines.coarseUnit(position)) continue;
    let sum = 0;
    let added = 0;
    for (const part of parts) {
      const own = lines.value(part, position);
      if (Number.isNaN(own) || own === 0) continue;
      sum += own;
      added++;
    }
    if (added < 2) continue;
    const difference = value - sum;
    if (Math.abs(difference) > FARTHEST * Math.max(Math.abs(value), Math.abs(sum))) return [];
    gaps.push({ position, difference, grain: lines.coarseUnit(position) });
  }
  return gaps;
}
