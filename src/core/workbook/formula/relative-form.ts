/** What a formula says seen from its cell, in R1C1 terms: two cells with one form hold the same formula, filled down or across. */
import type { CellAddress } from '../address';
import { piecesOf, type Piece } from './pieces';
import { readR1c1Reference, writeR1c1Reference, writeReference } from './reference';
import { remembered } from './remembered';
import { r1c1TokensOf } from './tokens';

/**
 * `relativeForm("=SUM(C2:C4)", C5)` is "=SUM(R[-3]C:R[-1]C)". Blanks that mean nothing are left out, functions stand in capitals.
 * Null where a word of the formula is not understood: such a formula is like no other.
 */
export function relativeForm(formula: string, at: CellAddress): string | null {
  const pieces = piecesOf(formula);
  if (pieces === null) return null;
  let form = '';
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined || piece.kind === 'unknown') return null;
    if (piece.kind === 'space') form += isIntersection(pieces, index) ? ' ' : '';
    else if (piece.reference !== null) form += writeR1c1Reference(piece.reference, at);
    else form += piece.kind === 'function' || piece.kind === 'logical' || piece.kind === 'error' ? upper(piece) : piece.text;
  }
  return form;
}

/** The name of a sheet in an error keeps its letters. */
function upper({ text }: Piece): string {
  const bang = text.lastIndexOf('!', text.length - 2) + 1;
  return text.slice(0, bang) + text.slice(bang).toUpperCase();
}

/** A blank between two references is the sign for the cells they share. */
function isIntersection(pieces: readonly Piece[], at: number): boolean {
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  const ends = before !== undefined && (isOperand(before) || before.text === ')');
  return ends && after !== undefined && (isOperand(after) || after.kind === 'function' || after.text === '(');
}

const isOperand = ({ kind }: Piece): boolean => kind === 'reference' || kind === 'name' || kind === 'structured';

export interface FormToken {
  readonly text: string;
  readonly isReference: boolean;
}

/** Forms come back for every cell of a column: their tokens are kept. */
export const formTokens = remembered((form): readonly FormToken[] | null => {
  const tokens = r1c1TokensOf(form);
  if (tokens === null) return null;
  return tokens.map(({ type, text }) => ({ text, isReference: type === 'range' || type === 'range_beam' }));
});

/** The formula that has this form at the given cell; null when a reference would lie off the sheet, or the form is none. */
export function fromRelativeForm(form: string, at: CellAddress): string | null {
  const tokens = formTokens(form);
  if (tokens === null) return null;
  let formula = '';
  for (const { text, isReference } of tokens) {
    if (!isReference) formula += text;
    else {
      const reference = readR1c1Reference(text, at);
      if (reference === null || reference === 'lost') return null;
      formula += writeReference(reference);
    }
  }
  return formula;
}
