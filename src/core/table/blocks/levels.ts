/** How deep each line is set in below others: by the column, the indent and the blanks before its label, and by its numbering. */
import { readOrdinals, type Ordinal } from '../seeing/ordinals';
import type { SheetView } from '../seeing/sheet-view';

/** A column is deeper than any indent within the one before it, an indent deeper than blanks. */
const COLUMN = 200;
const INDENT = 12;
const DEEPEST = 30_000;

/** The usual order of numbering, from the outermost. */
const RANKS: Readonly<Record<Ordinal['class'], number>> = {
  upper: 1,
  roman: 2,
  arabic: 3,
  decimal: 3,
  lower: 5,
  dash: 6,
  plus: 7,
  bullet: 8,
};

/** @returns by indent and by numbering, −1 where a line says nothing */
export function levelsOf(view: SheetView, rowOf: readonly number[]): Int16Array[] {
  const labels = rowOf.map((row) => (row < 0 ? null : labelOf(view, row)));
  const byIndent = Int16Array.from(labels, (label) => (label === null ? -1 : Math.min(DEEPEST, label.level)));
  const ordinals = readOrdinals(rowOf.map((row) => (row < 0 ? '' : ordinalOf(view, row))));
  const byNumbering = Int16Array.from(ordinals, (ordinal) => (ordinal === null ? -1 : rankOf(ordinal)));
  return [byIndent, byNumbering];
}

/** "1.2" stands one deeper than "1". */
const rankOf = ({ class: kind, text }: Ordinal): number =>
  RANKS[kind] * 10 + (kind === 'decimal' ? (text.match(/[.,]\d/g) ?? []).length : 0);

function labelOf(view: SheetView, row: number): { level: number } | null {
  const cells = view.sheet.rows[row] ?? [];
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (cell === undefined || cell.value === '') continue;
    if (typeof cell.value === 'number') continue;
    if (typeof cell.value !== 'string' || !/\p{L}{2}/u.test(cell.value)) continue;
    const blanks = /^[\s\u00a0]*/.exec(cell.value)?.[0].length ?? 0;
    return { level: column * COLUMN + cell.style.indent * INDENT + Math.min(blanks, COLUMN / 2) };
  }
  return null;
}

const LEADING = /^\s*([-–—+*•]|\(?[a-zđ]\)|\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]{1,5}[.)]|[A-ZĐ][.)])\s*(?=\S)/u;

const WORDS = /\p{L}{2}/u;

/** What numbers the line: a cell of its own, or the start of its label. */
function ordinalOf(view: SheetView, row: number): string {
  const cells = view.sheet.rows[row] ?? [];
  for (let column = 0; column < Math.min(cells.length, 4); column++) {
    const { text } = view.heading(row, column);
    if (text === '') continue;
    if (/^\(?(?:[A-ZĐa-zđ]|[IVXLC]{1,6}|\d{1,3}(?:\.\d{1,3})*|[-–—+*•])[.)]?$/u.test(text)) return text;
    const own = LEADING.exec(text)?.[1];
    // A mark of the line's own ("Z1") stands before the numbering as often as behind it.
    if (own !== undefined || WORDS.test(text)) return own ?? '';
  }
  return '';
}
