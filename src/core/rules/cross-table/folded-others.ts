/** Further figures that differ, as one sentence can take them: so many with both amounts, the rest by their cells. */
import { parseA1 } from '../../workbook/address';
import { toRanges } from '../common/places';
import type { Facts } from './facts';

const MOST = 8;

export function foldedOthers(others: Facts['others']): { readonly told: Facts['others']; readonly cells: readonly string[] } {
  const cells = others.slice(MOST).flatMap(({ here }) => parseA1(here.cell) ?? []);
  return { told: others.slice(0, MOST), cells: toRanges(cells) };
}
