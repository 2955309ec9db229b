/**
 * The text of a workbook outside its tables, as paragraphs: a sentence broken over several rows is put together again. Of a text that no plan has room
 * for only the beginning is read, and where the rest stands is told.
 */
import type { SheetView } from '../table/seeing/sheet-view';
import type { Table } from '../table/model/table';
import { contains, type CellRange } from '../workbook/address';
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

export interface TextRead {
  readonly paragraphs: readonly Paragraph[];
  /** By sheet, where the text stands that was too much to be read. */
  readonly beyond: readonly { readonly sheet: string; readonly range: CellRange }[];
}

/** Paragraphs with money that are read of a workbook; a long plan has some hundreds. Each is held against every table, and each may be a finding. */
export const MOST_WITH_MONEY = 10_000;
const NAMES_MONEY = /\d\s*(?:đ(?:ồng)?|vn[dđ]|triệu|tr\.?đ?|t[ỷỉ]|nghìn|ngàn)(?!\p{L})/iu;

export function readParagraphs(views: readonly SheetView[], tables: readonly Table[]): TextRead {
  const room = { left: MOST_WITH_MONEY };
  const paragraphs: Paragraph[] = [];
  const beyond: { sheet: string; range: CellRange }[] = [];
  for (const view of views) {
    const sheet = view.sheet.name;
    const own = tables.filter((table) => table.sheet === sheet);
    const read = paragraphsOf(view, own, room);
    for (const paragraph of read.paragraphs) paragraphs.push(paragraph);
    if (read.beyond !== null) beyond.push({ sheet, range: read.beyond });
  }
  return { paragraphs, beyond };
}

/** A row of more cells is a line of some list, not running text. */
const MOST_CELLS = 5;

function isList(cells: readonly (Cell | undefined)[]): boolean {
  let filled = 0;
  for (let column = 0; column < cells.length && filled <= MOST_CELLS; column++) {
    const cell = cells[column];
    if (cell !== undefined && cell.value !== '') filled++;
  }
  return filled > MOST_CELLS;
}

/** @param room counts down over all sheets */
function paragraphsOf(
  view: SheetView,
  tables: readonly Table[],
  room: { left: number },
): { readonly paragraphs: readonly Paragraph[]; readonly beyond: CellRange | null } {
  let beyond: CellRange | null = null;
  const found: { sheet: string; text: string; pieces: { row: number; column: number; start: number }[] }[] = [];
  let open: (typeof found)[number] | null = null;
  view.sheet.rows.forEach((cells, row) => {
    if (isList(cells)) {
      open = null;
      return;
    }
    const here = tables.filter(({ range }) => row >= range.top && row <= range.bottom);
    const isText = (cell: Cell | undefined, column: number): boolean =>
      typeof cell?.value === 'string' && !here.some(({ range }) => contains(range, { row, column }));
    if (room.left <= 0) {
      cells.forEach((cell, column) => {
        if (isText(cell, column) && cell?.value !== '') beyond = widened(beyond, row, column);
      });
      return;
    }
    const texts = cells.flatMap((cell, column) => {
      if (!isText(cell, column)) return [];
      const text = view.label(row, column).lines;
      return text === '' ? [] : [{ text, column }];
    });
    const [first, ...more] = texts;
    if (first === undefined) {
      // A blank row between the halves of a sentence comes from pasting; a row of figures ends it.
      if (cells.some((cell) => cell !== undefined && cell.value !== '')) open = null;
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
    for (const { text, column } of joinedLabels(texts)) {
      found.push((open = { sheet: view.sheet.name, text, pieces: [{ row, column, start: 0 }] }));
      if (NAMES_MONEY.test(text)) room.left -= 1;
    }
    if (more.length > 0) open = null;
  });
  return { paragraphs: found, beyond };
}

const widened = (range: CellRange | null, row: number, column: number): CellRange =>
  range === null
    ? { top: row, left: column, bottom: row, right: column }
    : { top: range.top, left: Math.min(range.left, column), bottom: row, right: Math.max(range.right, column) };

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
