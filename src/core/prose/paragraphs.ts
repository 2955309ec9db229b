/** The text of a workbook outside its tables, as paragraphs: a sentence broken over several rows is put together again. */
import type { SheetView } from '../table/seeing/sheet-view';
import type { Table } from '../table/model/table';
import { contains } from '../workbook/address';
import type { Cell } from '../workbook/snapshot';

export interface Paragraph {
  readonly sheet: string;
  readonly text: string;
  /** The cells it was put together from, with the place in the text where each begins. */
  readonly pieces: readonly { readonly row: number; readonly column: number; readonly start: number }[];
}

/** The cell in which a place of the text stands. */
export function cellOfPlace({ pieces }: Paragraph, place: number): { row: number; column: number } {
  const piece = pieces.findLast(({ start }) => start <= place) ?? pieces[0];
  return { row: piece?.row ?? 0, column: piece?.column ?? 0 };
}

const ENDS = /[.;:!?)…]["”]?$/;
/** A bullet, a number or a letter opens a paragraph of its own. */
const OPENS = /^(?:[-–—+*•(“"]|\d{1,2}(?:\.\d{1,2})*[.)]\s|[a-zđ]\)|[IVX]+\.\s)/u;

export function readParagraphs(views: readonly SheetView[], tables: readonly Table[]): Paragraph[] {
  return views.flatMap((view) => {
    const own = tables.filter((table) => table.sheet === view.sheet.name);
    return paragraphsOf(view, own);
  });
}

/** A row of more cells is a line of some list, not running text. */
const MOST_CELLS = 5;

function filledIn(cells: readonly (Cell | undefined)[]): number {
  let filled = 0;
  for (const cell of cells) if (cell !== undefined && cell.value !== '') filled++;
  return filled;
}

function paragraphsOf(view: SheetView, tables: readonly Table[]): Paragraph[] {
  const found: { sheet: string; text: string; pieces: { row: number; column: number; start: number }[] }[] = [];
  let open: (typeof found)[number] | null = null;
  view.sheet.rows.forEach((cells, row) => {
    if (filledIn(cells) > MOST_CELLS) {
      open = null;
      return;
    }
    const here = tables.filter(({ range }) => row >= range.top && row <= range.bottom);
    const texts = cells.flatMap((cell, column) => {
      if (typeof cell?.value !== 'string' || here.some(({ range }) => contains(range, { row, column }))) return [];
      const text = view.label(row, column).lines;
      return text === '' ? [] : [{ text, column }];
    });
    const [first, ...more] = texts;
    if (first === undefined) {
      // A blank row between the halves of a sentence comes from pasting; a row of figures ends it.
      if (filledIn(cells) > 0) open = null;
      return;
    }
    const before = open?.pieces.at(-1);
    if (
      open !== null &&
      more.length === 0 &&
      before?.column === first.column &&
      before.row >= row - 2 &&
      !ENDS.test(open.text) &&
      continues(first.text)
    ) {
      open.pieces.push({ row, column: first.column, start: open.text.length + 1 });
      open.text += ` ${first.text}`;
      return;
    }
    for (const { text, column } of joinedLabels(texts))
      found.push((open = { sheet: view.sheet.name, text, pieces: [{ row, column, start: 0 }] }));
    if (more.length > 0) open = null;
  });
  return found;
}

/** The second half of a sentence begins small, with a figure, or in the middle of a name; a title in capitals is none. */
const continues = (text: string): boolean => !OPENS.test(text) && /^[\p{Ll}\d]/u.test(text);

/** "Bằng chữ:" in one cell and the words in the next are one sentence. */
function joinedLabels(texts: readonly { text: string; column: number }[]): { text: string; column: number }[] {
  const joined: { text: string; column: number }[] = [];
  for (const { text, column } of texts) {
    const before = joined.at(-1);
    if (before !== undefined && /:$/.test(before.text) && before.text.length < 60) before.text += ` ${text}`;
    else joined.push({ text, column });
  }
  return joined;
}
