/**
 * One way of looking at a grid: its rows, or its columns, as parallel lines with one figure at each position. Facts about
 * lines and positions, found once; proposes nothing.
 */
import type { Axis, Hints, SumGrid } from './grid';
import { placesOf, unitsOf } from './print-unit';

/** Of every band of positions (a table, a section of one) the first ones are all looked at when sums are sought … */
const BAND = 24;
/** … and of the others one in so many that a band has about this many more. */
const MORE = 24;

export class Lines {
  readonly count: number;
  readonly positions: number;
  /** `values[line * positions + position]`, NaN where no figure stands. */
  readonly values: Float64Array;
  readonly percent: Uint8Array;
  /** Decimal places of each figure. */
  readonly places: Uint8Array;
  /** Lines that hold a figure, ascending. */
  readonly filled: readonly number[];
  readonly isFilled: Uint8Array;
  /** 1 where a line holds zeros only. */
  readonly isZero: Uint8Array;
  /** Lines but for those of percentages, ratios, and constant multiples of a neighbour: these stand among amounts and never add to them. */
  readonly amounts: readonly number[];
  readonly saysTotal: Uint8Array;
  readonly isOfWhich: Uint8Array;
  readonly levels: readonly Int16Array[];
  readonly hasNegative: boolean;
  /** Positions to look at while sums are sought; what is found there is weighed at all of them. */
  readonly sample: readonly number[];
  /** Positions where sums can stand at all: three figures or more. */
  readonly active: number;
  /** The figures of the sample, zero where there is none: `sampled[line * sample.length + at]`. */
  readonly sampled: Float64Array;
  /** How far rounding may part total and sum at each position of the sample, generously. */
  readonly tolerance: Float64Array;
  private readonly fine: Float64Array;
  private readonly coarse: Float64Array;
  private readonly fives: Float64Array;
  private readonly frequent: (ReadonlyMap<number, number> | undefined)[] = [];

  constructor(
    grid: SumGrid,
    figures: Float64Array,
    readonly axis: Axis,
    hints: Hints,
    /** Step of figures that are rounded to fives all over the grid, or 0. */
    private readonly gridFives: number,
  ) {
    const down = axis === 'down';
    this.count = down ? grid.rows : grid.columns;
    this.positions = down ? grid.columns : grid.rows;
    const size = this.count * this.positions;
    this.values = down ? figures : new Float64Array(size);
    this.percent = down ? grid.percent : new Uint8Array(size);
    this.places = new Uint8Array(size);
    this.saysTotal = hints.saysTotal;
    this.isOfWhich = hints.isOfWhich;
    this.levels = hints.levels;
    this.isFilled = new Uint8Array(this.count);
    this.isZero = new Uint8Array(this.count);
    if (!down) this.turn(grid, figures);
    const filled: number[] = [];
    const figuresAt = new Int32Array(this.positions);
    let negative = false;
    for (let line = 0; line < this.count; line++) {
      let some = 0;
      let zeros = 0;
      for (let position = 0; position < this.positions; position++) {
        const value = this.values[line * this.positions + position] ?? NaN;
        if (Number.isNaN(value)) continue;
        some++;
        if (value === 0) zeros++;
        else if (value < 0) negative = true;
        figuresAt[position] = (figuresAt[position] ?? 0) + 1;
        this.places[line * this.positions + position] = placesOf(value);
      }
      if (some === 0) continue;
      filled.push(line);
      this.isFilled[line] = 1;
      if (zeros === some) this.isZero[line] = 1;
    }
    this.filled = filled;
    this.hasNegative = negative;
    this.fine = new Float64Array(this.positions).fill(NaN);
    this.coarse = new Float64Array(this.positions);
    this.fives = new Float64Array(this.positions);
    let active = 1;
    for (let position = 0; position < this.positions; position++) if ((figuresAt[position] ?? 0) > 2) active++;
    this.active = active;
    this.sample = sampleOf(figuresAt);
    this.sampled = new Float64Array(this.count * this.sample.length);
    for (const line of filled)
      this.sample.forEach((position, at) => {
        const value = this.value(line, position);
        if (!Number.isNaN(value)) this.sampled[line * this.sample.length + at] = value;
      });
    this.tolerance = Float64Array.from(this.sample, (position) => 2.001 * this.fineUnit(position) + 2.5 * this.fivesStep(position));
    this.amounts = this.withoutRatios();
  }

  private turn({ rows, columns, percent }: SumGrid, figures: Float64Array): void {
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        this.values[column * rows + row] = figures[row * columns + column] ?? NaN;
        this.percent[column * rows + row] = percent[row * columns + column] ?? 0;
      }
  }

  value(line: number, position: number): number {
    return this.values[line * this.positions + position] ?? NaN;
  }

  private measure(position: number): void {
    const values: number[] = [];
    for (const line of this.filled) {
      const value = this.value(line, position);
      if (!Number.isNaN(value)) values.push(value);
    }
    const { fine, coarse, fives } = unitsOf(values);
    this.fine[position] = fine;
    this.coarse[position] = coarse;
    this.fives[position] = Math.max(fives, this.gridFives);
  }

  fineUnit(position: number): number {
    if (Number.isNaN(this.fine[position])) this.measure(position);
    return this.fine[position] ?? 1;
  }

  coarseUnit(position: number): number {
    if (Number.isNaN(this.fine[position])) this.measure(position);
    return this.coarse[position] ?? 1;
  }

  fivesStep(position: number): number {
    if (Number.isNaN(this.fine[position])) this.measure(position);
    return this.fives[position] ?? 0;
  }

  /** What a small value says at most where it occurs over and over: bits, or infinity where it is rare. */
  rarity(value: number, position: number): number {
    let found = this.frequent[position];
    if (found === undefined) this.frequent[position] = found = this.countSmall(position);
    return found.get(Math.round(Math.abs(value) / this.coarseUnit(position))) ?? Infinity;
  }

  private countSmall(position: number): ReadonlyMap<number, number> {
    const counts = new Map<number, number>();
    let all = 0;
    for (const line of this.filled) {
      const value = this.value(line, position);
      if (Number.isNaN(value)) continue;
      all++;
      const digits = Math.round(Math.abs(value) / this.coarseUnit(position));
      if (digits < 1000) counts.set(digits, (counts.get(digits) ?? 0) + 1);
    }
    const bits = new Map<number, number>();
    for (const [digits, count] of counts) if (count >= 3) bits.set(digits, Math.log2(all / count) + 1);
    return bits;
  }

  private withoutRatios(): readonly number[] {
    const medians = this.filled.map((line) => this.medianOf(line));
    const known = medians.filter((median) => !Number.isNaN(median)).sort((a, b) => a - b);
    const middle = known[known.length >> 1] ?? 0;
    return this.filled.filter((line, at) => !this.isRatio(line, medians[at] ?? NaN, middle));
  }

  private isRatio(line: number, median: number, middle: number): boolean {
    let figures = 0;
    let percents = 0;
    let finer = 0;
    for (const position of this.sample) {
      const value = this.value(line, position);
      if (Number.isNaN(value) || value === 0) continue;
      figures++;
      percents += this.percent[line * this.positions + position] ?? 0;
      if (Math.abs(value * 1e4 - Math.round(value * 1e4)) > 1e-6) finer++;
    }
    if (figures === 0) return false;
    if (percents > figures / 2 || (median < 2 && middle > 4 && finer > figures / 3)) return true;
    return this.isMultiple(line, line - 1) || this.isMultiple(line, line - 2);
  }

  /** A share of the line before it, an average, the same in another unit: derived, and never added to it. */
  private isMultiple(line: number, other: number): boolean {
    if (other < 0) return false;
    let ratio = NaN;
    let same = 0;
    for (const position of this.sample) {
      const [own, base] = [this.value(line, position), this.value(other, position)];
      if (Number.isNaN(own) || Number.isNaN(base)) continue;
      if (base === 0 || own === 0) {
        if (own !== base) return false;
        continue;
      }
      if (Number.isNaN(ratio)) ratio = own / base;
      else if (Math.abs(own / base - ratio) > 1e-3 * Math.abs(ratio)) return false;
      same++;
    }
    return same >= 5 && Math.abs(ratio) < 0.5;
  }

  private medianOf(line: number): number {
    const values: number[] = [];
    for (const position of this.sample) {
      const value = this.value(line, position);
      if (!Number.isNaN(value) && value !== 0) values.push(Math.abs(value));
    }
    values.sort((a, b) => a - b);
    return values[values.length >> 1] ?? NaN;
  }

  /** Both lines say the same wherever both say something, and something that counts. */
  isSame(line: number, other: number): boolean {
    let telling = 0;
    for (const position of this.sample) {
      const [own, base] = [this.value(line, position), this.value(other, position)];
      if (Number.isNaN(own) || Number.isNaN(base)) continue;
      if (own !== base) return false;
      if (Math.abs(own) > 9 * this.coarseUnit(position)) telling++;
    }
    return telling > 0;
  }
}

/** The first positions of every band and some of the others: enough to notice a sum, few enough for a third of a million figures. */
function sampleOf(figuresAt: Int32Array): number[] {
  const sample: number[] = [];
  let start = 0;
  while (start < figuresAt.length) {
    if (figuresAt[start] === 0) {
      start++;
      continue;
    }
    let end = start;
    while (end < figuresAt.length && figuresAt[end] !== 0) end++;
    const step = Math.max(1, Math.ceil((end - start - BAND) / MORE));
    for (let at = start; at < end; at += at - start < BAND ? 1 : step) sample.push(at);
    start = end;
  }
  return sample;
}
