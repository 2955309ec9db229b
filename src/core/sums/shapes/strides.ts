/** Every second, third … line: groups of columns by year or source, of rows by item, whose totals stand in a group of their own. */
import type { Lines } from '../axis';
import type { Proposals } from '../candidate';
import type { Choice } from '../choice';
import { Walk } from '../walk';

const LONGEST_STRIDE = 6;
/** Blocks made alike stand further apart: of the distances between their totals the most frequent ones. */
const MOST_PERIODS = 3;
/** In longer lists strides are chance. */
const MOST_LINES = 300;
const MOST_PARTS = 60;
const PRICE = 8;
/** A total that does not stand one stride away from its first part. */
const OUT_OF_STEP = 4;

const SHORT_STRIDES = Array.from({ length: LONGEST_STRIDE - 1 }, (_, at) => at + 2);

export function proposeStrides(lines: Lines, proposals: Proposals, choice: Choice): void {
  const list = lines.filled;
  if (list.length > MOST_LINES) return;
  const walk = new Walk(lines);
  const parts: number[] = [];
  const strides = [...SHORT_STRIDES, ...periodsOf(list, choice)];
  for (let place = 0; place < list.length; place++) {
    const total = list[place] ?? 0;
    if (lines.isZero[total] === 1) continue;
    for (const side of [-1, 1])
      for (const stride of strides)
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

/** How far apart, in lines of the list, totals of the same shape follow one another. */
function periodsOf(list: readonly number[], { chosen }: Choice): number[] {
  const places = new Map(list.map((line, at) => [line, at]));
  const families = new Map<string, number[]>();
  for (const { total, parts } of chosen) {
    const place = places.get(total);
    const [first, last] = [places.get(parts[0] ?? -1), places.get(parts.at(-1) ?? -1)];
    if (place === undefined || first === undefined || last === undefined) continue;
    const shape = `${String(parts.length)}:${String(first - place)}:${String(last - place)}`;
    const family = families.get(shape);
    if (family === undefined) families.set(shape, [place]);
    else family.push(place);
  }
  const distances = new Map<number, number>();
  for (const family of families.values()) {
    family.sort((a, b) => a - b);
    family.forEach((place, at) => {
      const distance = place - (family[at - 1] ?? place);
      if (distance > LONGEST_STRIDE) distances.set(distance, (distances.get(distance) ?? 0) + 1);
    });
  }
  // Once may be chance; a period comes again.
  return [...distances]
    .filter(([, often]) => often > 1)
    .sort(([a, often], [b, other]) => other - often || a - b)
    .slice(0, MOST_PERIODS)
    .map(([distance]) => distance);
}
