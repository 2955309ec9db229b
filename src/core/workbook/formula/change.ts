/** A formula with one thing changed and every other character as it was: another range, or without a number that was added to it. */
import type { CellRange } from '../address';
import { afterSpace, piecesOf, type Piece } from './pieces';
import { isOwn, referenceOf, writeReference, type Corner, type FormulaPlace, type Line, type Reference } from './reference';
import type { TypedNumber } from './typed-numbers';

/**
 * `withRange("=SUM(C2:C8)", C10, C2:C8, C2:C9)` is "=SUM(C2:C9)". Locks ("$") stay where they are, and every reference to that very
 * range is changed. Null where the formula does not read it, or where several cells would stand outside all functions.
 */
export function withRange(formula: string, at: FormulaPlace, old: CellRange, now: CellRange): string | null {
  const pieces = piecesOf(formula);
  if (pieces === null) return null;
  const isWide = now.top !== now.bottom || now.left !== now.right;
  let [text, changes] = ['', 0];
  for (const [index, piece] of pieces.entries()) {
    const { reference } = piece;
    if (reference === null || !isOwn(reference, at) || !isSame(reference.range, old)) {
      text += piece.text;
      continue;
    }
    if (isWide && !isArgument(pieces, index)) return null;
    text += writeReference(placedOn(reference, now));
    changes++;
  }
  return changes === 0 ? null : text;
}

const isSame = (a: CellRange, b: CellRange): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** The reference is all of an argument: nothing is done to it before the function reads it. */
function isArgument(pieces: readonly Piece[], at: number): boolean {
  let before = at - 1;
  while (pieces[before]?.kind === 'space') before--;
  const opens = pieces[before]?.text === ',' || (pieces[before]?.text === '(' && pieces[before - 1]?.kind === 'function');
  const after = pieces[afterSpace(pieces, at + 1)]?.text;
  return opens && (after === ',' || after === ')');
}

function placedOn({ prefix, from, to, joint }: Reference, range: CellRange): Reference {
  const line = (written: Line | null | undefined, place: number): Line => ({ at: place, locked: written?.locked ?? false });
  const first: Corner = { row: line(from.row, range.top), column: line(from.column, range.left) };
  const end = to ?? from;
  const last: Corner = { row: line(end.row, range.bottom), column: line(end.column, range.right) };
  const isCell = range.top === range.bottom && range.left === range.right;
  return referenceOf(prefix, first, isCell ? null : last, joint);
}

/**
 * `withoutNumber("=SUM(C2:C9)+850", …)` is "=SUM(C2:C9)". Null where the number is no summand, or nothing but it is there.
 * @param number one of `readFormula(formula).constants`
 */
export function withoutNumber(formula: string, number: TypedNumber): string | null {
  const pieces = piecesOf(formula);
  const words = pieces?.filter(({ kind }) => kind !== 'space') ?? [];
  const at = words.findIndex(({ start }) => start === number.start);
  if (!number.isSummand || at < 0 || words[at]?.text !== number.text) return null;
  const [before, after] = [words[at - 1], words[at + 1]];
  const end = number.start + number.text.length;
  const isOpening = before === undefined || before.text === '(' || before.text === ',' || at === 1;
  if (!isOpening) {
    const from = before.text === '+' || before.text === '-' ? before.start : number.start;
    // Two signs in a row, or a sign that begins an argument: what is left would read otherwise.
    const earlier = words[at - 2];
    const isAlone = earlier?.kind === 'operator' && !/^[)}%#]$/.test(earlier.text);
    return isAlone ? null : formula.slice(0, from) + formula.slice(end);
  }
  if (after?.text === '+') return formula.slice(0, number.start) + formula.slice(after.start + 1);
  if (after?.text === '-') return formula.slice(0, number.start) + formula.slice(after.start);
  if (after?.text === ',') return formula.slice(0, number.start) + formula.slice(after.start + 1);
  if (after?.text === ')' && before?.text === ',') return formula.slice(0, before.start) + formula.slice(end);
  return null;
}
