/** Numbers typed into a formula, with what surrounds them: enough to tell a plug (`=SUM(C2:C9)+850`) from a rate or an argument. */
import type { Piece } from './pieces';

export interface TypedNumber {
  /** Without sign: "-5" is 5 taken off. */
  readonly value: number;
  readonly text: string;
  readonly start: number;
  /** What it does to the result where it is a summand, all brackets around it counted: -1 in `=A1-(B1+5)`. */
  readonly sign: 1 | -1;
  /** The sign right before, and right after; null at either end. Commas and brackets count, so does a sign before the first number. */
  readonly before: string | null;
  readonly after: string | null;
  /** The function it is an argument of, in capitals; null outside all calls. */
  readonly within: string | null;
  /** It is added to, or taken off, the result as it stands: at the top, or in brackets or SUMs that are. */
  readonly isSummand: boolean;
}

interface Group {
  /** The nearest call around it. */
  readonly within: string | null;
  /** The sign of the whole group. */
  readonly sign: 1 | -1;
  /** Where the numbers found in it begin, so that a factor behind it can take them back. */
  readonly from: number;
  /** It is added up as it stands, as far as one sees from its front. */
  readonly isAdded: boolean;
}

/** Signs behind which a summand may begin; the start of the formula is none of them but counts as one. */
const BEGINS = new Set(['=', '(', ',', '+', '-']);
/** Signs that may follow a summand. */
const ENDS = new Set([')', ',', '+', '-']);

/** @param pieces of one formula */
export function numbersIn(pieces: readonly Piece[]): readonly TypedNumber[] {
  if (!pieces.some(({ kind }) => kind === 'number')) return [];
  return new NumberReader(pieces.filter(({ kind }) => kind !== 'space')).read();
}

/** What makes a truth or a text of all that stands beside it. */
const COMPARES = new Set(['<', '>', '<=', '>=', '<>', '=', '&']);

class NumberReader {
  private readonly found: TypedNumber[] = [];
  private readonly open: Group[];
  private sign: 1 | -1 = 1;

  constructor(private readonly words: readonly Piece[]) {
    const isAdded = !words.some(({ kind, text }, at) => at > 0 && kind === 'operator' && COMPARES.has(text));
    this.open = [{ within: null, sign: 1, from: 0, isAdded }];
  }

  read(): readonly TypedNumber[] {
    this.words.forEach((word, at) => {
      const group = this.open.at(-1);
      if (group === undefined) return;
      if (word.kind === 'number') this.takeNumber(word, at, group);
      else if (word.kind === 'operator') this.takeSign(word.text, at, group);
    });
    return this.found;
  }

  private takeNumber({ text, start }: Piece, at: number, group: Group): void {
    const [before, after] = [this.signAt(at - 1), this.signAt(at + 1)];
    const isSummand = group.isAdded && begins(before) && ends(after);
    this.found.push({
      value: Number(text),
      text,
      start,
      sign: times(this.sign, group.sign),
      before,
      after,
      within: group.within,
      isSummand,
    });
  }

  private takeSign(text: string, at: number, group: Group): void {
    if (text === '(' || text === '{') this.enter(text, at, group);
    else if (text === ')' || text === '}') this.leave(at);
    else if (text === '-' || text === '+') this.sign = times(this.isUnary(at) ? this.sign : 1, text === '-' ? -1 : 1);
    else this.sign = 1;
  }

  private enter(bracket: string, at: number, group: Group): void {
    const name = this.words[at - 1];
    const call = name?.kind === 'function' ? name.text.toUpperCase() : null;
    const isSum = bracket === '(' && (call === null || call === 'SUM');
    const isAdded = group.isAdded && isSum && begins(this.signAt(call === null ? at - 1 : at - 2));
    this.open.push({ within: call ?? group.within, sign: times(this.sign, group.sign), from: this.found.length, isAdded });
    this.sign = 1;
  }

  /** Numbers in brackets that are multiplied from behind, `(A1+5)*2`, are no summands after all. */
  private leave(at: number): void {
    const closed = this.open.length > 1 ? this.open.pop() : undefined;
    this.sign = 1;
    if (closed?.isAdded !== true || ends(this.signAt(at + 1))) return;
    for (let index = closed.from; index < this.found.length; index++) {
      const number = this.found[index];
      if (number?.isSummand === true) this.found[index] = { ...number, isSummand: false };
    }
  }

  /** Signs in a row, and signs at the beginning, belong to what follows. */
  private isUnary(at: number): boolean {
    const before = this.words[at - 1];
    return before === undefined || (before.kind === 'operator' && !/^[)}%#]$/.test(before.text));
  }

  /** Null beyond either end; empty where no sign stands there. */
  private signAt(at: number): string | null {
    const word = this.words[at];
    return word === undefined ? null : word.kind === 'operator' ? word.text : '';
  }
}

const begins = (sign: string | null): boolean => sign === null || BEGINS.has(sign);
const ends = (sign: string | null): boolean => sign === null || ENDS.has(sign);
const times = (a: 1 | -1, b: 1 | -1): 1 | -1 => (a === b ? 1 : -1);
