/** Lines added up one after the other, at many positions at once, and held against a total. */
import type { Lines } from './axis';

/** Worth of the last decimal place, by number of places: asked for at every step of every sum. */
const LAST_PLACE = Float64Array.from({ length: 256 }, (_, places) => Math.pow(10, -places));

export class RunningSum {
  readonly sum: Float64Array;
  /** Parts that are not zero. */
  readonly nonZero: Uint16Array;
  /** 1 where a part has a figure at all. */
  private readonly has: Uint8Array;
  /** 1 where percentages and amounts were mixed. */
  private readonly mixed: Uint8Array;
  /** The largest part, by line, and its size. */
  readonly largest: Int32Array;
  private readonly size: Float64Array;
  /** What the parts come to, signs aside. */
  private readonly whole: Float64Array;
  private readonly places: Uint8Array;

  /** @param at the positions to look at; the others stay unknown */
  constructor(
    private readonly lines: Lines,
    readonly at: readonly number[],
  ) {
    const { positions } = lines;
    this.sum = new Float64Array(positions);
    this.nonZero = new Uint16Array(positions);
    this.has = new Uint8Array(positions);
    this.mixed = new Uint8Array(positions);
    this.largest = new Int32Array(positions);
    this.size = new Float64Array(positions);
    this.whole = new Float64Array(positions);
    this.places = new Uint8Array(positions);
  }

  clear(): void {
    for (const position of this.at) {
      this.sum[position] = 0;
      this.nonZero[position] = 0;
      this.has[position] = 0;
      this.mixed[position] = 0;
      this.size[position] = 0;
      this.whole[position] = 0;
      this.places[position] = 0;
    }
  }

  add(line: number, total: number): void {
    const { positions, values, percent, places } = this.lines;
    const start = line * positions;
    const ofTotal = total * positions;
    for (const position of this.at) {
      if (percent[start + position] !== percent[ofTotal + position]) this.mixed[position] = 1;
      const value = values[start + position] ?? NaN;
      if (Number.isNaN(value)) continue;
      this.has[position] = 1;
      if (value === 0) continue;
      this.sum[position] = (this.sum[position] ?? 0) + value;
      this.nonZero[position] = (this.nonZero[position] ?? 0) + 1;
      const own = places[start + position] ?? 0;
      if (own > (this.places[position] ?? 0)) this.places[position] = own;
      const size = value < 0 ? -value : value;
      this.whole[position] = (this.whole[position] ?? 0) + size;
      if (size > (this.size[position] ?? 0)) {
        this.size[position] = size;
        this.largest[position] = line;
      }
    }
  }

  /** What all parts but the largest come to: a difference of that order says that they are not in the total. */
  rest(position: number): number {
    return (this.whole[position] ?? 0) - (this.size[position] ?? 0);
  }

  /** Whether the sum can be held against the total here: both say something, and of the same sort. */
  speaks(total: number, position: number): boolean {
    const value = this.lines.value(total, position);
    if (Number.isNaN(value) || this.mixed[position] === 1) return false;
    return this.has[position] === 1;
  }

  /** The last place that total or parts are written to, here. */
  unit(total: number, position: number): number {
    const own = this.lines.places[total * this.lines.positions + position] ?? 0;
    return Math.max(LAST_PLACE[Math.max(own, this.places[position] ?? 0)] ?? 0, this.lines.fivesStep(position));
  }

  /** total − sum, noise of doubles taken off. */
  difference(total: number, position: number): number {
    const value = this.lines.value(total, position);
    const sum = this.sum[position] ?? 0;
    const difference = value - sum;
    const size = Math.abs(value) + Math.abs(sum);
    return Math.abs(difference) <= 1e-12 * size + 1e-7 * (LAST_PLACE[this.places[position] ?? 0] ?? 0) ? 0 : difference;
  }
}
