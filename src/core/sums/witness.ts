/**
 * Claim broadly, accuse only with a second witness. A sum that fails where its kin hold may be a fault, or a place that is
 * added up differently; it is called a fault where another failing sum asks the same change of the same cell, where the
 * line calls itself a total, where a sum that holds makes use of the total, or of its parts instead of it, or where the cell's
 * own formula says so.
 */
import type { Gap } from './candidate';
import type { Claim } from './claims';
import type { Axis, SumRelation } from './grid';
import { slipBits } from './slip';

/** Failures are the exception: one, or one in so many agreements. */
const ONE_IN = 8;
/** With a second witness for each of them there may be more. */
const ONE_IN_WITNESSED = 4;
/** So many agreeing positions speak for a total by name whose failure nothing else confirms. */
const NAMED = 3;

/** Bits from which a difference is taken for a slip of the hand: beside another witness, and alone. */
const LIKELY_SLIP = 4;
const SURE_SLIP = 9;
/**
 * Bits of a word for total, of a place where nearly all else holds, and of kin of the same shape. With them, with the slip and with how often the
 * sum holds for each time it fails a difference is a fault from so many on.
 */
const SAYS = 3;
const SOUND = 2;
const KIN = 2;
const FAULT = 10;
/** … and from so many where it is the only failure of its sum. */
const ONE_SLIP = 6;
/** So many agreeing places are very many. */
const SURE = 16;
/** So many slips may there be where fewer places agree. */
const MOST_SLIPS = 2;
/** So many units are a remainder of rounding, not a fault, where nothing else says so. */
const REMAINDER = 5;
/** A total by name only may fail in so many positions. */
const MOST_NAMED = 2;
/** So many other lines of the same claim must hold for a doubt about one that does not. */
const ENOUGH_KIN = 2;

/** @param claims of both axes */
export function settled(claims: readonly Claim[]): SumRelation[] {
  const asked = changesAsked(claims);
  const confirmed = partsThatHold(claims);
  return claims.flatMap((claim): SumRelation[] => {
    const { axis, candidate, holds, gaps } = claim;
    const { total, parts, shape, net, agreeing, disagreeing, told } = candidate;
    const fails: number[] = [];
    const doubts: number[] = [];
    const known = gaps.filter(({ position }) => told?.has(position) === true);
    const others = gaps.filter((gap) => !known.includes(gap));
    const witnessedAt = new Set(
      others.filter((gap) => cellsOf(claim, gap).some(([cell, change]) => isAskedTwice(asked.get(cell), change))),
    );
    const open = others.length;
    // What fails beside the places that speak for a sum says little of those among them.
    const openInside = others.filter(({ inside }) => inside).length;
    // A failure that another sum confirms is a fault of its own and says nothing of the next one.
    const witnessedInside = others.filter((gap) => gap.inside && witnessedAt.has(gap)).length;
    for (const gap of gaps) {
      if (known.includes(gap)) fails.push(gap.position);
      else {
        const witnessed = witnessedAt.has(gap);
        if (gap.quiet && !witnessed) continue;
        const isConfirmed = confirmed.has(cellOf(axis, total, gap.position)) || arePartsConfirmed(claims, claim, gap.position);
        const beside = gap.inside ? openInside : open;
        const alone = witnessed ? beside : beside - (gap.inside ? witnessedInside : witnessedAt.size);
        const all = open - (witnessed ? 0 : witnessedAt.size);
        const verdict = verdictOn(claim, gap, { beside, alone, all }, witnessed, isConfirmed);
        if (verdict === 'fault') fails.push(gap.position);
        else if (verdict === 'doubt') doubts.push(gap.position);
      }
    }
    if (holds.length + fails.length + doubts.length === 0) return [];
    return [{ axis, total, parts, holds, fails, doubts, shape, bits: net, agreeing, disagreeing }];
  });
}

/** How often the claim fails: as near to the places that speak for it as the failure looked at; of these, but for those that another sum confirms; of all. */
interface Failures {
  readonly beside: number;
  readonly alone: number;
  readonly all: number;
}

function verdictOn(
  { candidate, says, kin, denials }: Claim,
  { difference, grain, amongSound, inside }: Gap,
  { beside: open, alone, all }: Failures,
  witnessed: boolean,
  isConfirmed: boolean,
): 'fault' | 'doubt' | 'nothing' {
  const { agreeing, shape } = candidate;
  const slip = slipBits(difference, grain);
  if (shape === 'word') {
    // Nothing but a word or the outline claims this sum.
    if (open > MOST_NAMED) return 'nothing';
    if (witnessed || (open === 1 && slip >= SURE_SLIP)) return 'fault';
    if (open === 1 && slip >= LIKELY_SLIP && kin + agreeing > 0) return 'fault';
    if (open === 1 && says && kin >= ENOUGH_KIN && isConfirmed) return 'fault';
    return slip >= LIKELY_SLIP || kin + agreeing >= ENOUGH_KIN ? 'doubt' : 'nothing';
  }
  if (witnessed && open * ONE_IN_WITNESSED <= Math.max(ONE_IN_WITNESSED, agreeing)) return 'fault';
  // A few units may be what is left of figures that were worked out from rounded ones.
  if (Math.abs(difference) < REMAINDER * grain) return 'nothing';
  const isException = all * 2 <= agreeing && all <= Math.max(MOST_SLIPS, agreeing / ONE_IN);
  const weight = Math.log2(agreeing / all) + (says ? SAYS : 0) + (amongSound ? SOUND : 0) + (kin > 0 ? KIN : 0) + slip;
  // What differs from a sum for other reasons hardly ever looks like a slip: one that stands by itself needs less beside it.
  if (open === 1 && slip > 0 && (agreeing >= NAMED || says) && denials <= 1 && weight >= ONE_SLIP) return 'fault';
  const hasMore = agreeing >= NAMED || says || amongSound || kin > 0;
  if (isException && hasMore && slip >= LIKELY_SLIP && weight >= FAULT) return 'fault';
  // In the midst of very many that hold hardly more than a word for it is asked.
  if (isException && inside && agreeing >= SURE && all * ONE_IN <= agreeing && slip > 0) return 'fault';
  if (alone * ONE_IN > Math.max(ONE_IN, agreeing))
    return slip >= (says ? LIKELY_SLIP : SURE_SLIP) && alone * 2 <= agreeing ? 'doubt' : 'nothing';
  const named = says && denials <= 1;
  if (named && (agreeing >= NAMED || slip >= LIKELY_SLIP)) return 'fault';
  if (agreeing >= (amongSound ? NAMED - 1 : NAMED) && slip >= SURE_SLIP) return 'fault';
  return agreeing > 1 || says || slip >= LIKELY_SLIP ? 'doubt' : 'nothing';
}

/** Cells are told apart by row and column, whichever axis names them; no grid has so many columns. */
const WIDTH = 2 ** 20;

const cellOf = (axis: Axis, line: number, position: number): number =>
  axis === 'down' ? line * WIDTH + position : position * WIDTH + line;

/** The cells of a failing sum, each with the change that would make it true. */
function cellsOf({ axis, candidate: { total, parts } }: Claim, { position, difference }: Gap): [number, number][] {
  return [
    [cellOf(axis, total, position), -difference],
    ...parts.map((part): [number, number] => [cellOf(axis, part, position), difference]),
  ];
}

/** A sum that holds reaches past the total for all of its parts: the total is what is wrong. */
const arePartsConfirmed = (claims: readonly Claim[], { axis, candidate: { total, parts, shape } }: Claim, position: number): boolean =>
  shape === 'word' &&
  claims.some(
    ({ axis: other, candidate: reaching, holds }) =>
      other === axis &&
      reaching.parts.length > parts.length &&
      holds.includes(position) &&
      !reaching.parts.includes(total) &&
      parts.every((part) => reaching.parts.includes(part)),
  );

/** Cells that some sum makes use of and holds: a total among them has the value that was meant. */
function partsThatHold(claims: readonly Claim[]): ReadonlySet<number> {
  const cells = new Set<number>();
  for (const { axis, candidate, holds } of claims)
    if (candidate.parts.length > 1)
      for (const position of holds) for (const part of candidate.parts) cells.add(cellOf(axis, part, position));
  return cells;
}

function changesAsked(claims: readonly Claim[]): Map<number, number[]> {
  const asked = new Map<number, number[]>();
  for (const claim of claims)
    for (const gap of claim.gaps)
      for (const [cell, change] of cellsOf(claim, gap)) {
        const known = asked.get(cell);
        if (known === undefined) asked.set(cell, [change]);
        else known.push(change);
      }
  return asked;
}

/** Rounding aside, the same change is asked by more than one sum. */
function isAskedTwice(changes: readonly number[] | undefined, change: number): boolean {
  const slack = Math.max(1e-6, Math.abs(change) * 0.02);
  return (changes ?? []).filter((other) => Math.abs(other - change) <= slack).length >= 2;
}
