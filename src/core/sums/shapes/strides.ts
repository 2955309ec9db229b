/** Every second, third … line: groups of columns by year or source, of rows by item, whose totals stand in a group of their own. */
import type { Lines } from '../axis';
import type { Proposals } from '../candidate';
import { Walk } from '../walk';

const LONGEST_STRIDE = 6;
/** In longer lists strides are chance. */
const MOST_LINES = 300;
const MOST_PARTS = 60;
const PRICE = 8;
/** A total that does not stand one stride away from its first part. */
const OUT_OF_STEP = 4;

export function proposeStrides(lines: Lines, proposals: Proposals): void {
  const list = lines.filled;
  if (list.length > MOST_LINES) return;
  const walk = new Walk(lines);
  const parts: number[] = [];
  for (let place = 0; place < list.length; place++) {
    const total = list[place] ?? 0;
    if (lines.isZero[total] === 1) continue;
    for (const side of [-1, 1])
      for (let stride = 2; stride <= LONGEST_STRIDE; stride++)
        for (let first = 1; first <= 2 * stride; first++) {
          walk.start();
          parts.length = 0;
          for (let at = place + side * first; at >= 0 && at < list.length && parts.length < MOST_PARTS; at += side * stride) {
            const part = list[at] ?? 0;
            walk.step(total, part);
            parts.push(part);
            if (parts.length > 1 && walk.pays(proposals.enough))
              proposals.offer(
                total,
                parts,
                PRICE + Math.log2(stride) + (first === stride ? 0 : OUT_OF_STEP),
                'stride',
                side,
                proposals.weigh(total, parts),
              );
            if (walk.isBeyond) break;
          }
        }
  }
}
