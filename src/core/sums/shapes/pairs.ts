/** Two lines near the total, wherever they stand: revenue and grants, opening balance and change. */
import type { Lines } from '../axis';
import type { Proposals } from '../candidate';
import { Walk } from '../walk';

/** How far from the total the two may stand, in lines with figures. */
const WINDOW = 10;
const MOST_LINES = 80;
const PRICE = 9;

/** @param list the lines to pair */
export function proposePairs(lines: Lines, proposals: Proposals, list: readonly number[]): void {
  if (list.length > MOST_LINES) return;
  const walk = new Walk(lines);
  for (let place = 0; place < list.length; place++) {
    const total = list[place] ?? 0;
    if (lines.isZero[total] === 1) continue;
    const end = Math.min(list.length - 1, place + WINDOW);
    for (let a = Math.max(0, place - WINDOW); a <= end; a++) {
      const one = list[a] ?? 0;
      if (a === place || lines.isZero[one] === 1) continue;
      for (let b = a + 1; b <= end; b++) {
        const other = list[b] ?? 0;
        if (b === place || lines.isZero[other] === 1) continue;
        walk.start();
        walk.step(total, one);
        walk.step(total, other);
        if (walk.pays(proposals.enough))
          proposals.offer(
            total,
            [one, other],
            PRICE + Math.log2(1 + Math.abs(a - place) + Math.abs(b - place)),
            'pair',
            0,
            proposals.weigh(total, [one, other]),
          );
      }
    }
  }
}
