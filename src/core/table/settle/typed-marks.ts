/**
 * Which reading of "4.700" or "4,700" the habit of a text document speaks for. There every figure is typed, by one hand: a dot before
 * exactly three digits groups thousands as Vietnamese writes them, unless a dot is seen to part decimals; a comma does where all figures
 * have three digits behind it, most of them ending in a nought that nobody would write behind a decimal comma.
 */
import type { UnitId } from '../../money/money';
import type { Figure } from '../seeing/figure';
import type { MarkChoice } from './settle-marks';

/** So many figures show a habit of commas. */
const FEWEST = 4;

/** @param figures of one table @param open those of them with two readings */
export function habitOf(figures: readonly Figure[], open: readonly Figure[], unit: UnitId): MarkChoice | null {
  const written = figures.flatMap(({ state, percent, cell }) =>
    state === 'number' && !percent && typeof cell?.value === 'string' ? [cell.value.trim()] : [],
  );
  const saysDecimal = (mark: '.' | ','): boolean =>
    written.some((text) => (mark === '.' ? /\.(?:\d{1,2}|\d{4,})(?!\d)/ : /,(?:\d{1,2}|\d{4,})(?!\d)/).test(text));
  const groups = (mark: '.' | ','): boolean => written.some((text) => (mark === '.' ? /\d\.\d{3}[.,]/ : /\d,\d{3}[.,]/).test(text));
  if (open.every(({ mark }) => mark === '.')) return saysDecimal('.') || groups(',') ? null : 'first';
  if (!open.every(({ mark }) => mark === ',') || saysDecimal(',') || groups('.')) return null;
  // "2,800 tỷ đồng" is two milliards and eight hundred million.
  if (open.length < FEWEST || unit === 'billion-vnd') return null;
  const round = open.filter(({ cell }) => typeof cell?.value === 'string' && /0\D*$/.test(cell.value)).length;
  return round * 2 >= open.length ? 'other' : null;
}
