/** Areas with figures that no table was read from: each block with its reason, so that nothing is passed over in silence. */
import type { CellRange } from '../../workbook/address';
import type { Cell, SheetSnapshot } from '../../workbook/snapshot';
import type { TableArea } from './area';
import { isYear } from '../seeing/years';

export interface Leftover {
  readonly sheet: string;
  readonly range: CellRange;
  /** Nothing heads the figures; or headings are there, but no column under them holds amounts. */
  readonly reason: 'no-header' | 'no-structure' | 'too-small';
  readonly numbers: number;
}

/** A figure or two beside a table (a telephone number, a date) is nothing that was left unread. */
const WORTH_NAMING = 4;
/** Blank rows that part one block of figures from the next. */
const GAP = 3;

/**
 * @param read ranges of the tables that were read
 * @param given areas with headings from which none was read
 */
export function leftoversOf(sheet: SheetSnapshot, read: readonly CellRange[], given: readonly TableArea[]): Leftover[] {
  const blocks: { range: CellRange; numbers: number }[] = [];
  const byTop = [...read].sort((a, b) => a.top - b.top);
  let open: { top: number; left: number; bottom: number; right: number; numbers: number } | null = null;
  const close = (): void => {
    if (open !== null && open.numbers >= WORTH_NAMING) {
      const { numbers, ...range } = open;
      blocks.push({ range, numbers });
    }
    open = null;
  };
  let passed = 0;
  const isTyped = sheet.inDocument !== undefined;
  for (let row = 0; row < sheet.rows.length; row++) {
    while ((byTop[passed]?.bottom ?? Infinity) < row) passed++;
    const mayBeHere = (byTop[passed]?.top ?? Infinity) <= row;
    const here = mayBeHere ? byTop.filter(({ top, bottom }) => row >= top && row <= bottom) : [];
    const cells = sheet.rows[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const table = here.find(({ left, right }) => column >= left && column <= right);
      if (table !== undefined) {
        column = table.right;
        continue;
      }
      const cell = cells[column];
      if (cell === undefined || !(isFigure(cell) || (isTyped && isTypedFigure(cell)))) continue;
      if (open !== null && row - open.bottom > GAP) close();
      open ??= { top: row, left: column, bottom: row, right: column, numbers: 0 };
      open.numbers++;
      open.bottom = row;
      open.left = Math.min(open.left, column);
      open.right = Math.max(open.right, column);
    }
  }
  close();
  return blocks.map(({ range, numbers }) => {
    const headed = given.some(({ top, bottom }) => top <= range.bottom && bottom >= range.top);
    return { sheet: sheet.name, range, reason: headed ? 'no-structure' : 'no-header', numbers };
  });
}

/** A stored number that is no year, or a text of digits and separators. */
function isFigure({ value }: Cell): boolean {
  if (typeof value === 'number') return !isYear(value);
  return typeof value === 'string' && /^\s*[-−(]?\d{1,3}(?:[.,]\d{1,3})+\)?\s*$/.test(value);
}

/** In a text document every figure is a text: digits that are no year and no number of a line. */
const isTypedFigure = ({ value }: Cell): boolean =>
  typeof value === 'string' && /^\s*[-−(]?\d{3,}\)?\s*$/.test(value) && !isYear(Number(value));
