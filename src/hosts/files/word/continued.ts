/**
 * Whether a table of a document goes on from the one before, and both as one: under the same head once more, or with no head at all, as where a table was
 * cut at the foot of a page. Where anything speaks for a table of its own they stay two.
 */
import { readNumber } from '../../../core/money/read-number';
import { valueText } from '../../../core/workbook/value-text';
import type { Grid, PlacedCell } from './grid';

export interface GridWithWidths {
  readonly grid: Grid;
  /** Of the grid's columns; empty where the file does not state them. */
  readonly widths: readonly number[];
}

const isFigure = ({ cell: { value } }: PlacedCell): boolean => {
  const { kind } = readNumber(valueText(value));
  return kind === 'number' || kind === 'percent' || kind === 'quantity';
};

export const hasFigures = ({ rows }: Grid): boolean => rows.some((row) => row.some(isFigure));

const TOTAL = /^(?:tổng|cộng|total)/iu;
const textOf = ({ cell: { value } }: PlacedCell): string => valueText(value).normalize('NFC').trim();

const isTotal = (cell: PlacedCell): boolean => TOTAL.test(textOf(cell));

/** The rows of both under one head; null where the second does not go on from the first. */
export function continued(first: GridWithWidths, second: GridWithWidths): Grid | null {
  const lastRow = first.grid.rows.findLast((row) => row.length > 0) ?? [];
  if (lastRow.some(isTotal)) return null;
  const head = sameHead(first.grid, second.grid);
  return head > 0 || goesOnWithoutHead(first, second) ? joined(first.grid, second.grid, head) : null;
}

function joined(first: Grid, second: Grid, head: number): Grid {
  const shift = first.rows.length - head;
  return {
    rows: [...first.rows, ...second.rows.slice(head)],
    merges: [
      ...first.merges,
      ...second.merges
        .filter(({ top }) => top >= head)
        .map((merge) => ({ ...merge, top: merge.top + shift, bottom: merge.bottom + shift })),
    ],
    hiddenRows: [...first.hiddenRows, ...second.hiddenRows.filter((row) => row >= head).map((row) => row + shift)],
  };
}

/** Twips by which borders differ that a person set alike. */
const SAME_WIDTH = 15;

/**
 * The same columns of the same widths, and its first row is a line: it says what it is in words and gives figures where lines above it gave some. A row of
 * words, of years, or one that counts from the beginning again heads a table of its own.
 */
function goesOnWithoutHead(first: GridWithWidths, second: GridWithWidths): boolean {
  const { widths } = first;
  const isAlike =
    widths.length > 2 &&
    widths.length === second.widths.length &&
    widths.every((width, at) => width > 0 && Math.abs(width - (second.widths[at] ?? 0)) <= SAME_WIDTH);
  if (!isAlike) return false;
  const row = second.grid.rows.find((cells) => cells.length > 0) ?? [];
  const figures = row.slice(1).filter(isFigure);
  const isLine = figures.length > 0 && row.some((cell) => /\p{L}{2}/u.test(textOf(cell))) && !row.some((cell) => YEAR.test(textOf(cell)));
  // A total on top of the first closes nothing, but a second one begins something.
  if (!isLine || (row.some(isTotal) && first.grid.rows.some((cells) => cells.some(isTotal)))) return false;
  const [opening] = row;
  if (opening !== undefined && BEGINS.test(textOf(opening))) return false;
  const used = new Set(first.grid.rows.flatMap((cells) => cells.filter(isFigure).map(({ column }) => column)));
  return (
    figures.every(({ column }) => used.has(column)) && first.grid.rows.some((cells) => cells.filter((cell) => !isFigure(cell)).length > 1)
  );
}

const YEAR = /^(?:(?:năm|kh|kế hoạch)\s*)?(?:19|20)\d\d$/iu;
const BEGINS = /^\(?(?:0?1|I|A|a)\)?[.)]?$/u;

/** How many rows both begin with: words at least once, since figures may be alike by chance. */
function sameHead(first: Grid, second: Grid): number {
  const written = (row: readonly PlacedCell[]): string =>
    row
      .map(({ column, cell }) => `${String(column)} ${valueText(cell.value).normalize('NFC').toLowerCase().replace(/\s+/g, ' ')}`)
      .join('|');
  let same = 0;
  let words = 0;
  for (const [at, row] of second.rows.entries()) {
    const other = first.rows[at];
    if (other === undefined || row.length === 0 || written(row) !== written(other)) break;
    same += 1;
    if (row.length > 1 && row.filter((cell) => !isFigure(cell)).length > 1) words += 1;
  }
  return words > 0 && same < second.rows.length ? same : 0;
}
