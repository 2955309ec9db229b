/** Grand totals: they add up the totals found so far, and nothing else. */
import type { Lines } from '../axis';
import type { Proposals } from '../candidate';
import { Walk } from '../walk';

const PRICE = 4;

/** @param totals lines that are totals and parts of nothing yet, ascending */
export function proposeTotals(lines: Lines, proposals: Proposals, totals: readonly number[]): void {
  const walk = new Walk(lines);
  const parts: number[] = [];
  for (const total of lines.filled) {
    if (lines.isZero[total] === 1 || proposals.totals.has(total)) continue;
    const above = totals.findIndex((one) => one > total);
    const split = above < 0 ? totals.length : above;
    for (const side of [-1, 1]) {
      walk.start();
      parts.length = 0;
      for (let at = side < 0 ? split - 1 : split; at >= 0 && at < totals.length; at += side) {
        const part = totals[at] ?? 0;
        walk.step(total, part);
        parts.push(part);
        if (parts.length > 1 && walk.pays(proposals.enough))
          proposals.offer(total, parts, PRICE, 'totals', side, proposals.weigh(total, parts));
        if (walk.isBeyond) break;
      }
    }
  }
}
