/**
 * Where each chosen relation holds and where it fails. It is claimed broadly and denied carefully: a position that does not
 * add up is a fault only where the relation holds in enough others, and no other relation explains the total there.
 */
import type { Lines } from './axis';
import type { Candidate, Gap } from './candidate';
import type { Choice } from './choice';
import { bitsAt, type Stretch } from './evidence';
import type { Axis } from './grid';
import { RunningSum } from './running-sum';
import { namedSums } from './shapes/named';
import type { OutlineSum } from './outline';

/** Outside its best stretch a relation is claimed where it agrees by this many bits. */
const FAR_BITS = 6;
/** Positions this near the stretch belong to the same table. */
const NEAR = 3;

/** So many relations that hold make a place sound, and so many for each that fails. */
const SOUND = 4;

interface At {
  readonly position: number;
  readonly bits: number;
  readonly inside: boolean;
  readonly difference: number;
}

/** A relation and where it holds and fails; what of its failures is sure is settled with the relations of both axes at hand. */
export interface Claim {
  readonly axis: Axis;
  readonly candidate: Candidate;
  readonly holds: readonly number[];
  readonly gaps: readonly Gap[];
  /** The line calls itself a total. */
  readonly says: boolean;
  /** Of a sum that only a word or the outline claims: other lines of which the same is claimed and holds. */
  readonly kin: number;
}

export function claimsOf(lines: Lines, choice: Choice, outlines: readonly OutlineSum[]): Claim[] {
  const { chosen } = choice;
  const evidence = chosen.map((candidate) => positionsOf(lines, candidate));
  // How many relations hold, and fail, at each position: columns of percentages, averages and notes hold none.
  const holding = new Uint16Array(lines.positions);
  const failing = new Uint16Array(lines.positions);
  const held = new Map<number, Candidate[]>();
  chosen.forEach((candidate, at) => {
    for (const { position, bits, inside } of evidence[at] ?? []) {
      if (position >= candidate.from - NEAR && position <= candidate.to + NEAR) {
        if (bits >= 1) holding[position] = (holding[position] ?? 0) + 1;
        else if (bits < 0) failing[position] = (failing[position] ?? 0) + 1;
      }
      if (bits < 1 && !(bits > 0 && inside)) continue;
      const key = candidate.total * lines.positions + position;
      const known = held.get(key);
      if (known === undefined) held.set(key, [candidate]);
      else known.push(candidate);
    }
  });
  const claims = chosen.flatMap((candidate, at): Claim[] => {
    const places = evidence[at] ?? [];
    let [yes, no] = [0, 0];
    for (const { bits } of places) {
      if (bits > 0) yes++;
      else if (bits < 0) no++;
    }
    const everywhere = yes >= 5 * no;
    const holds: number[] = [];
    const gaps: Gap[] = [];
    const gapAt = (position: number, difference: number, inside: boolean): Gap => {
      const [sound, other] = [holding[position] ?? 0, (failing[position] ?? 1) - 1];
      return {
        position,
        difference,
        inside,
        grain: lines.coarseUnit(position),
        amongSound: sound >= SOUND && other * SOUND <= sound,
        quiet:
          candidate.told === null && ((!inside && !isFilledAlike(lines, candidate, position)) || isOwnTotal(lines, candidate, position)),
      };
    };
    const denied: number[] = [];
    for (const { position, bits, inside, difference } of places) {
      const told = candidate.told;
      if (told !== null) {
        if (bits >= 0 && (told.has(position) || bits > FAR_BITS)) holds.push(position);
        else if (bits < 0 && told.has(position)) gaps.push(gapAt(position, difference, inside));
      } else if (bits > 0 ? inside || everywhere || bits > FAR_BITS : bits === 0 && (inside || everywhere)) holds.push(position);
      else if (
        bits < 0 &&
        isFault(lines, candidate, position, inside, difference, holding[position] ?? 0, (failing[position] ?? 0) - 1) &&
        !isExplained(lines, choice, candidate, position, held)
      )
        gaps.push(gapAt(position, difference, inside));
      else if (bits < 0 && isFilledAlike(lines, candidate, position)) denied.push(difference);
    }
    if (holds.length + gaps.length === 0) return [];
    // The same difference where nothing is called a fault: one thing that was left out on purpose, carried into a total.
    const isCarried = ({ difference }: Gap): boolean =>
      candidate.told === null && denied.some((other) => Math.abs(other - difference) <= 1e-9 * Math.abs(difference));
    const open = gaps.map((gap) => (isCarried(gap) ? { ...gap, quiet: true } : gap));
    return [{ axis: lines.axis, candidate, holds, gaps: open, says: lines.saysTotal[candidate.total] === 1, kin: 0 }];
  });
  return [...claims, ...namedClaims(lines, choice, outlines)];
}

function namedClaims(lines: Lines, choice: Choice, outlines: readonly OutlineSum[]): Claim[] {
  return namedSums(lines, choice, outlines).map(({ total, parts, holds, gaps, agreeing, kin }): Claim => {
    const candidate: Candidate = { ...NO_STRETCH, total, parts, agreeing, shape: 'word', side: 0, net: 0, told: null };
    return { axis: lines.axis, candidate, holds, gaps, says: lines.saysTotal[total] === 1, kin };
  });
}

const NO_STRETCH: Stretch = {
  bits: 0,
  from: -1,
  to: -1,
  agreeing: 0,
  disagreeing: 0,
  repeating: 0,
  allAgreeing: 0,
  allDisagreeing: 0,
  turns: 0,
};

function positionsOf(lines: Lines, candidate: Candidate): At[] {
  const { total, parts, from, to } = candidate;
  const all = Array.from({ length: lines.positions }, (_, position) => position);
  const sum = new RunningSum(lines, all);
  for (const part of parts) sum.add(part, total);
  return all.flatMap((position): At[] => {
    const bits = bitsAt(lines, sum, total, parts.length, position);
    if (Number.isNaN(bits)) return [];
    return [
      { position, bits, inside: position >= from && position <= to, difference: lines.value(total, position) - (sum.sum[position] ?? 0) },
    ];
  });
}

/** A relation well borne out elsewhere does not hold here: a fault, or a position that never adds up? */
function isFault(
  lines: Lines,
  { shape, from, to, agreeing, disagreeing, net, total, parts }: Candidate,
  position: number,
  inside: boolean,
  difference: number,
  holding: number,
  failing: number,
): boolean {
  const says = lines.saysTotal[total] === 1 ? 1 : 0;
  if (shape === 'run' || shape === 'over-totals' || shape === 'outline') {
    if (agreeing < 2 - says || agreeing < 2 * disagreeing) return false;
  } else if (agreeing < 5 * disagreeing || net < 40) return false;
  if (!inside && (position < from - NEAR || position > to + NEAR || agreeing + holding < 3 - 2 * says)) return false;
  const value = lines.value(total, position);
  // Parts that are only named among others need not reach the whole; beyond it they may not go.
  if (parts.some((part) => lines.isOfWhich[part] === 1) && Math.abs(value - difference) <= Math.abs(value)) return false;
  const miss = Math.abs(difference) / Math.max(Math.abs(value), Math.abs(value - difference));
  return holding + failing > 0 ? holding > failing || (holding === failing && miss <= 0.3) : miss <= 0.6;
}

/** The total follows another sum here: one that is chosen, or a longer or shorter run of the same lines. */
function isExplained(
  lines: Lines,
  choice: Choice,
  candidate: Candidate,
  position: number,
  held: ReadonlyMap<number, readonly Candidate[]>,
): boolean {
  const { total, parts } = candidate;
  const value = lines.value(total, position);
  const own = choice.below(candidate);
  for (const other of held.get(total * lines.positions + position) ?? []) {
    if (other.told?.has(position) === true) return true;
    const below = choice.below(other);
    if (parts.some((part) => below.has(part)) || [...own].some((part) => below.has(part))) return true;
  }
  if (Math.abs(value) < 100 * lines.coarseUnit(position)) return false;
  const side = (parts[0] ?? 0) > total ? 1 : -1;
  const first = side > 0 ? Math.min(...parts) : Math.max(...parts);
  for (const start of [total + side, first]) {
    let sum = 0;
    let added = 0;
    for (let line = start, steps = 0; line >= 0 && line < lines.count && steps < 3 * parts.length + 10; line += side, steps++) {
      const part = lines.value(line, position);
      if (Number.isNaN(part) || part === 0) continue;
      sum += part;
      added++;
      if (added > 1 && Math.abs(sum - value) <= 1e-9 * Math.abs(value)) return true;
    }
  }
  return false;
}

/** Beside the places that speak for it a sum is asked of places that are filled alike. */
const isFilledAlike = (lines: Lines, { parts }: Candidate, position: number): boolean =>
  parts.filter((part) => !Number.isNaN(lines.value(part, position))).length * 2 >= parts.length;

/** So many figures before a cell, added up, are more than chance where they give it. */
const OWN_PARTS = 4;

/** The total adds up the figures before it in its own line, and no part does so there: a sum of another kind stands in this place. */
function isOwnTotal(lines: Lines, { total, parts }: Candidate, position: number): boolean {
  const value = lines.value(total, position);
  if (Math.abs(value) < 1000 * lines.coarseUnit(position)) return false;
  for (const side of [-1, 1]) {
    const end = sumReaches(lines, total, position, side);
    if (end < 0) continue;
    const isAlone = parts.every((part) => {
      let sum = 0;
      for (let at = position + side; at !== end + side; at += side) sum += zeroIfNone(lines.value(part, at));
      const own = lines.value(part, position);
      return Number.isNaN(own) || own === 0 || Math.abs(own - sum) > 1e-9 * Math.abs(own);
    });
    if (isAlone) return true;
  }
  return false;
}

const zeroIfNone = (value: number): number => (Number.isNaN(value) ? 0 : value);

/** @returns the position up to which the line's figures add up to the one given, −1 where they never do */
function sumReaches(lines: Lines, line: number, position: number, side: number): number {
  const value = lines.value(line, position);
  let sum = 0;
  let added = 0;
  for (let at = position + side; at >= 0 && at < lines.positions; at += side) {
    const own = lines.value(line, at);
    if (Number.isNaN(own) || own === 0) continue;
    sum += own;
    added++;
    if (added >= OWN_PARTS && Math.abs(sum - value) <= 1e-9 * Math.abs(value)) return at;
  }
  return -1;
}
