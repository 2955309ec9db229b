/**
 * Sums that are claimed by where a line stands or what it calls itself, and that no figures have shown: a line with a word for total over
 * the lines up to the edge or over the totals before it, a line over those set in below it. What is to be made of the places
 * that differ, the witnesses decide.
 */
import type { Lines } from '../axis';
import type { Candidate, Gap } from '../candidate';
import type { Choice } from '../choice';
import type { OutlineSum } from '../outline';

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
  /** Other lines of which the same is claimed, and where it holds. */
  readonly kin: number;
}

/** One way to tell the parts of a total: kin are the other totals told the same way. */
type Way = 'edge above' | 'edge below' | 'span above' | 'span below' | 'totals above' | 'totals below' | 'outline above' | 'outline below';

interface Claimed {
  readonly total: number;
  readonly parts: readonly number[];
  readonly way: Way;
}

export function namedSums(lines: Lines, choice: Choice, outlines: readonly OutlineSum[]): NamedSum[] {
  const claimed: Claimed[] = [
    ...lines.filled.flatMap((total): Claimed[] =>
      lines.saysTotal[total] === 0
        ? []
        : [
            { total, parts: runToEdge(lines, choice, total, -1), way: 'edge above' },
            { total, parts: runToEdge(lines, choice, total, 1), way: 'edge below' },
            { total, parts: spanTo(lines, choice, total, -1), way: 'span above' },
            { total, parts: spanTo(lines, choice, total, 1), way: 'span below' },
            { total, parts: totalsUpTo(lines, total, -1), way: 'totals above' },
            { total, parts: totalsUpTo(lines, total, 1), way: 'totals below' },
          ],
    ),
    ...outlines.map(({ total, parts, side }): Claimed => ({ total, parts, way: side < 0 ? 'outline above' : 'outline below' })),
  ].filter(({ parts, way }) => parts.length >= (way.startsWith('edge') ? 1 : 2));
  const kin = new Map<Way, number>();
  const count = (way: Way): unknown => kin.set(way, (kin.get(way) ?? 0) + 1);
  const open: { readonly claim: Claimed; readonly weighed: Weighed }[] = [];
  for (const claim of claimed) {
    const chosen = choice.relationsOf(claim.total);
    if (chosen.some(({ parts }) => isSame(parts, claim.parts))) count(claim.way);
    if (!chosen.every((one) => isWeak(lines, choice, one))) continue;
    const weighed = weigh(lines, claim.total, claim.parts);
    if (weighed === null) continue;
    if (weighed.gaps.length === 0) count(claim.way);
    open.push({ claim, weighed });
  }
  // Of several claims about one total the one is told whose kin hold most.
  const told = new Map<number, NamedSum>();
  for (const {
    claim: { total, parts, way },
    weighed,
  } of open) {
    const known = told.get(total);
    const own = (kin.get(way) ?? 0) - (weighed.gaps.length === 0 ? 1 : 0);
    if (way.startsWith('span') && own < SPANNED) continue;
    // What a single place shows with a line left out is given up for what other totals bear out, or for all totals before a grand total.
    if (choice.relationsOf(total).length > 0 && own < BETTER && !way.startsWith('totals')) continue;
    const isNearer = known !== undefined && own === known.kin && missOf(weighed) < missOf(known);
    if (known === undefined || own > known.kin || isNearer) told.set(total, { total, parts, ...weighed, kin: own });
  }
  return [...told.values()];
}

/** So many other totals must be told the same way. */
const BETTER = 2;

/** One place shows it, and only when a line beside the total is left out, or when a total by name counts with what stands right before it. */
const isWeak = (lines: Lines, choice: Choice, { told, shape, agreeing, parts }: Candidate): boolean =>
  told === null &&
  agreeing < 2 &&
  (shape === 'gapped' ||
    parts.some((part) => {
      const beside = lines.saysTotal[part] === 0 ? [] : runToEdge(lines, choice, part, -1);
      return beside.length > 1 && beside.some((line) => parts.includes(line));
    }));

const isSame = (a: readonly number[], b: readonly number[]): boolean => {
  const own = new Set(a);
  return a.length === b.length && b.every((line) => own.has(line));
};

/** Neighbours up to a blank line, a total, or a line that calls itself one. One blank line may part them from their total. */
function runToEdge(lines: Lines, choice: Choice, total: number, side: number): number[] {
  const parts: number[] = [];
  const first = lines.isFilled[total + side] === 1 ? total + side : total + 2 * side;
  for (let line = first; line >= 0 && line < lines.count; line += side) {
    if (lines.isFilled[line] === 0 || choice.relationsOf(line).length > 0 || lines.saysTotal[line] === 1) break;
    parts.push(line);
  }
  return parts;
}

/** So many other totals must add up over blank lines for one to be told so. */
const SPANNED = 2;

/** All lines up to a total or a line that calls itself one, over headings without figures and blank lines. */
function spanTo(lines: Lines, choice: Choice, total: number, side: number): number[] {
  const parts: number[] = [];
  for (let line = total + side; line >= 0 && line < lines.count; line += side) {
    if (lines.isFilled[line] === 0) continue;
    if (choice.relationsOf(line).length > 0 || lines.saysTotal[line] === 1) break;
    parts.push(line);
  }
  return parts;
}

/** All lines on one side that call themselves totals. */
function totalsUpTo(lines: Lines, total: number, side: number): number[] {
  const parts: number[] = [];
  for (let line = total + side; line >= 0 && line < lines.count; line += side)
    if (lines.isFilled[line] === 1 && lines.saysTotal[line] === 1) parts.push(line);
  return parts;
}

const missOf = ({ gaps }: Weighed): number => gaps.reduce((sum, { difference }) => sum + Math.abs(difference), 0);

type Weighed = Pick<NamedSum, 'holds' | 'gaps' | 'agreeing'>;

/**
 * Null where total and sum are far apart: then the line adds up something else. Where most places hold, one that is far from it is
 * no sum (an average, a price) and says nothing of the others.
 */
function weigh(lines: Lines, total: number, parts: readonly number[]): Weighed | null {
  const holds: number[] = [];
  const gaps: Gap[] = [];
  let agreeing = 0;
  let far = 0;
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
    if (added > 0 && Math.abs(difference) <= ROUNDING * lines.fineUnit(position) + 1e-12 * Math.abs(value)) {
      holds.push(position);
      if (added > 1) agreeing++;
    } else if (added > 1 && Math.abs(value) >= LEAST * lines.coarseUnit(position)) {
      if (Math.abs(difference) > FARTHEST * Math.max(Math.abs(value), Math.abs(sum))) far++;
      else gaps.push({ position, difference, grain: lines.coarseUnit(position), inside: true, amongSound: false, quiet: false });
    } else if (value !== 0 || added > 0) return null;
  }
  if (far > 0 && (gaps.length > 0 || holds.filter((position) => isTelling(lines, total, position)).length <= far)) return null;
  // One line alone is what its total repeats, or it is no sum: nothing else would show that it was meant.
  const isShown = parts.length > 1 || (gaps.length === 0 && holds.filter((position) => isTelling(lines, total, position)).length > 1);
  return holds.length + gaps.length === 0 || !isShown ? null : { holds, gaps, agreeing };
}

const isTelling = (lines: Lines, total: number, position: number): boolean =>
  Math.abs(lines.value(total, position)) >= LEAST * lines.coarseUnit(position);
