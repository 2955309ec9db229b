/** What a formula reads, whatever it does with it: cells of its own sheet, or figures fetched from other sheets. */
import type { CellReference, CellRange } from '../address';
import { piecesOf, type Piece } from './pieces';
import { isOwn } from './reference';
import { remembered } from './remembered';

/** The cells and ranges of the own sheet, whole columns and rows left out. @param formula with its leading "=" */
export const cellsRead: (formula: string) => readonly CellRange[] = remembered((formula) =>
  (piecesOf(formula) ?? []).flatMap(({ reference }) =>
    reference !== null && reference.whole === null && isOwn(reference, {}) ? [reference.range] : [],
  ),
);

/**
 * The cells of other sheets that a formula fetches and does nothing with but add: `='Phụ lục 2'!D9`, `=A!C5+B!C5`.
 * @param formula with its leading "="; null when it reads its own sheet too, or does more than adding
 */
export function cellsFetched(formula: string): readonly CellReference[] | null {
  return formula.includes('!') ? fetched(formula) : null;
}

const fetched = remembered((formula): readonly CellReference[] | null => {
  const pieces = (piecesOf(formula) ?? []).filter(({ kind }) => kind !== 'space').slice(1);
  const terms = pieces[0]?.text === '+' ? pieces.slice(1) : pieces;
  const cells: CellReference[] = [];
  for (const [at, piece] of terms.entries()) {
    if (at % 2 === 1) {
      if (piece.text !== '+') return null;
      continue;
    }
    const cell = cellElsewhere(piece);
    if (cell === null) return null;
    // What stands in another file is no cell of this one.
    if (cell !== 'in-another-file') cells.push(cell);
  }
  return terms.length % 2 === 0 || cells.length === 0 ? null : cells;
});

function cellElsewhere({ reference }: Piece): CellReference | 'in-another-file' | null {
  if (reference === null || reference.to !== null || reference.lastSheet !== null) return null;
  if (reference.book !== null) return 'in-another-file';
  return reference.sheet === null ? null : { sheet: reference.sheet, row: reference.range.top, column: reference.range.left };
}
