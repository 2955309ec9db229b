/**
 * Groups that nothing but their figures sets apart: each heads a run of lines that adds up to it, and the heads add up to the total.
 * One figure may be wrong, in one column, and the groups are still seen: the other groups hold, and the wrong one and the total ask for
 * one and the same change. Weighed in bits, so that a few small figures that happen to add up show nothing.
 */
import type { Line, LineTree } from '../model/line';
import { isRounded } from './closing-lines';

export interface GroupTree {
  readonly tree: LineTree;
  /** Failing sums beyond the first that the one wrong figure explains as well. */
  readonly spared: number;
}

/** So many bits are left when the choice of the runs is paid for. */
const LEAST_BITS = 7;
/** So many ways to part the lines are looked at. */
const MOST_STEPS = 20_000;
const MOST_LINES = 200;

/** @param values `values[line][column]`, NaN where nothing can be added */
export function groupTrees(lines: readonly Line[], values: readonly Float64Array[]): readonly GroupTree[] {
  const totals = lines.flatMap((line, at) => (line.counted && line.total !== null && !isRounded(line) ? [at] : []));
  const own = lines.flatMap(({ counted, total }, at) => (counted && total === null ? [at] : []));
  const [total] = totals;
  const isPlain = own.every((at) => lines[at]?.partial === false && !lines[at].target);
  const isAside = total !== undefined && (own.every((at) => at < total) || own.every((at) => at > total));
  if (total === undefined || totals.length > 1 || lines[total]?.total !== 'grand' || !isPlain || !isAside) return [];
  if (own.length < 4 || own.length > MOST_LINES) return [];
  const found: GroupTree[] = [];
  for (let column = 0; column < (values[total]?.length ?? 0); column++) {
    const figures = own.map((at) => values[at]?.[column] ?? NaN);
    const sum = values[total]?.[column] ?? NaN;
    if (!(sum > 0) || figures.some((value) => !(value >= 0))) continue;
    const parting = new Search(figures, sum).best();
    if (parting === null) continue;
    const tree: (number | null)[] = lines.map(() => null);
    for (const { head, last } of parting.groups) for (const at of own.slice(head + 1, last + 1)) tree[at] = own[head] ?? null;
    if (!found.some((other) => other.tree.every((parent, at) => parent === tree[at]))) found.push({ tree, spared: parting.spared });
  }
  return found;
}

interface Group {
  readonly head: number;
  readonly last: number;
  readonly holds: boolean;
}

interface Parting {
  readonly groups: readonly Group[];
  readonly spared: number;
  readonly bits: number;
}

/** The ways to part one column's lines into groups and lines that stand alone. */
class Search {
  private steps = 0;
  private found: Parting | null = null;
  private readonly grain: number;
  private readonly choice: number;

  constructor(
    private readonly figures: readonly number[],
    private readonly total: number,
  ) {
    this.grain = grainOf([...figures, total]);
    this.choice = Math.log2(figures.length);
  }

  best(): Parting | null {
    this.part(0, [], 0);
    return this.found;
  }

  /** @param heads the sum of the heads and of the lines that stand alone so far */
  private part(at: number, groups: readonly Group[], heads: number): void {
    if (++this.steps > MOST_STEPS) return;
    const head = this.figures[at];
    if (head === undefined) {
      this.weigh(groups, heads);
      return;
    }
    const isWhole = groups.every(({ holds }) => holds);
    let sum = this.figures[at + 1] ?? 0;
    for (let last = at + 2; last < this.figures.length && this.steps <= MOST_STEPS; last++) {
      sum += this.figures[last] ?? 0;
      const holds = head > 0 && isSame(head, sum);
      if (holds || isWhole) this.part(last + 1, [...groups, { head: at, last, holds }], heads + head);
      // No figure is negative: what is too much stays too much, and one wrong group is all there may be.
      else if (sum > head) break;
    }
    this.part(at + 1, groups, heads + head);
  }

  private weigh(groups: readonly Group[], heads: number): void {
    const wrong = groups.find(({ holds }) => !holds);
    const held = groups.filter(({ holds }) => holds);
    const gap = this.total - heads;
    const isTotalRight = isSame(this.total, heads);
    const isHeadWrong = wrong !== undefined && !isTotalRight && isSame(this.total, heads - this.gapOf(wrong));
    const alone = this.figures.length - groups.reduce((lines, { head, last }) => lines + last - head + 1, 0);
    if (held.length + (isTotalRight || isHeadWrong ? 1 : 0) < 2) return;
    // The total alone is wrong only where groups explain all other lines.
    if (wrong === undefined ? !isTotalRight && alone > 0 : !isTotalRight && !isHeadWrong) return;
    const said = held.reduce((bits, { head }) => bits + this.bitsOf(this.figures[head] ?? 0), 0);
    const ofTotal = isTotalRight || isHeadWrong ? this.bitsOf(this.total) : 0;
    const price = (groups.length + (wrong === undefined ? 0 : 1) + (gap === 0 ? 0 : 0.5)) * this.choice + alone;
    const bits = said + ofTotal - price;
    if (bits >= LEAST_BITS && bits > (this.found?.bits ?? 0)) this.found = { groups, spared: isHeadWrong ? 1 : 0, bits };
  }

  private gapOf({ head, last }: Group): number {
    return (this.figures[head] ?? 0) - this.figures.slice(head + 1, last + 1).reduce((sum, value) => sum + value, 0);
  }

  private bitsOf(value: number): number {
    return Math.max(0, Math.log2(value / this.grain));
  }
}

const isSame = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));

/** The coarsest power of ten that all figures are multiples of: what ends in zeros throughout says less. */
function grainOf(values: readonly number[]): number {
  let grain = 1e-6;
  const isMultiple = (value: number, of: number): boolean => Math.abs(value / of - Math.round(value / of)) < 1e-6;
  while (grain < 1e12 && values.every((value) => isMultiple(value, grain * 10))) grain *= 10;
  return grain;
}
