/**
 * One consistent set of relations out of many proposed: the weightiest first. No line is made of itself, no part counts
 * twice, nothing is said again that already follows, and a figure is the total of one relation an axis.
 */
import { BELIEVED, KIN, type Candidate, type Proposals } from './candidate';

/** Net bits from which a total is split a second time. */
const SECOND = BELIEVED + 12;

/** … and from which two places are enough. */
const SURELY = BELIEVED + 28;

/** Totals of totals go no deeper than this. */
const DEEPEST = 12;
/** Longer lists are not taken apart to see whether they follow from others. */
const LONGEST_FOLLOWED = 60;
const LONGEST_COUNTED = 400;
/** Parts of longer runs make no signature. */
const LONGEST_SIGNATURE = 64;

const overlap = (a: Candidate, b: Candidate): boolean => a.from <= b.to && b.from <= a.to;

export class Choice {
  readonly chosen: Candidate[] = [];
  private readonly byTotal = new Map<number, Candidate[]>();
  private readonly parts = new Set<number>();
  /** The relations that each line is a part of. */
  private readonly above = new Map<number, Candidate[]>();

  constructor(private readonly proposals: Proposals) {}

  isPart(line: number): boolean {
    return this.parts.has(line);
  }

  relationsOf(total: number): readonly Candidate[] {
    return this.byTotal.get(total) ?? [];
  }

  /** Takes what formulas say, whatever the figures make of it. */
  take(candidate: Candidate): void {
    this.chosen.push(candidate);
    const own = this.byTotal.get(candidate.total);
    if (own === undefined) this.byTotal.set(candidate.total, [candidate]);
    else own.push(candidate);
    for (const part of candidate.parts) {
      this.parts.add(part);
      const known = this.above.get(part);
      if (known === undefined) this.above.set(part, [candidate]);
      else known.push(candidate);
    }
    this.proposals.totals.add(candidate.total);
  }

  /** @returns how many of the proposals were taken; none is left afterwards */
  settle(): number {
    const { proposals } = this;
    addKin(proposals.list);
    const believed = proposals.list.filter(({ net }) => net >= BELIEVED);
    believed.sort((a, b) => b.net - a.net || a.parts.length - b.parts.length || a.total - b.total);
    proposals.list = [];
    let taken = 0;
    for (const candidate of believed) {
      if (!this.isNew(candidate)) continue;
      this.take(candidate);
      taken++;
    }
    return taken;
  }

  /**
   * Local repair once everything is chosen: where the parts of a sum hold all parts of a subtotal but not the subtotal itself,
   * the subtotal takes their place. It was found later, or for itself alone.
   */
  repair(): void {
    for (const [at, candidate] of this.chosen.entries()) {
      if (candidate.told !== null) continue;
      const whole = this.withSubtotals(candidate);
      this.chosen[at] = whole.allDisagreeing === 0 ? whole : this.withBlankParts(this.withParents(whole));
    }
  }

  private withSubtotals(candidate: Candidate): Candidate {
    const parts = new Set(candidate.parts);
    if (parts.size > LONGEST_COUNTED) return candidate;
    const [first, last] = [Math.min(candidate.total, ...parts), Math.max(candidate.total, ...parts)];
    let changed = false;
    for (const part of candidate.parts) {
      for (const subtotal of this.above.get(part) ?? []) {
        const fits =
          subtotal.total !== candidate.total &&
          !parts.has(subtotal.total) &&
          subtotal.total >= first - 1 &&
          subtotal.total <= last + 1 &&
          subtotal.parts.length < parts.size &&
          bears(subtotal, candidate) &&
          subtotal.parts.every((one) => parts.has(one));
        if (!fits) continue;
        for (const one of subtotal.parts) parts.delete(one);
        parts.add(subtotal.total);
        changed = true;
        break;
      }
    }
    return changed ? { ...candidate, parts: [...parts].sort((a, b) => a - b) } : candidate;
  }

  /**
   * A part whose parent nearly always equals it may stand for the parent: where the parent in its place makes more positions
   * true and fewer false, the parent was meant.
   */
  private withParents(candidate: Candidate): Candidate {
    for (const part of candidate.parts) {
      for (const { total, parts } of this.above.get(part) ?? []) {
        if (total === candidate.total || candidate.parts.includes(total)) continue;
        const others = candidate.parts.filter((one) => !parts.includes(one));
        const raised = [...others, total].sort((a, b) => a - b);
        const weighed = this.proposals.weigh(candidate.total, raised);
        if (weighed === null) continue;
        const isBetter = weighed.allAgreeing >= candidate.allAgreeing && weighed.allDisagreeing < candidate.allDisagreeing;
        if (isBetter) return { ...candidate, ...weighed, parts: raised };
      }
    }
    return candidate;
  }

  /** A part that is blank nearly everywhere shows only where it is not: there it is what the sum lacks. */
  private withBlankParts(candidate: Candidate): Candidate {
    const { lines } = this.proposals;
    if (candidate.allDisagreeing * 4 > candidate.allAgreeing || candidate.parts.length > LONGEST_COUNTED) return candidate;
    const below = this.below(candidate);
    const [first, last] = [Math.min(candidate.total, ...candidate.parts), Math.max(candidate.total, ...candidate.parts)];
    for (let line = first - 1; line <= last + 1; line++) {
      if (line < 0 || line >= lines.count || line === candidate.total || lines.isFilled[line] === 0 || below.has(line)) continue;
      const parts = [...candidate.parts, line].sort((a, b) => a - b);
      const weighed = this.proposals.weigh(candidate.total, parts);
      if (weighed === null || weighed.allAgreeing <= candidate.allAgreeing || weighed.allDisagreeing >= candidate.allDisagreeing) continue;
      return this.withBlankParts({ ...candidate, ...weighed, parts });
    }
    return candidate;
  }

  private isNew(candidate: Candidate): boolean {
    const below = this.below(candidate);
    if (below.has(candidate.total) || this.countsTwice(candidate) || this.follows(candidate)) return false;
    return this.relationsOf(candidate.total).every((other) => !overlap(other, candidate) || this.isSecond(candidate, below, other));
  }

  /** One total may be split in two ways (by age and by sex); they share no line, and chance would not bear out both. */
  private isSecond(candidate: Candidate, below: ReadonlySet<number>, other: Candidate): boolean {
    if (candidate.net < SECOND || candidate.agreeing < (candidate.net < SURELY ? 3 : 2)) return false;
    return ![...this.below(other)].some((line) => below.has(line));
  }

  /** Every line that the parts come down to, themselves included. */
  below(candidate: Candidate): ReadonlySet<number> {
    const found = new Set<number>();
    const go = (parts: readonly number[], depth: number): void => {
      for (const part of parts) {
        if (found.has(part)) continue;
        found.add(part);
        if (depth < DEEPEST) for (const other of this.relationsOf(part)) if (bears(other, candidate)) go(other.parts, depth + 1);
      }
    };
    go(candidate.parts, 0);
    return found;
  }

  /** Adds a line, taken apart into what nothing explains, to a sum with weights. */
  private takeApart(line: number, weight: number, candidate: Candidate, into: Map<number, number>, depth = 0): void {
    const own = depth < 8 ? this.relationsOf(line).find((other) => bears(other, candidate)) : undefined;
    if (own === undefined) into.set(line, (into.get(line) ?? 0) + weight);
    else for (const part of own.parts) this.takeApart(part, weight, candidate, into, depth + 1);
  }

  private countsTwice(candidate: Candidate): boolean {
    if (candidate.parts.length > LONGEST_COUNTED) return false;
    const leaves = new Map<number, number>();
    for (const part of candidate.parts) this.takeApart(part, 1, candidate, leaves);
    return [...leaves.values()].some((weight) => weight > 1);
  }

  /** Both sides come down to the same lines by what is chosen already. */
  private follows(candidate: Candidate): boolean {
    if (candidate.parts.length > LONGEST_FOLLOWED) return false;
    const leaves = new Map<number, number>();
    this.takeApart(candidate.total, 1, candidate, leaves);
    for (const part of candidate.parts) this.takeApart(part, -1, candidate, leaves);
    return [...leaves.values()].every((weight) => weight === 0);
  }
}

/** A relation of a line that holds in much of the same stretch, and so explains the line there. */
const bears = (other: Candidate, candidate: Candidate): boolean => overlap(other, candidate) && other.agreeing * 2 >= candidate.agreeing;

/** The same shape one line further: groups of columns or rows made alike bear one another out. */
function addKin(candidates: readonly Candidate[]): void {
  const shapeOf = ({ shape, total, parts }: Candidate): string => `${shape}:${parts.map((part) => part - total).join()}`;
  const found = new Map<string, Set<number>>();
  const known = candidates.map((candidate) => (candidate.parts.length > LONGEST_SIGNATURE ? null : shapeOf(candidate)));
  candidates.forEach(({ total }, at) => {
    const key = known[at] ?? null;
    if (key === null) return;
    const totals = found.get(key);
    if (totals === undefined) found.set(key, new Set([total]));
    else totals.add(total);
  });
  candidates.forEach((candidate, at) => {
    const kin = found.get(known[at] ?? '');
    if (kin?.has(candidate.total + 1) === true || kin?.has(candidate.total - 1) === true) candidate.net += KIN;
  });
}
