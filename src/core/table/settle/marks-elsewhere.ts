/** Which reading of "56.295" other tables of the workbook speak for: there the same figures are stored as numbers. */
import { toDouble } from '../../money/amount';
import type { Figure } from '../seeing/figure';
import type { MarkChoice } from './settle-marks';

/** So many different figures stand elsewhere; fewer may be alike by chance. */
const FEWEST = 3;

/**
 * @param open figures with two readings
 * @param stored numbers that the workbook stores
 * @returns the reading of which at least half the figures stand elsewhere and none of the other's; null where they tell nothing
 */
export function markElsewhere(open: readonly Figure[], stored: ReadonlySet<number>): MarkChoice | null {
  const firsts = new Set(open.map(({ approximate }) => approximate));
  // A whole number below a thousand stands anywhere: as an ordinal, a count, a share.
  const others = new Set(open.flatMap(({ other }) => (other === null || Number.isInteger(toDouble(other)) ? [] : [toDouble(other)])));
  const [first, other] = [firsts, others].map((values) => [...values].filter((value) => value !== 0 && stored.has(value)).length);
  const enough = Math.max(FEWEST, firsts.size / 2);
  if (first === undefined || other === undefined || (first > 0 && other > 0)) return null;
  return first >= enough ? 'first' : other >= enough ? 'other' : null;
}
