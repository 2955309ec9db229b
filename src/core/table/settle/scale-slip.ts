/**
 * A whole column or line a thousand (or a million) times off its kin: every sum it stands in fails as written, and every one holds
 * once its figures are put on the scale of the others (realities 9). Weighs doubles; says nothing that a single figure could be.
 */
import type { ScaleSlip } from '../model/table';
import { agree } from './vote';

/** One sum: figures by position. */
export type Instance = (position: number) => number;

const POWERS = [3, -3, 6, -6] as const;
/** Sums that must be mended at once; fewer may be chance. */
const FEWEST = 3;

/**
 * @param instances the same sum in every line, or in every column
 * @param unit the printed unit of the total
 */
export function slipOf(total: number, parts: readonly number[], instances: readonly Instance[], unit: number): ScaleSlip | null {
  if (parts.length < 2) return null;
  const found: ScaleSlip[] = [];
  for (const position of [total, ...parts]) {
    const touched = instances.filter((value) => (value(position) || 0) !== 0);
    if (touched.length < FEWEST) continue;
    for (const power of POWERS) {
      const holds = (value: Instance, factor: number): boolean | null => {
        const at = (one: number): number => value(one) * (one === position ? factor : 1);
        return agree(
          at(total),
          parts.reduce((sum, part) => sum + at(part), 0),
          parts.length,
          unit,
        );
      };
      // A column that shrinks to nothing was not meant to be added at all.
      const without = touched.filter((value) => holds(value, 0) !== false).length;
      if (without === 0 && instances.every((value) => holds(value, 10 ** power) !== false)) found.push({ position, power });
    }
  }
  const [slip, ...more] = found;
  return slip === undefined || more.length > 0 ? null : slip;
}
