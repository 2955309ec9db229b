/**
 * A formula of plain arithmetic made ready to be worked out at any cell, as if it had been filled down or across to it: signs, brackets and
 * the few functions that add, average, choose and round. Not Excel's engine: what it does not know it does not work out at all.
 */
import type { CellAddress, CellRange } from '../address';
import { afterSpace, piecesOf, type Piece } from './pieces';
import { isOwn, type FormulaPlace, type Line, type Reference } from './reference';
import { remembered } from './remembered';

export interface Outcome {
  readonly value: number;
  /** The largest number on the way: noise of doubles is as large as its share of that. */
  readonly size: number;
  /** How many figures that are not zero it reads, and the largest of them. */
  readonly filled: number;
  readonly largest: number;
}

/** A number; null for a cell that holds none; undefined where something stands that no sum should pass over, as an error. */
export type ValueAt = (row: number, column: number) => number | null | undefined;

/** @returns null where a single cell holds no number, or what comes out is none */
export type Reckoning = (at: CellAddress, valueAt: ValueAt) => Outcome | null;

/** What is being worked out, and what was met on the way. */
interface Work {
  readonly rows: number;
  readonly columns: number;
  readonly valueAt: ValueAt;
  size: number;
  filled: number;
  largest: number;
}

/** NaN where it cannot be told. */
type Node = (work: Work) => number;
type Area = (work: Work) => readonly number[] | null;

/** Longer ranges and deeper brackets are no line of a plan. */
const MOST_CELLS = 5_000;
const DEEPEST = 40;

/** @param home where the formula stands */
export function reckoningOf(formula: string, home: FormulaPlace): Reckoning | null {
  const node = formula.includes('!') ? new Reader(formula, home).read() : onOwnSheet(formula);
  if (node === null) return null;
  return (at, valueAt) => {
    const work: Work = { rows: at.row - home.row, columns: at.column - home.column, valueAt, size: 0, filled: 0, largest: 0 };
    const value = node(work);
    return Number.isFinite(value)
      ? { value, size: Math.max(work.size, Math.abs(value)), filled: work.filled, largest: work.largest }
      : null;
  };
}

const MOST_KEPT = 2_000;
const onOwnSheet = remembered(
  (formula) => new Reader(formula, {}).read(),
  () => 1,
  MOST_KEPT,
);

class Reader {
  private readonly pieces: readonly Piece[];
  private next = 0;
  private depth = 0;

  constructor(
    formula: string,
    private readonly home: { readonly sheet?: string },
  ) {
    this.pieces = formula.startsWith('=')
      ? (piecesOf(formula)
          ?.slice(1)
          .filter(({ kind }) => kind !== 'space') ?? [])
      : [];
  }

  read(): Node | null {
    const node = this.sum();
    return this.next === this.pieces.length ? node : null;
  }

  private takes(...texts: string[]): string | null {
    const piece = this.pieces[this.next];
    if (piece?.kind !== 'operator' || !texts.includes(piece.text)) return null;
    this.next++;
    return piece.text;
  }

  private chain(part: () => Node | null, signs: readonly string[], join: (a: number, b: number, sign: string) => number): Node | null {
    let left = part();
    for (let sign = this.takes(...signs); sign !== null; sign = this.takes(...signs)) {
      const [a, b, by] = [left, part(), sign];
      if (a === null || b === null) return null;
      left = (work) => join(a(work), b(work), by);
    }
    return left;
  }

  private sum(): Node | null {
    if (++this.depth > DEEPEST) return null;
    const node = this.chain(
      () => this.product(),
      ['+', '-'],
      (a, b, sign) => (sign === '+' ? a + b : a - b),
    );
    this.depth--;
    return node;
  }

  private product(): Node | null {
    return this.chain(
      () => this.power(),
      ['*', '/'],
      (a, b, sign) => (sign === '*' ? a * b : b === 0 ? NaN : a / b),
    );
  }

  private power(): Node | null {
    return this.chain(
      () => this.signed(),
      ['^'],
      (a, b) => a ** b,
    );
  }

  private signed(): Node | null {
    let sign = 1;
    for (let one = this.takes('+', '-'); one !== null; one = this.takes('+', '-')) if (one === '-') sign = -sign;
    let node = this.value();
    while (node !== null && this.takes('%') !== null) {
      const whole = node;
      node = (work) => whole(work) / 100;
    }
    const plain = node;
    return plain === null || sign > 0 ? plain : (work) => -plain(work);
  }

  private value(): Node | null {
    const piece = this.pieces[this.next++];
    if (piece === undefined) return null;
    if (piece.kind === 'number') {
      const number = Number(piece.text);
      return (work) => seen(work, number);
    }
    if (piece.kind === 'reference') return this.cell(piece.reference);
    if (piece.kind === 'function') return this.call(piece.text.toUpperCase());
    if (piece.text !== '(') return null;
    const inner = this.sum();
    return this.takes(')') === null ? null : inner;
  }

  private cell(reference: Reference | null): Node | null {
    const area = reference?.to === null ? areaOf(reference, this.home) : null;
    return area === null ? null : (work) => area(work)?.[0] ?? NaN;
  }

  private call(name: string): Node | null {
    if (this.pieces[afterSpace(this.pieces, this.next)]?.text !== '(') return null;
    this.next++;
    const areas: Area[] = [];
    do {
      const area = this.argument();
      if (area === null) return null;
      areas.push(area);
    } while (this.takes(',') !== null);
    if (this.takes(')') === null) return null;
    const gather = GATHERING[name];
    if (gather === undefined) return name === 'ROUND' || name === 'ABS' ? worded(name, areas) : null;
    return (work) => {
      const numbers: number[] = [];
      for (const area of areas) {
        const own = area(work);
        if (own === null) return NaN;
        for (const one of own) numbers.push(one);
      }
      return numbers.length === 0 && name !== 'SUM' ? NaN : gather(numbers);
    };
  }

  private argument(): Area | null {
    const piece = this.pieces[this.next];
    const behind = this.pieces[this.next + 1]?.text;
    if (piece?.reference != null && (behind === ',' || behind === ')')) {
      this.next++;
      return areaOf(piece.reference, this.home);
    }
    const node = this.sum();
    return node === null ? null : (work) => [node(work)];
  }
}

const GATHERING: Readonly<Record<string, (numbers: readonly number[]) => number>> = {
  SUM: (numbers) => numbers.reduce((sum, one) => sum + one, 0),
  AVERAGE: (numbers) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length,
  MIN: (numbers) => Math.min(...numbers),
  MAX: (numbers) => Math.max(...numbers),
};

function worded(name: 'ROUND' | 'ABS', [first, second]: readonly Area[]): Node | null {
  if (first === undefined || (second === undefined) !== (name === 'ABS')) return null;
  if (second === undefined) return (work) => Math.abs(first(work)?.[0] ?? NaN);
  return (work) => {
    const [number = NaN, digits = NaN] = [first(work)?.[0], second(work)?.[0]];
    return Math.sign(number) * (Math.round(Math.abs(number) * 10 ** digits) / 10 ** digits);
  };
}

/** The numbers of a reference, carried along with the cell; of a single cell it must be one. */
function areaOf(reference: Reference, home: { readonly sheet?: string }): Area | null {
  if (reference.whole !== null || !isOwn(reference, home)) return null;
  const { from, to } = reference;
  return (work) => {
    const range = moved(from, to, work);
    if (range === null) return null;
    const { top, left, bottom, right } = range;
    if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) return null;
    const numbers: number[] = [];
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        const value = work.valueAt(row, column);
        if (value === undefined || (value === null && to === null)) return null;
        if (value === null) continue;
        if (value !== 0) work.filled++;
        work.largest = Math.max(work.largest, Math.abs(value));
        numbers.push(seen(work, value));
      }
    return numbers;
  };
}

function moved(from: Reference['from'], to: Reference['to'], { rows, columns }: Work): CellRange | null {
  const place = (line: Line | null, by: number): number => (line === null ? -1 : line.locked ? line.at : line.at + by);
  const [row, column] = [place(from.row, rows), place(from.column, columns)];
  const [otherRow, otherColumn] = to === null ? [row, column] : [place(to.row, rows), place(to.column, columns)];
  const [top, bottom] = [Math.min(row, otherRow), Math.max(row, otherRow)];
  const [left, right] = [Math.min(column, otherColumn), Math.max(column, otherColumn)];
  return top < 0 || left < 0 ? null : { top, left, bottom, right };
}

function seen(work: Work, value: number): number {
  work.size = Math.max(work.size, Math.abs(value));
  return value;
}
