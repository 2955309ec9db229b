/**
 * The same sum again: what a chosen relation adds, seen from its total, may be added from a total near it or one block further. Such kin
 * need less of their own, since the shape is known: where only one part is not zero at any place, figures alone would not show it.
 */
import type { Lines } from '../axis';
import type { Candidate, Proposals } from '../candidate';
import type { Choice } from '../choice';

/** Kin stand so near, in lines, or as far as other kin of theirs. */
const NEAR = 6;
/** Of the distances between kin the most frequent ones are tried. */
const MOST_DISTANCES = 4;
/** Longer sums are runs that are found by themselves. */
const LONGEST = 64;

export function proposeKin(lines: Lines, proposals: Proposals, choice: Choice): void {
  const families = new Map<string, Candidate[]>();
  for (const candidate of choice.chosen) {
    if (candidate.parts.length > LONGEST) continue;
    const signature = candidate.parts.map((part) => part - candidate.total).join();
    const family = families.get(signature);
    if (family === undefined) families.set(signature, [candidate]);
    else family.push(candidate);
  }
  for (const family of families.values()) {
    const totals = [...new Set(family.map(({ total }) => total))].sort((a, b) => a - b);
    const tried = new Set(totals);
    const steps = stepsOf(totals);
    for (const { total, parts } of family)
      for (const step of steps) {
        const other = total + step;
        if (tried.has(other)) continue;
        tried.add(other);
        if (other < 0 || other >= lines.count || lines.isFilled[other] === 0 || choice.relationsOf(other).length > 0) continue;
        const moved = parts.map((part) => part + step);
        if (moved.some((part) => part < 0 || part >= lines.count)) continue;
        const filled = moved.filter((part) => lines.isFilled[part] === 1);
        if (filled.length >= 2) proposals.offerKin(other, filled, totals.length);
      }
  }
}

function stepsOf(totals: readonly number[]): number[] {
  const distances = new Map<number, number>();
  totals.forEach((total, at) => {
    const distance = total - (totals[at - 1] ?? total);
    if (distance > NEAR) distances.set(distance, (distances.get(distance) ?? 0) + 1);
  });
  const frequent = [...distances].sort(([a, often], [b, other]) => other - often || a - b).slice(0, MOST_DISTANCES);
  const near = Array.from({ length: NEAR }, (_, at) => at + 1);
  return [...near, ...frequent.map(([distance]) => distance)].flatMap((step) => [step, -step]);
}
