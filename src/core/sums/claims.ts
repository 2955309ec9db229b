/**
 * Where each chosen relation holds and where it fails. It is claimed broadly and denied carefully: a position that does not
 * add up is a fault only where the relation holds in enough others, and no other relation explains the total there.
 */
import type { Lines } from './axis';
import type { Candidate, Gap } from './candidate';
import type { Choice } from './choice';
import { bitsAt, type Stretch } from './evidence';
import type { Axis, Shape } from './grid';
import { RunningSum } from './running-sum';
import { namedSums } from './shapes/named';
import type { OutlineSum } from './outline';
import { Failures } from './shared-failures';
import { slipBits } from './slip';

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
  /** The place that figures are round to, there; what total and parts are not written to is none. */
  readonly grain: number;
  /** No part is anything but zero there: nobody has split the total yet. */
  readonly isUnsplit: boolean;
}

/** A relation and where it holds and fails; what of its failures is sure is settled with the relations of both axes at hand. */
export interface Claim {
  readonly axis: Axis;
  readonly candidate: Candidate;
  readonly holds: readonly number[];
  readonly gaps: readonly Gap[];
  /** The line calls itself a total. */
  readonly says: boolean;
  /** Other lines of which the same is claimed and holds: as far from their totals, or set in below them. */
  readonly kin: number;
  /** Places among those that speak for the relation where it does not hold though others hold there: no column of shares or means. */
  readonly denials: number;
}

export function claimsOf(lines: Lines, choice: Choice, outlines: readonly OutlineSum[]): Claim[] {
  const { chosen } = choice;
  const evidence = chosen.map((candidate) => positionsOf(lines, candidate));
  const kin = kinOf(lines, chosen);
  // How many relations hold, and fail, at each position: columns of percentages, averages and notes hold none.
  const holding = new Uint16Array(lines.positions);
  const failing = new Uint16Array(lines.positions);
  const held = new Map<number, Candidate[]>();
  const failures = new Failures();
  chosen.forEach((candidate, at) => {
    for (const { position, bits, inside, difference, grain } of evidence[at] ?? []) {
      if (position >= candidate.from - NEAR && position <= candidate.to + NEAR) {
        if (bits >= 1) holding[position] = (holding[position] ?? 0) + 1;
        else if (bits < 0 && isAttested(candidate)) {
          failing[position] = (failing[position] ?? 0) + 1;
          failures.note(position, { candidate, difference, grain });
        }
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
    let usual: number | null = null;
    // A slip in a place that is not filled like most, but as much as another one that holds.
    const isSlipAmongFew = (position: number, difference: number, grain: number): boolean =>
      slipBits(difference, grain) >= SLIP && filledAt(lines, candidate, position) >= (usual ??= leastFilled(lines, candidate, places));
    // Others that the same change of the same figure makes true are one fault with this one, and say nothing of the place.
    const failingOthers = ({ position, difference, bits }: At): number => {
      const others = Math.max(0, (failing[position] ?? 0) - (isAttested(candidate) ? 1 : 0));
      return others === 0 || bits >= 0 ? others : Math.max(0, others - failures.sharing(position, candidate, difference));
    };
    const holds: number[] = [];
    const gaps: Gap[] = [];
    const gapAt = (place: At): Gap => {
      const { position, difference, inside, grain, isUnsplit } = place;
      const [sound, other] = [holding[position] ?? 0, failingOthers(place)];
      return {
        position,
        difference,
        inside,
        grain,
        amongSound: sound >= SOUND && other * SOUND <= sound,
        quiet:
          candidate.told === null &&
          ((!inside && !isFilledAlike(lines, candidate, position) && !isSlipAmongFew(position, difference, grain)) ||
            isUnsplit ||
            isOwnTotal(lines, candidate, position)),
      };
    };
    const denied: number[] = [];
    let denials = 0;
    for (const place of places) {
      const { position, bits, inside, difference } = place;
      if (bits < 0 && inside && isAdded(lines, candidate, position, holding[position] ?? 0, failingOthers(place))) denials++;
      const told = candidate.told;
      if (told !== null) {
        if (bits >= 0 && (told.has(position) || bits > FAR_BITS)) holds.push(position);
        else if (bits < 0 && told.has(position)) gaps.push(gapAt(place));
      } else if (bits > 0 ? inside || everywhere || bits > FAR_BITS : bits === 0 && (inside || everywhere)) holds.push(position);
      else if (
        bits < 0 &&
        isFault(lines, candidate, place, kin[at] ?? 0, holding[position] ?? 0, failingOthers(place)) &&
        !isExplained(lines, choice, candidate, position, held)
      )
        gaps.push(gapAt(place));
      else if (bits < 0 && isFilledAlike(lines, candidate, position)) denied.push(difference);
    }
    if (holds.length + gaps.length === 0) return [];
    // The same difference where nothing is called a fault: one thing that was left out on purpose, carried into a total.
    const isCarried = ({ difference }: Gap): boolean =>
      candidate.told === null && denied.some((other) => Math.abs(other - difference) <= 1e-9 * Math.abs(difference));
    const open = gaps.map((gap) => (isCarried(gap) ? { ...gap, quiet: true } : gap));
    const says = lines.saysTotal[candidate.total] === 1;
    return [{ axis: lines.axis, candidate, holds, gaps: open, says, kin: kin[at] ?? 0, denials }];
  });
  const named = namedClaims(lines, choice, outlines);
  const instead = new Set(named.map(({ candidate: { total } }) => total));
  return [...claims.filter(({ candidate }) => !instead.has(candidate.total)), ...named];
}

function namedClaims(lines: Lines, choice: Choice, outlines: readonly OutlineSum[]): Claim[] {
  return namedSums(lines, choice, outlines).map(({ total, parts, holds, gaps, agreeing, kin }): Claim => {
    const candidate: Candidate = { ...NO_STRETCH, total, parts, agreeing, shape: 'word', side: 0, net: 0, told: null };
    return { axis: lines.axis, candidate, holds, gaps, says: lines.saysTotal[total] === 1, kin, denials: gaps.length };
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
      {
        position,
        bits,
        inside: position >= from && position <= to,
        difference: lines.value(total, position) - (sum.sum[position] ?? 0),
        grain: bits < 0 ? Math.max(lines.coarseUnit(position), sum.unit(total, position)) : 0,
        isUnsplit: sum.nonZero[position] === 0,
      },
    ];
  });
}

/** More than one place speaks for the relation, or a formula does: only then does its failing say something of a place. */
const isAttested = ({ agreeing, turns, told }: Candidate): boolean => told !== null || agreeing + turns > 1;

/** Parts of longer sums make no family. */
const LONGEST_FAMILY = 64;

/** For each relation how many others are of its kind: their parts lie the same way about their totals, or are set in below them. */
function kinOf(lines: Lines, chosen: readonly Candidate[]): number[] {
  const ways = chosen.map(({ total, parts, shape, side }): string[] => [
    ...(parts.length > LONGEST_FAMILY ? [] : [parts.map((part) => part - total).join()]),
    ...(shape === 'outline' ? [`outline ${String(side)}`] : []),
    ...(isRun(shape) && lines.saysTotal[total] === 1 ? [`named ${String(side)}`] : []),
  ]);
  const families = new Map<string, Set<number>>();
  chosen.forEach(({ total }, at) => {
    for (const way of ways[at] ?? []) {
      const family = families.get(way);
      if (family === undefined) families.set(way, new Set([total]));
      else family.add(total);
    }
  });
  return ways.map((own) => Math.max(0, ...own.map((way) => (families.get(way)?.size ?? 1) - 1)));
}

const isRun = (shape: Shape): boolean => shape === 'run' || shape === 'over-totals' || shape === 'outline';

/** A place that adds up at all: not one of percentages, nor one where every other relation fails as well. */
const isAdded = (lines: Lines, { total }: Candidate, position: number, holding: number, failing: number): boolean =>
  lines.percent[total * lines.positions + position] === 0 && (holding > 0 || failing === 0);

/** So many agreeing places for each that does not make a relation sure. */
const SURE = 4;
/** Bits from which a difference looks like a slip of the hand: then it may be as large as it likes. */
const SLIP = 4;

/** A relation well borne out elsewhere does not hold here: a fault, or a position that never adds up? */
function isFault(
  lines: Lines,
  { shape, from, to, agreeing, disagreeing, net, total, parts }: Candidate,
  { position, inside, difference, grain }: At,
  kin: number,
  holding: number,
  failing: number,
): boolean {
  const says = lines.saysTotal[total] === 1 ? 1 : 0;
  const shared = kin > 0 ? 1 : 0;
  if (isRun(shape)) {
    if (agreeing < 2 - says - shared || agreeing < 2 * disagreeing) return false;
  } else if (agreeing < 5 * disagreeing || net < 40) return false;
  if (!inside && (position < from - NEAR || position > to + NEAR || agreeing + holding < 3 - 2 * says - shared)) return false;
  const value = lines.value(total, position);
  // Parts that are only named among others need not reach the whole; beyond it they may not go.
  if (parts.some((part) => lines.isOfWhich[part] === 1) && Math.abs(value - difference) <= Math.abs(value)) return false;
  if (holding > failing) return true;
  const miss = Math.abs(difference) / Math.max(Math.abs(value), Math.abs(value - difference));
  // The first digit of a figure may be off by more than the figure: a relation that is sure elsewhere takes it for what it looks like.
  const isSlip = agreeing >= SURE && agreeing >= SURE * disagreeing && slipBits(difference, grain) >= SLIP;
  return holding + failing > 0 ? holding === failing && (miss <= 0.3 || isSlip) : miss <= 0.6 || isSlip;
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
const isFilledAlike = (lines: Lines, candidate: Candidate, position: number): boolean =>
  filledAt(lines, candidate, position) * 2 >= candidate.parts.length;

const filledAt = (lines: Lines, { parts }: Candidate, position: number): number =>
  parts.filter((part) => !Number.isNaN(lines.value(part, position))).length;

/** So many parts are filled where the relation agrees, at least. */
const leastFilled = (lines: Lines, candidate: Candidate, places: readonly At[]): number =>
  places.reduce(
    (least, { position, bits }) => (bits >= 1 ? Math.min(least, filledAt(lines, candidate, position)) : least),
    candidate.parts.length,
  );

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
