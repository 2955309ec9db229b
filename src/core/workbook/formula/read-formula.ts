/** The facts of a formula: what it reads, calls and fetches, and the numbers typed into it. Partial where it is not understood, never an error. */
import type { CellRange } from '../address';
import { numbersIn, type TypedNumber } from './typed-numbers';
import { afterSpace, piecesOf, type Piece } from './pieces';
import { readPrefix, type FormulaPlace } from './reference';
import { remembered } from './remembered';

/** Where something stands in the text of the formula. */
export interface InText {
  readonly text: string;
  readonly start: number;
}

export interface ReadCells extends InText {
  readonly range: CellRange;
  /** Null for the own sheet, also where the formula names it. */
  readonly sheet: string | null;
  /** The last sheet of a run of sheets: `Q1:Q4!B5`. */
  readonly lastSheet: string | null;
  readonly isExternal: boolean;
  readonly whole: 'columns' | 'rows' | null;
  /** `A1#`: all that the formula in A1 spills. */
  readonly isSpill: boolean;
}

export interface Link extends InText {
  /** "Book.xlsx", or the number under which the file lists it; may begin with a folder. */
  readonly book: string;
  readonly sheet: string | null;
}

export interface FormulaFacts {
  /** Every word was understood, and brackets close. Otherwise the facts are those of the words that were. */
  readonly isWhole: boolean;
  readonly references: readonly ReadCells[];
  /** Names in capitals, without the marks of files, in the order of the text; each as often as it is called. */
  readonly functions: readonly string[];
  readonly constants: readonly TypedNumber[];
  /** Defined names, as written. */
  readonly names: readonly InText[];
  /** References to columns of tables, as written: `Bảng1[Năm 2026]`. */
  readonly structured: readonly InText[];
  /** Errors written into the formula, such as the `#REF!` of a cell that was deleted. */
  readonly errors: readonly InText[];
  /** Everything that is fetched from other files. */
  readonly links: readonly Link[];
  readonly hasExternalLink: boolean;
}

/** Rules ask for the same formula over and over, so what it says wherever it stands is kept. */
const MOST_FACTS = 100_000;

const factsOf = remembered(
  readPieces,
  ({ references, functions, constants }) => 1 + references.length + functions.length + constants.length,
  MOST_FACTS,
);

/** @param formula with its leading "=" */
export function readFormula(formula: string, at?: FormulaPlace): FormulaFacts {
  const facts = factsOf(formula);
  const home = at?.sheet?.toLowerCase();
  const isHome = ({ sheet, lastSheet, isExternal }: ReadCells): boolean =>
    sheet !== null && lastSheet === null && !isExternal && sheet.toLowerCase() === home;
  if (home === undefined || !facts.references.some(isHome)) return facts;
  return { ...facts, references: facts.references.map((one) => (isHome(one) ? { ...one, sheet: null } : one)) };
}

function readPieces(formula: string): FormulaFacts {
  const pieces = piecesOf(formula) ?? [];
  const links = each(pieces, linkOf);
  return {
    isWhole: pieces.some(isWord) && pieces.every(({ kind }) => kind !== 'unknown') && closes(pieces),
    references: each(pieces, (piece, index) => cellsOf(piece, pieces[afterSpace(pieces, index + 1)]?.text === '#')),
    functions: each(pieces, ({ kind, text }) => (kind === 'function' ? text.replace(/^(?:_xl\w+\.)+/i, '').toUpperCase() : null)),
    constants: numbersIn(pieces),
    names: wordsOf(pieces, 'name'),
    structured: wordsOf(pieces, 'structured'),
    errors: wordsOf(pieces, 'error'),
    links,
    hasExternalLink: links.length > 0,
  };
}

const isWord = ({ kind }: Piece): boolean => kind !== 'operator' && kind !== 'space';

/** One list for all that have nothing of a kind, as most formulas have of most. */
const NOTHING: readonly never[] = [];

function each<T>(pieces: readonly Piece[], read: (piece: Piece, index: number) => T | null): readonly T[] {
  let found: T[] | null = null;
  for (const [index, piece] of pieces.entries()) {
    const one = read(piece, index);
    if (one !== null) (found ??= []).push(one);
  }
  return found ?? NOTHING;
}

const wordsOf = (pieces: readonly Piece[], wanted: Piece['kind']): readonly InText[] =>
  each(pieces, ({ kind, text, start }) => (kind === wanted ? { text, start } : null));

function cellsOf({ text, start, reference }: Piece, isSpill: boolean): ReadCells | null {
  if (reference === null) return null;
  const { range, sheet, lastSheet, book, whole } = reference;
  return { text, start, range, sheet, lastSheet, isExternal: book !== null, whole, isSpill };
}

function linkOf({ kind, text, start, reference }: Piece): Link | null {
  if (reference !== null) return reference.book === null ? null : { text, start, book: reference.book, sheet: reference.sheet };
  // Names and tables of other files, and references to them that are lost.
  const bang = text.lastIndexOf('!', text.length - 2);
  if (bang <= 0 || (kind !== 'name' && kind !== 'structured' && kind !== 'error')) return null;
  const { book, sheet } = readPrefix(text.slice(0, bang));
  return book === null ? null : { text, start, book, sheet };
}

const CLOSING: Readonly<Record<string, string>> = { ')': '(', '}': '{' };

function closes(pieces: readonly Piece[]): boolean {
  const open: string[] = [];
  for (const { kind, text } of pieces) {
    if (kind !== 'operator') continue;
    if (text === '(' || text === '{') open.push(text);
    else if (CLOSING[text] !== undefined && open.pop() !== CLOSING[text]) return false;
  }
  return open.length === 0;
}
