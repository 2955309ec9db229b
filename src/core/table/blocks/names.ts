/** Which column names the lines of a block: the one that tells most of them apart by words, left of most of the figures. */
import type { SheetView } from '../seeing/sheet-view';
import type { FreeRow } from './block';

const WORDS = /\p{L}{2}/u;

/** @returns −1 where no words stand left of the figures. @param from the first column that may */
export function nameColumn(view: SheetView, band: readonly FreeRow[], figureColumns: readonly number[], from: number): number {
  const middle = figureColumns[figureColumns.length >> 1] ?? 0;
  let best = -1;
  let most = 0;
  for (let column = from; column < middle; column++) {
    const texts = new Set(band.flatMap(({ row }) => namesLine(view, row, column) ?? []));
    if (texts.size > most) [best, most] = [column, texts.size];
  }
  return best;
}

function namesLine(view: SheetView, row: number, column: number): string | null {
  const { text } = view.label(row, column);
  return WORDS.test(text) ? text : null;
}
