/** Footnote marks behind figures and the notes below a table that explain them (realities 11). */
import type { CellRange } from '../../workbook/address';
import type { SheetView } from './sheet-view';

/** How far below a table its notes may stand. */
const REACH = 15;
const OF_NOTE = /^\s*(?:ghi chú\s*:\s*)?[-–]?\s*[([]?\s*(\*{1,4}|\d{1,2}|[¹²³⁴-⁹])\s*(?:[)\]:.]|\s)/iu;
const OF_FIGURE = /(?:\(?(\*{1,4})\)?|\[(\d{1,2})\]|\((\d{1,2})\)|([¹²³⁴-⁹]))\s*$/u;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const plain = (mark: string): string => (RAISED.includes(mark) ? String(RAISED.indexOf(mark)) : mark);

/** The marks that notes below the table explain: "*" for "(*) Chưa gồm …", "1" for "(1) …". */
export function notesBelow(view: SheetView, { bottom, left, right }: CellRange): ReadonlySet<string> {
  const marks = new Set<string>();
  for (let row = bottom + 1; row <= Math.min(bottom + REACH, view.rowCount - 1); row++) {
    for (let column = left; column <= right; column++) {
      const mark = OF_NOTE.exec(view.label(row, column).text)?.[1];
      if (mark !== undefined) marks.add(plain(mark));
    }
  }
  return marks;
}

/** The mark a written figure carries: "*" for "720*", "1" for "4.700 (1)"; null without one. */
export function footnoteMark(text: string): string | null {
  const match = OF_FIGURE.exec(text);
  const mark = match?.slice(1).find((found) => found !== undefined);
  return mark === undefined ? null : plain(mark);
}
