/** A formula in pieces: the library's tokens in the words of this room, each with its place, references read. */
import { referenceOf, readReference, type Reference } from './reference';
import { remembered } from './remembered';
import { tokensOf, type Token } from './tokens';

export type PieceKind = Operand | 'function' | 'operator' | 'space' | 'unknown';
type Operand = 'reference' | 'name' | 'structured' | 'number' | 'text' | 'logical' | 'error';

export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
  /** Place of its first character in the formula. */
  readonly start: number;
  /** Of references alone. */
  readonly reference: Reference | null;
}

const KINDS: Readonly<Record<string, PieceKind>> = {
  fx_prefix: 'operator',
  operator: 'operator',
  func: 'function',
  range_named: 'name',
  structured: 'structured',
  number: 'number',
  string: 'text',
  bool: 'logical',
  error: 'error',
  whitespace: 'space',
  newline: 'space',
};

/** Pieces kept at most: one formula is asked several things in a row, and one that files share is asked for at each of its cells. */
const MOST_PIECES = 5_000;

/**
 * The pieces of a formula, the leading "=" among them; together they are its text. Null where it is not written as formulas are.
 * Single words that Excel would not take are `unknown` pieces.
 */
export const piecesOf: (formula: string) => readonly Piece[] | null = remembered(
  (formula) => {
    const tokens = tokensOf(formula);
    return tokens === null ? null : joined(named(tokens));
  },
  (pieces) => 1 + (pieces?.length ?? 0),
  MOST_PIECES,
);

function named(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { type, text } = tokens[at] ?? { type: 'unknown', text: '' };
    const reference = type === 'range' || type === 'range_beam' ? readReference(text) : null;
    let kind = reference === null ? (KINDS[type] ?? 'unknown') : 'reference';
    // A function that Excel does not know, or knows under another name in another language.
    if (kind === 'name' && tokens[at + 1]?.text === '(') kind = 'function';
    pieces.push({ kind, text, start, reference });
    start += text.length;
  }
  return pieces;
}

/** What the library leaves apart and belongs together: "A1 : B2", "Sheet1!A1:Sheet1!B2", "Sheet1!#REF!", "Table[x]:Table[y]". */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(({ kind, text }) => kind === 'unknown' || text === ':')) return pieces;
  const result: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const taken = rangeFrom(pieces, at) ?? wordsFrom(pieces, at);
    result.push(taken?.piece ?? piece);
    if (taken !== null) at = taken.last;
  }
  return result;
}

interface Taken {
  readonly piece: Piece;
  readonly last: number;
}

/** Two cells with a colon between them that stands apart, or with the sheet named twice. */
function rangeFrom(pieces: readonly Piece[], at: number): Taken | null {
  const first = pieces[at];
  if (first?.reference?.to !== null) return null;
  const colon = afterSpace(pieces, at + 1);
  const last = afterSpace(pieces, colon + 1);
  const end = pieces[last];
  if (pieces[colon]?.text !== ':' || end?.reference?.to !== null) return null;
  const { prefix, from } = first.reference;
  if (end.reference.prefix !== '' && end.reference.prefix !== prefix) return null;
  return { piece: { ...first, text: textOf(pieces, at, last), reference: referenceOf(prefix, from, end.reference.from) }, last };
}

function wordsFrom(pieces: readonly Piece[], at: number): Taken | null {
  const [first, second, third] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (first?.kind === 'unknown' && second?.text === '!' && third?.kind === 'error')
    return { piece: { ...third, text: textOf(pieces, at, at + 2), start: first.start }, last: at + 2 };
  if (first?.kind === 'name' && second?.kind === 'unknown' && /^\[.*\]$/s.test(second.text))
    return { piece: { ...first, kind: 'structured', text: first.text + second.text }, last: at + 1 };
  return sheetsFrom(first, second, third, at);
  return null;
}

/** "Q1:Q4!B5": a run of sheets that are named as cells are. */
function sheetsFrom(first: Piece | undefined, colon: Piece | undefined, last: Piece | undefined, at: number): Taken | null {
  const [name, cells] = [first?.reference, last?.reference];
  if (first === undefined || name?.prefix !== '' || name.to !== null || colon?.text !== ':' || !cells || cells.prefix === '') return null;
  if (cells.book !== null || cells.lastSheet !== null) return null;
  const prefix = `${first.text}:${cells.prefix}`;
  const text = first.text + colon.text + (last?.text ?? '');
  return { piece: { ...first, text, reference: referenceOf(prefix, cells.from, cells.to, cells.joint) }, last: at + 2 };
}

const textOf = (pieces: readonly Piece[], from: number, to: number): string =>
  pieces
    .slice(from, to + 1)
    .map(({ text }) => text)
    .join('');

/** The next place, from this one on, that is no space. */
export function afterSpace(pieces: readonly Piece[], from: number): number {
  let at = from;
  while (pieces[at]?.kind === 'space') at++;
  return at;
}
