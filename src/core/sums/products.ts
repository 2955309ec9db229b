/**
 * Columns that are the product of two or three others, line by line: quantity × price, people × days × rate. Found from the
 * figures alone, over the stretch of lines that speaks for it; claimed broadly, called wrong only where nearly all others hold.
 */
import type { Lines } from './axis';
import { unitsOf } from './print-unit';

export interface ProductRelation {
  /** Columns of the grid. */
  readonly total: number;
  readonly factors: readonly number[];
  /** Rows where it holds, where it is meant and does not, and where it may be meant and does not; ascending. */
  readonly holds: readonly number[];
  readonly fails: readonly number[];
  readonly doubts: readonly number[];
  /** Net weight of evidence, in bits: log₂ of how much likelier the figures are if the product was meant. */
  readonly bits: number;
}

/** Factors stand so near their product. */
const LEFT = 7;
const RIGHT = 3;
/** What one line says at most, and what one that denies it takes away. */
const MOST_BITS = 12;
const DENIAL = 8;
/** So many bits are asked for, and so many different lines. */
const LEAST_BITS = 30;
const LEAST_LINES = 3;
/** Of the sample so many lines must agree before all are looked at. */
const GLANCE = 2;
/** A figure with so many decimals was divided out. */
const ENDLESS = 6;
/** One line alone may be called wrong beside so many that hold; more of them, one in so many. */
const ALONE = 5;
const ONE_IN = 8;

/** @param lines the columns of a grid */
export function findProducts(lines: Lines): ProductRelation[] {
  const columns = lines.filled.filter((column) => lines.isZero[column] === 0 && isTyped(lines, column));
  return columns.flatMap((total, at) => {
    const near = [...columns.slice(Math.max(0, at - LEFT), at), ...columns.slice(at + 1, at + 1 + RIGHT)];
    const unit = fineUnitOf(lines, total);
    const found = factorings(near, at < LEFT ? at : LEFT).flatMap((factors) => {
      const best = isWorthALook(lines, total, factors, unit) ? stretchOf(lines, total, factors, unit) : null;
      return best === null ? [] : [best];
    });
    // Fewer factors, and nearer ones, explain as much.
    const [best] = found.sort((a, b) => b.bits - a.bits || a.factors.length - b.factors.length || distanceOf(a) - distanceOf(b));
    return best === undefined ? [] : [best];
  });
}

/** Most of its figures end: rates of change and shares were worked out from the others, and multiply to nothing. */
function isTyped(lines: Lines, column: number): boolean {
  let [ending, endless] = [0, 0];
  for (let row = 0; row < lines.positions; row++) {
    if (Number.isNaN(lines.value(column, row))) continue;
    if ((lines.places[column * lines.positions + row] ?? 0) < ENDLESS) ending++;
    else endless++;
  }
  return ending > endless;
}

const distanceOf = ({ total, factors }: ProductRelation): number => factors.reduce((sum, factor) => sum + Math.abs(total - factor), 0);

/** Every two of these columns, and every three (or more, up to `most`) of those on the left, which stand first. */
export function factorings(near: readonly number[], left = near.length, most = 3): number[][] {
  const found: number[][] = [];
  const add = (chosen: readonly number[], next: number): void => {
    near.slice(next, chosen.length < 2 ? near.length : left).forEach((column, at) => {
      const factors = [...chosen, column];
      if (factors.length > 1) found.push(factors);
      if (factors.length < most) add(factors, next + at + 1);
    });
  };
  add([], 0);
  return found;
}

function fineUnitOf(lines: Lines, column: number): number {
  const values: number[] = [];
  for (let row = 0; row < lines.positions; row++) {
    const value = lines.value(column, row);
    if (!Number.isNaN(value)) values.push(value);
  }
  return unitsOf(values).fine;
}

/** What a line says: bits for or against; 0 where it holds whatever is meant, NaN where a figure is missing or zero and says nothing. */
function bitsAt(lines: Lines, total: number, factors: readonly number[], row: number, unit: number): number {
  const value = lines.value(total, row);
  let product = 1;
  let isTelling = true;
  for (const factor of factors) {
    const own = lines.value(factor, row);
    product *= own;
    if (own === 1 || own === 0) isTelling = false;
  }
  const difference = Math.abs(value - product);
  if (Number.isNaN(difference)) return NaN;
  if (difference > unit / 2 + 1e-9 * Math.abs(value)) return value === 0 || product === 0 ? NaN : -DENIAL;
  return isTelling ? Math.min(MOST_BITS, Math.max(0, Math.log2(Math.abs(value) / unit))) : 0;
}

function isWorthALook(lines: Lines, total: number, factors: readonly number[], unit: number): boolean {
  let agreeing = 0;
  return lines.sample.some((row) => bitsAt(lines, total, factors, row, unit) > 0 && ++agreeing >= GLANCE);
}

/** A line that comes out with one figure more: of so many people that many times, or days. */
function hasAnotherFactor(lines: Lines, total: number, factors: readonly number[], row: number): boolean {
  const product = factors.reduce((so, factor) => so * lines.value(factor, row), 1);
  return lines.filled.some((column) => {
    const own = column < total && column >= total - LEFT && !factors.includes(column) ? lines.value(column, row) : NaN;
    return Math.abs(own) > 1 && Math.abs(product * own - lines.value(total, row)) <= 1e-9 * Math.abs(product * own);
  });
}

/** The run of lines that speaks most for it; null where that is too little. */
function stretchOf(lines: Lines, total: number, factors: readonly number[], unit: number): ProductRelation | null {
  const bits = Array.from({ length: lines.positions }, (_, row) => bitsAt(lines, total, factors, row, unit));
  let [best, from, to] = [0, 0, -1];
  let [sum, start] = [0, 0];
  bits.forEach((own, row) => {
    if (Number.isNaN(own)) return;
    if (sum <= 0) [sum, start] = [0, row];
    sum += own;
    if (sum > 0 && sum >= best) [best, from, to] = [sum, start, row];
  });
  if (best < LEAST_BITS) return null;
  const telling = new Set<string>();
  const holds: number[] = [];
  const off: number[] = [];
  for (let row = from; row <= to; row++) {
    const own = bits[row] ?? NaN;
    if (own > 0) telling.add([total, ...factors].map((column) => lines.value(column, row)).join());
    if (own >= 0) holds.push(row);
    else if (own < 0 && !hasAnotherFactor(lines, total, factors, row)) off.push(row);
  }
  const isException = off.length === 1 ? telling.size >= ALONE : off.length * ONE_IN <= telling.size;
  if (telling.size < LEAST_LINES || off.length * 2 > telling.size) return null;
  return { total, factors, holds, fails: isException ? off : [], doubts: isException ? [] : off, bits: best };
}
