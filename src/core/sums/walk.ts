/**
 * A first, cheap look along a list of lines: running sums at the positions of the sample, held against a total. It only says
 * where a closer look pays and when there is no use in going on.
 */
import type { Lines } from './axis';

/** With negative figures a sum may come back: the limit is wider and more positions must have left. */
const FACTOR = { plain: { size: 1, share: 1.5 }, signed: { size: 2, share: 4 } } as const;

export class Walk {
  private readonly sum: Float64Array;
  private readonly nonZero: Uint16Array;
  private readonly size: number;
  private readonly wide: number;
  private readonly share: number;
  /** After a step: positions where total and sum may agree, of two parts or more, and of one. */
  near = 0;
  repeated = 0;
  /** The sum has left the total behind nearly everywhere. */
  isBeyond = false;

  constructor(private readonly lines: Lines) {
    this.size = lines.sample.length;
    this.sum = new Float64Array(this.size);
    this.nonZero = new Uint16Array(this.size);
    const { size, share } = lines.hasNegative ? FACTOR.signed : FACTOR.plain;
    this.wide = size;
    this.share = share;
  }

  start(): void {
    this.sum.fill(0);
    this.nonZero.fill(0);
    this.near = this.repeated = 0;
    this.isBeyond = false;
  }

  step(total: number, part: number): void {
    const { sampled, tolerance } = this.lines;
    const { sum, nonZero, size, wide } = this;
    const own = total * size;
    const added = part * size;
    let near = 0;
    let repeated = 0;
    let beyond = 0;
    let within = 0;
    // The innermost loop of the search: plain doubles, nothing made.
    for (let at = 0; at < size; at++) {
      const value = sampled[added + at] ?? 0;
      if (value !== 0) {
        sum[at] = (sum[at] ?? 0) + value;
        nonZero[at] = (nonZero[at] ?? 0) + 1;
      }
      const aim = sampled[own + at] ?? 0;
      const parts = nonZero[at] ?? 0;
      if (aim === 0 || parts === 0) continue;
      const reached = sum[at] ?? 0;
      const wanted = aim < 0 ? -aim : aim;
      const slack = (tolerance[at] ?? 0) + 1e-9 * wanted;
      if ((reached < 0 ? -reached : reached) > wanted * wide + 2 * slack) beyond++;
      else within++;
      const gap = aim - reached;
      if (gap <= slack && gap >= -slack) {
        if (parts > 1) near++;
        else repeated++;
      }
    }
    this.near = near;
    this.repeated = repeated;
    this.isBeyond = beyond > within * this.share;
  }

  /** Whether a closer look pays: one agreement, or totals that repeat now this part, now that. */
  pays(enough: number): boolean {
    return this.near >= enough || (this.near + this.repeated >= 2 && this.repeated > 0);
  }
}
