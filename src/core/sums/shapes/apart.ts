/** Runs that stand anywhere, away from their total: months below the table of quarters that adds them up. */
import type { Lines } from '../axis';
import type { Proposals } from '../candidate';
import { Walk } from '../walk';

/** In longer lists such runs are chance, and too many to try. */
const MOST_LINES = 80;
const LONGEST = 24;
const PRICE = 10;

export function proposeApart(lines: Lines, proposals: Proposals, list: readonly number[]): void {
  if (list.length > MOST_LINES) return;
  const walk = new Walk(lines);
  const parts: number[] = [];
  for (let place = 0; place < list.length; place++) {
    const total = list[place] ?? 0;
    if (lines.isZero[total] === 1 || proposals.totals.has(total)) continue;
    for (let start = 0; start < list.length - 1; start++) {
      const first = list[start] ?? 0;
      if (lines.isZero[first] === 1) continue;
      walk.start();
      parts.length = 0;
      for (let at = start; at < list.length && at !== place && parts.length < LONGEST; at++) {
        const part = list[at] ?? 0;
        walk.step(total, part);
        parts.push(part);
        if (parts.length > 1 && lines.isZero[part] === 0 && walk.pays(proposals.enough)) {
          const price = PRICE + Math.log2(1 + Math.abs(start - place));
          proposals.offer(total, parts, price, 'apart', start < place ? -1 : 1, proposals.weigh(total, parts));
        }
        if (walk.isBeyond) break;
      }
    }
  }
}
