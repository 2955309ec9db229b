/** What a percentage is taken of when it is not the cost of a project: the words of a line say what its cost consists of (caps 3). */
import type { Amount } from '../../money/amount';
import { fold } from '../../table/seeing/fold';
import type { PercentBase } from '../act';

/** A line whose cost is that base and nothing else; a broader one leaves the percentage open. */
const NAMED: readonly (readonly [PercentBase, RegExp])[] = [
  ['booth-rent', /\b(?:thue|tien|gia|chi phi) gian hang\b/],
  ['airfare', /\bve may bay\b/],
  ['loan-interest', /\blai (?:suat|vay)\b/],
  ['consulting-fee', /\b(?:phi|thue) tu van\b/],
];

export function percentBases(label: string, cost: Amount | null): Partial<Record<PercentBase, Amount>> {
  if (cost === null) return {};
  const words = fold(label);
  return Object.fromEntries([
    // All of the listed items is never more than all of the cost.
    ['listed-items', cost] as const,
    ...NAMED.filter(([, named]) => named.test(words)).map(([base]) => [base, cost] as const),
  ]);
}
