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
  readonly call: string | null;
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
  const words = pieces.filter(({ kind }) => kind !== 'space');
  // Comparing and joining texts make a term of everything.
  const compares = words.some(({ kind, text }) => kind === 'operator' && /^(?:[<>&]|<=|>=|<>)$/.test(text));
  const comparesBy = words.some(({ text }, at) => text === '=' && at > 0);
  const found: TypedNumber[] = [];
  const open: Group[] = [{ call: null, sign: 1, from: 0, isAdded: !compares && !comparesBy }];
  let sign: 1 | -1 = 1;
  words.forEach(({ kind, text, start }, at) => {
    const group = open.at(-1);
    const [before, after] = [signAt(words, at - 1), signAt(words, at + 1)];
    if (group === undefined) return;
    if (kind === 'number') {
      const isSummand = group.isAdded && (before === null || BEGINS.has(before)) && (after === null || ENDS.has(after));
      found.push({ value: Number(text), text, start, sign: sign * group.sign === 1 ? 1 : -1, before, after, within: callAround(open), isSummand }); // prettier-ignore
    } else if (kind === 'operator') {
      if (text === '(' || text === '{') {
        const call = words[at - 1]?.kind === 'function' ? (words[at - 1]?.text.toUpperCase() ?? null) : null;
        const front = signAt(words, call === null ? at - 1 : at - 2);
        const isAdded = group.isAdded && text === '(' && (call === null || call === 'SUM') && (front === null || BEGINS.has(front));
        open.push({ call, sign: sign * group.sign === 1 ? 1 : -1, from: found.length, isAdded });
        sign = 1;
      } else if (text === ')' || text === '}') {
        const closed = open.length > 1 ? open.pop() : undefined;
        if (closed !== undefined && after !== null && !ENDS.has(after) && after !== '}') notAdded(found, closed.from);
        sign = 1;
      } else if (text === '-' || text === '+') {
        const isUnary = at === 0 || words[at - 1]?.kind === 'operator' && !/^[)}%#]$/.test(words[at - 1]?.text ?? ''); // prettier-ignore
        sign = ((isUnary ? sign : 1) * (text === '-' ? -1 : 1)) as 1 | -1;
      } else sign = 1;
    }
  });
  return found;
}

/** Numbers in brackets that are multiplied from behind, `(A1+5)*2`, are no summands after all. */
function notAdded(found: TypedNumber[], from: number): void {
  for (let at = from; at < found.length; at++) {
    const number = found[at];
    if (number !== undefined) found[at] = { ...number, isSummand: false };
  }
}

function signAt(words: readonly Piece[], at: number): string | null {
  const word = words[at];
  if (word === undefined) return null;
  return word.kind === 'operator' ? word.text : '';
}

const callAround = (open: readonly Group[]): string | null => open.findLast(({ call }) => call !== null)?.call ?? null;
