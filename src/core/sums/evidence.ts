/**
 * What a relation is worth: bits of agreement position by position, and the best stretch of positions. Everything is in one
 * currency, log₂ of how much likelier the figures are where the sum is meant than where chance made it.
 */
import type { Lines } from './axis';
import type { RunningSum } from './running-sum';

/** Bits that one agreeing position gives at most; chance is not the only thing that makes figures agree. */
const MOST = 20;
/** … and where it is the only position that speaks. */
const MOST_ALONE = 34;
/** Bits that a position costs which disagrees: a fault is rare, but it happens. */
const DISAGREEMENT = 6;
/** Agreement by rounding only is worth less by so much, and is none below this. */
const INEXACT = 4;
const LEAST_INEXACT = 6;
/** Rounding may add up to so many units at most. */
const ROUNDING = 2;
/** Rounding that is this near to all parts but the largest would let them vanish. */
const VANISHING = 4;
/** Bits where only one part is not zero, but another one than at the position before. */
const TURN = 3;
/** Where only one part is not zero the total repeats it: hardly anything is said. */
const REPEATED = 0.4;
/** Of such positions only the first few count. */
const MOST_REPEATED = 8;
/** A position in proportion to the last one (a share, a copy in another unit) says nothing new. */
const IN_PROPORTION = 0.03;

export const NOT_SAID = NaN;

/** @returns bits of agreement; below 0 where total and parts disagree, 0 where both say nothing, `NOT_SAID` where they cannot be compared */
export function bitsAt(lines: Lines, sum: RunningSum, total: number, parts: number, position: number): number {
  const value = lines.value(total, position);
  if (Number.isNaN(value)) return NOT_SAID;
  if (!sum.speaks(total, position)) return value === 0 ? 0 : NOT_SAID;
  const nonZero = sum.nonZero[position] ?? 0;
  if (value === 0 && nonZero === 0) return 0;
  const difference = Math.abs(sum.difference(total, position));
  const unit = sum.unit(total, position);
  if (difference > Math.min(0.5 * (parts + 1), ROUNDING) * unit * 1.0001) return -1;
  const exact = difference === 0;
  if (nonZero < 2) return exact ? REPEATED : -1;
  if (!exact && difference * VANISHING > sum.rest(position)) return -1;
  if (value === 0) return 1;
  const size = Math.abs(value);
  const grain = exact ? lines.coarseUnit(position) : unit;
  let bits = Math.log2(size / grain / ((2 * difference) / unit + 1) + 1) - (exact ? 0 : INEXACT);
  if (bits < 10) bits = Math.min(bits, lines.rarity(value, position));
  return !exact && bits < LEAST_INEXACT ? -1 : Math.min(MOST, bits);
}

export interface Stretch {
  readonly bits: number;
  readonly from: number;
  readonly to: number;
  /** Positions of the stretch that agree beyond repeating one part, that disagree, and that only repeat. */
  readonly agreeing: number;
  readonly disagreeing: number;
  readonly repeating: number;
  /** Positions anywhere that agree, that disagree, and where the one part that is not zero takes its turn. */
  readonly allAgreeing: number;
  readonly allDisagreeing: number;
  readonly turns: number;
}

/** The stretch of positions that speaks most for the relation: tables one below the other need no blocks of their own. */
export function bestStretch(lines: Lines, sum: RunningSum, total: number, parts: number): Stretch {
  let best = 0;
  let [from, to] = [-1, -1];
  let [agreeing, disagreeing, repeating] = [0, 0, 0];
  let [allAgreeing, allDisagreeing, turns] = [0, 0, 0];
  let current = 0;
  let start = 0;
  let [yes, no, weak] = [0, 0, 0];
  let last = NaN;
  let lastAt = 0;
  let lone = -1;
  for (const position of sum.at) {
    let bits = bitsAt(lines, sum, total, parts, position);
    if (Number.isNaN(bits) || bits === 0) continue;
    if (bits < 0) {
      current -= DISAGREEMENT;
      no++;
      allDisagreeing++;
      if (current <= 0) {
        current = 0;
        start = position + 1;
        yes = no = weak = 0;
      }
      continue;
    }
    if (bits < 0.5) {
      weak++;
      const part = sum.largest[position] ?? -1;
      if (lone >= 0 && part !== lone && Math.abs(lines.value(total, position)) > 3 * lines.coarseUnit(position)) {
        turns++;
        bits = TURN;
      } else if (weak > MOST_REPEATED) bits = 0;
      lone = part;
    } else {
      bits = news(lines, sum, total, position, bits, last, lastAt);
      last = lines.value(total, position);
      lastAt = position;
      yes++;
      allAgreeing++;
    }
    current += bits;
    if (current > best) {
      best = current;
      from = start;
      to = position;
      agreeing = yes;
      disagreeing = no;
      repeating = weak;
    }
  }
  return { bits: best, from, to, agreeing, disagreeing, repeating, allAgreeing, allDisagreeing, turns };
}

/** A position that hardly differs from the one before, or only by a factor, says little new. */
function news(lines: Lines, sum: RunningSum, total: number, position: number, bits: number, last: number, lastAt: number): number {
  if (Number.isNaN(last)) return bits;
  const value = lines.value(total, position);
  const part = sum.largest[position] ?? 0;
  const here = lines.value(part, position);
  const there = lines.value(part, lastAt);
  const step = Math.max(Math.abs(value - last), Number.isNaN(there) ? 0 : Math.abs(here - there));
  const news = Math.min(bits, Math.log2(step / lines.coarseUnit(position) + 1) + 0.2);
  const isProportional =
    there !== 0 && last !== 0 && !Number.isNaN(there) && Math.abs(value / last - here / there) < 1e-3 * Math.abs(here / there);
  return isProportional ? news * IN_PROPORTION : news;
}

/** Where only one position speaks it counts to the full: its last digits are all there is. */
export function aloneBonus(lines: Lines, sum: RunningSum, total: number, { agreeing, repeating, to }: Stretch): number {
  if (agreeing !== 1 || repeating >= 3) return 0;
  const exact = sum.difference(total, to) === 0;
  const bits = Math.min(exact ? MOST_ALONE : MOST, Math.log2(Math.abs(lines.value(total, to)) / lines.coarseUnit(to) + 1));
  return Math.max(0, bits - MOST);
}
