/**
 * Figures that stand some rows below their line: the cell of the line holds a note mark or nothing, and further down, on a row of its
 * own without any words, stands what belongs there ("TỔNG SỐ | 15.852 | (1) |", below it "28.312" in the marked column alone).
 */
import type { SheetView } from '../seeing/sheet-view';

export interface MovedFigure {
  readonly row: number;
  readonly column: number;
  /** The row of the line it belongs to. */
  readonly line: number;
}

/** How many lines up the mark may stand. */
const REACH = 6;
/** A row with more figures is a line. */
const MOST = 3;
const MARK = /^[([]?(?:\*{1,4}|\d{1,2}|[a-e]|[¹²³⁰⁴-⁹])[)\]]?$/u;

const isMark = (view: SheetView, row: number, column: number): boolean => MARK.test(view.label(row, column).text);

/**
 * @param filled columns of the row that hold something
 * @param figures those of them with figures
 * @param lines rows of the lines so far
 * @param left the first column of the table: what stands there names or numbers a line
 * @returns null where the row is not made of such figures alone
 */
export function movedFigures(
  view: SheetView,
  row: number,
  { filled, figures }: { readonly filled: readonly number[]; readonly figures: readonly number[] },
  lines: readonly number[],
  left: number,
): readonly MovedFigure[] | null {
  if (figures.length === 0 || figures.length > MOST || filled[0] === left) return null;
  if (filled.some((column) => !figures.includes(column) && !isMark(view, row, column))) return null;
  const above = lines.slice(-REACH).reverse();
  const moved = figures.map((column): MovedFigure | null => {
    const marked = above.find((line) => isMark(view, line, column)) ?? above.slice(0, 1).find((line) => isOpen(view, line, column));
    return marked === undefined ? null : { row, column, line: marked };
  });
  return moved.every((one) => one !== null) ? moved : null;
}

/** The line has a label, and nothing in this column. */
function isOpen(view: SheetView, line: number, column: number): boolean {
  const value = view.cell(line, column)?.value;
  return (value === undefined || value === '') && view.mergeAt(line, column) === undefined;
}
