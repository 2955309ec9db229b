/** How the parts of a sum stand to its total along their line: names the kinds of sums that a reader finds or misses. */

export const SHAPES = [
  'run before',
  'run after',
  'run apart',
  'totals of totals',
  'totals among others',
  'stride',
  'both sides',
  'scattered',
  'one part',
] as const;
export type Shape = (typeof SHAPES)[number];

/**
 * @param total position along the line
 * @param parts positions along the line
 * @param filled positions along the line that hold something, ascending; the total's and the parts' own among them
 * @param totals positions along the line that are totals themselves
 */
export function shapeOf(total: number, parts: readonly number[], filled: readonly number[], totals: ReadonlySet<number>): Shape {
  const places = new Map(filled.map((position, at) => [position, at]));
  const own = places.get(total) ?? -1;
  const at = parts.map((part) => places.get(part) ?? -1).sort((a, b) => a - b);
  const [first = 0, last = 0] = [at[0], at.at(-1)];
  if (at.length < 2) return 'one part';
  const isRun = last - first === at.length - 1;
  if (isRun && last === own - 1) return 'run before';
  if (isRun && first === own + 1) return 'run after';
  const ofTotals = parts.filter((part) => totals.has(part)).length;
  if (ofTotals === parts.length) return 'totals of totals';
  if (ofTotals > 0) return 'totals among others';
  if (first < own && own < last) return 'both sides';
  if (isRun) return 'run apart';
  const step = (at[1] ?? 0) - first;
  return at.every((place, nth) => place === first + nth * step) ? 'stride' : 'scattered';
}
