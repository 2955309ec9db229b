/** A relation that figures propose, with the price of its shape; and the book in which the proposals of a round are kept. */
import type { Lines } from './axis';
import { aloneBonus, bestStretch, type Stretch } from './evidence';
import type { Shape } from './grid';
import { RunningSum } from './running-sum';

export interface Candidate extends Stretch {
  readonly total: number;
  readonly parts: readonly number[];
  readonly shape: Shape;
  /** −1 where the parts stand before the total, +1 after it, 0 on both sides. */
  readonly side: number;
  net: number;
  /** Positions where formulas say so; null where figures alone do. */
  readonly told: ReadonlySet<number> | null;
}

/** A position where the relation is meant and does not hold, with total − sum. */
export interface Gap {
  readonly position: number;
  readonly difference: number;
  /** The place that figures are round to, there. */
  readonly grain: number;
  /** Within the places that speak for the relation, not beside them. */
  readonly inside: boolean;
  /** Nearly all other relations that reach this place hold there, and they are many. */
  readonly amongSound: boolean;
  /** Another sum than this one stands in this place, or none: it counts against the relation and is no fault. */
  readonly quiet: boolean;
}

/** Rounding may hide so many units; a part that small must make the sum agree this much better. */
const HIDDEN = 4;
const MARKEDLY = 0.3;

/** Net bits from which a relation is believed; where only one position speaks for it, more. */
export const BELIEVED = 7;
const BELIEVED_ALONE = 12;
/** Agreements that each disagreement must be outweighed by: of neighbours, and of lines that lie apart. */
const RATIO_NEAR = 2;
const RATIO_FAR = 6;
/** Lines apart that never agree in two parts at once must take turns so often. */
const TURNS_FAR = 3;
/** Price of choosing the positions, per bit of choice. */
const WHERE = 2;
/** A run that ends where figures end, or at another total, is likelier meant than one that stops in the middle. */
const EDGE = 9;
/** A line that calls itself a total. */
const WORD = 9;
/** Lines that are set in below it. */
const OUTLINE = 9;
/** Kin beside it with the same shape; without them lines that lie apart are not believed. */
export const KIN = 8;
/** Agreements for each disagreement of what kin make likely; without any, so many places must repeat the one part that is not zero. */
const RATIO_KIN = 8;
const LEAST_REPEATING = 2;

const isFar = (shape: Shape): boolean => shape === 'stride' || shape === 'pair' || shape === 'apart';
const endsAtEdge = (shape: Shape): boolean => shape === 'run' || shape === 'gapped' || shape === 'over-totals';

/** A stretch with what a lone position adds. */
export type Weighed = Stretch;

export class Proposals {
  list: Candidate[] = [];
  /** Relations that hold at two or more positions first; then those that a single one speaks for. */
  alone = false;
  /** Lines that are totals of relations chosen so far. */
  readonly totals = new Set<number>();
  private readonly tries: number;
  /** First at the sample, then at every position; once where these are the same. */
  private readonly looks: readonly RunningSum[];

  constructor(readonly lines: Lines) {
    this.tries = Math.log2(lines.filled.length + 1) * 0.5 + 2;
    const { sample, positions } = lines;
    const every = Array.from({ length: positions }, (_, position) => position);
    this.looks = (sample.length * 2 > positions ? [every] : [sample, every]).map((at) => new RunningSum(lines, at));
  }

  /** So many positions must agree. */
  get enough(): number {
    return this.alone ? 1 : 2;
  }

  /** What speaks for these parts, at every position; null where too little does to go on with them. */
  weigh(total: number, parts: readonly number[]): Weighed | null {
    let stretch: Stretch | null = null;
    for (const sum of this.looks) {
      sum.clear();
      for (const part of parts) sum.add(part, total);
      stretch = bestStretch(this.lines, sum, total, parts.length);
      if (stretch.agreeing + stretch.turns < this.enough) return null;
    }
    const whole = this.looks.at(-1);
    if (stretch === null || whole === undefined) return null;
    if (!parts.every((part) => this.isBorneOut(whole, total, part, stretch))) return null;
    return { ...stretch, bits: stretch.bits + aloneBonus(this.lines, whole, total, stretch) };
  }

  /**
   * A part so small that rounding could hide it everywhere is in no sum that agrees as well without it: ordinals beside amounts
   * that were rounded one by one.
   */
  private isBorneOut(sum: RunningSum, total: number, part: number, { from, to }: Stretch): boolean {
    let [withIt, without] = [0, 0];
    for (let position = Math.max(0, from); position <= to; position++) {
      const value = this.lines.value(part, position);
      if (Number.isNaN(value) || value === 0 || Number.isNaN(this.lines.value(total, position))) continue;
      const unit = sum.unit(total, position);
      if (Math.abs(value) > HIDDEN * unit) return true;
      const difference = sum.difference(total, position);
      withIt += Math.abs(difference) / unit;
      without += Math.abs(difference + value) / unit;
    }
    return without === 0 ? withIt === 0 : withIt < without * MARKEDLY;
  }

  offer(total: number, parts: readonly number[], price: number, shape: Shape, side: number, weighed: Weighed | null): void {
    if (weighed === null) return;
    const { bits, agreeing, disagreeing, repeating, turns, allAgreeing, allDisagreeing } = weighed;
    const far = isFar(shape);
    if (disagreeing * (far ? RATIO_FAR : RATIO_NEAR) > agreeing + repeating * 0.5) return;
    if (far && agreeing < 2 && turns < TURNS_FAR) return;
    if (far && allAgreeing + turns < allDisagreeing * 2) return;
    if (shape === 'gapped' && allAgreeing < allDisagreeing * 4) return;
    const says = this.lines.saysTotal[total] === 1;
    const edge = endsAtEdge(shape) && this.isEdge(total, parts) ? EDGE : 0;
    // Where nothing disagrees anywhere, places that repeat their one part were not left out by choice either.
    const spoken = agreeing + turns + (allDisagreeing === 0 ? repeating : 0);
    const chosen = WHERE * Math.max(0, Math.log2(this.lines.active / spoken));
    const net = bits - price - this.tries - chosen + edge + (says ? WORD : 0) + (shape === 'outline' ? OUTLINE : 0);
    if (net < BELIEVED - (far ? KIN : 0)) return;
    const single = agreeing === 1 && repeating < 3 && turns < 2;
    const wanted = BELIEVED_ALONE - (says || shape === 'outline' ? 8 : 0) - Math.min(8, parts.length * 1.5);
    if (single && net < wanted) return;
    this.list.push({ ...weighed, total, parts: [...parts], shape, side, net, told: null });
  }

  /** Offers what its kin make likely: nothing may speak against it, and something must speak for it. */
  offerKin(total: number, parts: readonly number[], kin: number): void {
    const whole = this.looks.at(-1);
    if (whole === undefined) return;
    whole.clear();
    for (const part of parts) whole.add(part, total);
    const stretch = bestStretch(this.lines, whole, total, parts.length);
    const { bits, agreeing, repeating, turns, allAgreeing, allDisagreeing } = stretch;
    if (allDisagreeing * RATIO_KIN > allAgreeing + repeating) return;
    if (agreeing + turns === 0 && repeating < LEAST_REPEATING) return;
    if (!parts.every((part) => this.isBorneOut(whole, total, part, stretch))) return;
    const net = bits + KIN + Math.log2(kin + 1);
    if (net >= BELIEVED) this.list.push({ ...stretch, total, parts: [...parts], shape: 'kin', side: 0, net, told: null });
  }

  private isEdge(total: number, parts: readonly number[]): boolean {
    const last = parts.at(-1) ?? total;
    const next = last + (last > total ? 1 : -1);
    return next < 0 || next >= this.lines.count || this.lines.isFilled[next] === 0 || this.totals.has(next);
  }
}
