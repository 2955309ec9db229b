/**
 * A line that calls itself a total, and no sum was found for it: the lines before it (or after it) up to the edge are what it
 * should add up, if they come near everywhere. What is to be made of the places that differ, the witnesses decide.
 */
import type { Lines } from '../axis';
import type { Gap } from '../candidate';
import type { Choice } from '../choice';

/** Total and sum differ by so much of the larger at most. */
const FARTHEST = 0.35;
/** Smaller totals are near anything. */
const LEAST = 10;
/** Rounding may part them by so many units. */
const ROUNDING = 1.5;

export interface NamedSum {
  readonly total: number;
  readonly parts: readonly number[];
  readonly holds: readonly number[];
  readonly gaps: readonly Gap[];
  /** Positions that agree, and more than one part is not zero there. */
  readonly agreeing: number;
}

export function namedSums(lines: Lines, choice: Choice): NamedSum[] {
  return lines.filled.flatMap((total): NamedSum[] => {
    if (lines.saysTotal[total] === 0 || choice.relationsOf(total).length > 0) return [];
    for (const side of [-1, 1]) {
      const parts = runToEdge(lines, choice, total, side);
      const found = parts.length < 2 ? null : weigh(lines, total, parts);
      if (found !== null) return [found];
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

/** Null where total and sum are far apart anywhere: then the line adds up something else. */
function weigh(lines: Lines, total: number, parts: readonly number[]): NamedSum | null {
  const holds: number[] = [];
  const gaps: Gap[] = [];
  let agreeing = 0;
  for (let position = 0; position < lines.positions; position++) {
    const value = lines.value(total, position);
    if (Number.isNaN(value)) continue;
    let sum = 0;
    let added = 0;
    for (const part of parts) {
      const own = lines.value(part, position);
      if (Number.isNaN(own) || own === 0) continue;
      sum += own;
      added++;
    }
    const difference = value - sum;
    if (added > 0 && Math.abs(difference) <= ROUNDING * lines.fineUnit(position) + 1e-9 * Math.abs(value)) {
      holds.push(position);
      if (added > 1) agreeing++;
    } else if (added > 1 && Math.abs(value) >= LEAST * lines.coarseUnit(position)) {
      if (Math.abs(difference) > FARTHEST * Math.max(Math.abs(value), Math.abs(sum))) return null;
      gaps.push({ position, difference, grain: lines.coarseUnit(position) });
    } else if (value !== 0 || added > 0) return null;
  }
  return holds.length + gaps.length === 0 ? null : { total, parts, holds, gaps, agreeing };
}
