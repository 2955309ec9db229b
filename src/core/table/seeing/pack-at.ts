/** Which programme a table on a sheet is of: the first by the sheet's title, those below by what stands right above them, or heads their columns. */
import type { Pack } from '../../packs/pack';
import type { SheetView } from './sheet-view';

/** How far above its headings a table's title may stand. */
const REACH = 10;
/** A row of more texts than a title has is a row of something else. */
const MOST_IN_TITLE = 2;
/** Remarks below the table before, and running text, name programmes without being of them. */
const NO_TITLE = /^(?:ghi chu|luu y|nguon so lieu|chu thich)\b/;

/** Where a table stands: the row it begins in, and the rows of its headings. */
export interface TablePlace {
  readonly top: number;
  readonly headerRows: readonly number[];
}

/** @param notAbove row that the table above it ends on, or -1 */
export function packAt(view: SheetView, { top, headerRows }: TablePlace, notAbove: number): Pack {
  if (notAbove < 0) return view.pack;
  return view.packNamed(titleAbove(view, top, notAbove)) ?? view.packNamed(headerRows.flatMap((row) => textsOf(view, row))) ?? view.pack;
}

const textsOf = (view: SheetView, row: number): string[] =>
  (view.sheet.rows[row] ?? []).flatMap((_, column) => view.label(row, column).folded || []);

function titleAbove(view: SheetView, top: number, notAbove: number): string[] {
  const texts: string[] = [];
  for (let row = top - 1; row > Math.max(notAbove, top - 1 - REACH); row--) {
    const own = textsOf(view, row);
    if (own.length > MOST_IN_TITLE) continue;
    texts.push(...own.filter((text) => !NO_TITLE.test(text)));
  }
  return texts;
}
