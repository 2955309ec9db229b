/** Formulas carried to another cell as filling down or across does: relative references follow, everything else stays as written. */
import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from '../address';
import { piecesOf, type Piece } from './pieces';
import { movedReference, writeReference } from './reference';

/** What Excel writes for a reference that was pushed off the sheet, and this room for a formula that it cannot carry on. */
const LOST = '#REF!';

/** `moveFormula("A1+$B1", 1, 0)` is "A2+$B2". With or without the leading "=". */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const pieces = piecesOf(formula);
  if (pieces === null) return formula.startsWith('=') ? `=${LOST}` : LOST;
  let moved = '';
  for (const { text, reference } of pieces) {
    if (reference === null) moved += text;
    else {
      const there = movedReference(reference, rows, columns);
      moved += there === null ? reference.prefix + LOST : writeReference(there);
    }
  }
  return moved;
}

/** A formula whose places were counted on beyond the last row or column, where Excel begins again at the first. */
export function wrappedFormula(formula: string): string {
  const words = wordsOf(piecesOf(formula) ?? []);
  return words.length === 0 ? formula : words.map((word, at) => (isPlace(words, at) ? wrapped(word) : word)).join('');
}

/** Pieces that touch and none of which is a sign are one word: beyond the end of the sheet a place is no reference. */
function wordsOf(pieces: readonly Piece[]): string[] {
  const words: string[] = [];
  let open = false;
  for (const { kind, text } of pieces) {
    const isPart = kind === 'name' || kind === 'unknown' || kind === 'number';
    if (isPart && open) words.push((words.pop() ?? '') + text);
    else words.push(text);
    open = isPart;
  }
  return words;
}

function isPlace(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (words[at + 1] === '(') return false;
  const place = word.slice(word.lastIndexOf('!') + 1);
  if (/^\$?[A-Z]{1,3}\$?\d{1,7}$/i.test(place)) return true;
  return /^\$?(?:[A-Z]{1,3}|\d{1,7})$/i.test(place) && (words[at - 1] === ':' || words[at + 1] === ':');
}

function wrapped(word: string): string {
  const bang = word.lastIndexOf('!') + 1;
  return (
    word.slice(0, bang) +
    word
      .slice(bang)
      .replace(/[A-Za-z]+|\d+/g, (part) =>
        /\d/.test(part) ? String(((Number(part) - 1 + MAX_ROWS) % MAX_ROWS) + 1) : columnName(columnIndex(part) % MAX_COLUMNS),
      )
  );
}
