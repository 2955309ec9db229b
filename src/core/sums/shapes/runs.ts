/** Parts that follow one another, before the total or after it; with one or two lines left out between them and the total. */
import type { Lines } from '../axis';
import type { Proposals, Weighed } from '../candidate';
import type { Shape } from '../grid';
import { Walk } from '../walk';

export interface RunsAsked {
  /** The lines that runs are made of: all of them, or those that nothing explains yet. */
  readonly list: readonly number[];
  /** The lines that may be totals; those of the list when left out. */
  readonly totals?: readonly number[];
  readonly shape: Shape;
  readonly price: number;
  readonly sides?: readonly (-1 | 1)[];
  /** So many lines may be left out between total and parts, at least and at most. */
  readonly gap?: readonly [number, number];
}

/** Each line left out makes a run less likely meant. */
const GAP_PRICE = 4;
/** Lines of zeros at the end belong to the run. */
const ZERO_TAIL = 2;

export function proposeRuns(lines: Lines, proposals: Proposals, asked: RunsAsked): void {
  const { list, totals = list, shape, price, sides = [-1, 1], gap = [0, 0] } = asked;
  const walk = new Walk(lines);
  const parts: number[] = [];
  let below = 0;
  for (const total of totals) {
    if (lines.isZero[total] === 1) continue;
    while (below < list.length && (list[below] ?? 0) < total) below++;
    for (const side of sides) {
      // Where the total itself is not in the list, its neighbours in it are those before and after.
      const place = side > 0 && list[below] !== total ? below - 1 : below;
      for (let skip = gap[0]; skip <= gap[1]; skip++) {
        walk.start();
        parts.length = 0;
        let found: Weighed | null = null;
        let [held, tail] = [0, 0];
        const tell = (): void => {
          if (found === null) return;
          const paid = price + GAP_PRICE * skip + Math.log2(Math.max(2, held)) * 0.5 - ZERO_TAIL * tail;
          proposals.offer(total, parts.slice(0, held), paid, skip > 0 ? 'gapped' : shape, side, found);
        };
        for (let at = place + side * (1 + skip); at >= 0 && at < list.length; at += side) {
          const part = list[at] ?? 0;
          const isNext = Math.abs(part - (parts.at(-1) ?? part)) === 1;
          walk.step(total, part);
          parts.push(part);
          // Zeros change nothing: what held goes on to hold, and is weighed once.
          const changes = lines.isZero[part] === 0;
          const weighed: Weighed | null = !changes
            ? found
            : parts.length > 1 && walk.pays(proposals.enough)
              ? proposals.weigh(total, parts)
              : null;
          const isTail = isNext && weighed !== null && found !== null && weighed.bits === found.bits && weighed.agreeing > 0;
          if (!isTail) tell();
          tail = isTail ? tail + 1 : 0;
          found = weighed;
          held = parts.length;
          if (walk.isBeyond) break;
        }
        tell();
      }
    }
  }
}
