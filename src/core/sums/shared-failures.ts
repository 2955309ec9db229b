/**
 * Relations that fail at one place because of one figure: the same change of the same figure makes all of them true. Two that meet
 * in a figure bear each other's failure out; neither speaks against the place.
 */
import type { Candidate } from './candidate';
import { slipBits } from './slip';

export interface Failure {
  readonly candidate: Candidate;
  /** Total − sum. */
  readonly difference: number;
  /** The place that figures are round to, there. */
  readonly grain: number;
}

/** One figure stands in few relations; where more fail the place is of another kind, and no pairs are looked for. */
const MOST = 8;
/** Noise of doubles that were added up, against the difference. */
const NOISE = 1e-6;
/** Bits from which a difference looks like a slip of the hand. What lacks in two sums alike may have been left out of both on purpose. */
const SLIP = 4;

export class Failures {
  private readonly at = new Map<number, Failure[]>();

  note(position: number, failure: Failure): void {
    const known = this.at.get(position);
    if (known === undefined) this.at.set(position, [failure]);
    else if (known.length <= MOST) known.push(failure);
  }

  /** @returns how many of the others at the position fail with this one */
  sharing(position: number, candidate: Candidate, difference: number): number {
    const known = this.at.get(position) ?? [];
    return known.length > MOST
      ? 0
      : known.filter((other) => other.candidate !== candidate && isShared(candidate, difference, other)).length;
  }
}

function isShared({ total, parts }: Candidate, difference: number, { candidate: other, difference: its, grain }: Failure): boolean {
  const isNear = (change: number): boolean => Math.abs(its - change) <= NOISE * Math.abs(difference);
  // A total that is wrong lacks among its own parts what it has too much as a part.
  if (isNear(-difference)) return other.parts.includes(total) || parts.includes(other.total);
  if (!isNear(difference) || slipBits(difference, grain) < SLIP) return false;
  return other.total === total || parts.some((part) => other.parts.includes(part));
}
