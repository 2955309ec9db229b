/** The figures of a sheet as a grid for the search of sums: rows and columns without any figure fold into one blank line each. */
import type { FormulaSum, SumGrid } from '../../sums/grid';
import { columnOfKey, rowOfKey } from '../../workbook/address';
import { additionOf } from '../../workbook/formula/linear-form';
import { settled } from '../seeing/figure';
import type { MarkChoice } from '../settle/settle-marks';
import type { SheetView } from '../seeing/sheet-view';
import type { CellValue } from '../../workbook/snapshot';
import { isCode } from './codes';
import { levelsOf } from './levels';
import { saysOfWhich, saysTotal } from './total-words';

export interface FigureGrid {
  readonly grid: SumGrid;
  /** The row and column of the sheet behind each row and column of the grid; −1 for a blank one. */
  readonly rowOf: readonly number[];
  readonly columnOf: readonly number[];
  readonly rowAt: ReadonlyMap<number, number>;
  readonly columnAt: ReadonlyMap<number, number>;
  /** Some text leaves two readings. */
  readonly isOpen: boolean;
}

/** A sheet beyond this has no table that anyone reads; it is left unread. */
const LARGEST = 6_000_000;

/** Texts above a column that may say what it is: so many rows with figures or texts above its first figure. */
const HEADING_REACH = 12;
const BANNER_REACH = 20;

/**
 * @param leftOut cells that need no search
 * @param isTotal whether a person calls the row a total
 * @returns null where there is too little to add up, or too much
 */
export function figureGrid(
  view: SheetView,
  choice: MarkChoice,
  leftOut: (row: number, column: number) => boolean,
  isTotal: (row: number) => boolean = () => false,
): FigureGrid | null {
  const found: { row: number; column: number; value: number; percent: boolean }[] = [];
  const inRow = new Set<number>();
  const inColumn = new Set<number>();
  let isOpen = false;
  view.sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === undefined || isBlank(cell.value) || typeof cell.value === 'boolean' || isCode(cell) || leftOut(row, column)) return;
      const figure = view.figure(row, column);
      if (figure.state === 'ambiguous') isOpen = true;
      const { state, approximate, percent } = figure.state === 'ambiguous' ? settled(figure, choice) : figure;
      if (state !== 'number' && state !== 'absent') return;
      found.push({ row, column, value: approximate, percent });
      inRow.add(row);
      inColumn.add(column);
    });
  });
  const rowOf = folded(inRow);
  const columnOf = folded(inColumn);
  const [rows, columns] = [rowOf.length, columnOf.length];
  if (found.length < 3 || rows * columns > LARGEST) return null;
  const rowAt = new Map(rowOf.map((row, at) => [row, at]));
  const columnAt = new Map(columnOf.map((column, at) => [column, at]));
  const values = new Float64Array(rows * columns).fill(NaN);
  const percents = new Uint8Array(rows * columns);
  for (const { row, column, value, percent } of found) {
    const place = (rowAt.get(row) ?? 0) * columns + (columnAt.get(column) ?? 0);
    values[place] = value;
    if (percent) percents[place] = 1;
  }
  const isFigure = (row: number, column: number): boolean => !Number.isNaN(values[row * columns + column]);
  const formulas = found.flatMap(({ row, column }): FormulaSum[] => {
    const formula = view.cell(row, column)?.formula;
    return formula === undefined
      ? []
      : sumsOfFormula(formula, row, column, (at, on) => {
          const [inGrid, onGrid] = [rowAt.get(at), columnAt.get(on)];
          return inGrid !== undefined && onGrid !== undefined && isFigure(inGrid, onGrid) ? { row: inGrid, column: onGrid } : null;
        });
  });
  const above = headingsAbove(view, rowOf, columnOf, isFigure);
  const hints = {
    down: {
      saysTotal: Uint8Array.from(rowOf, (row) => (row >= 0 && (isTotal(row) || rowSays(view, row, saysTotal)) ? 1 : 0)),
      isOfWhich: Uint8Array.from(rowOf, (row) => (row >= 0 && rowSays(view, row, saysOfWhich) ? 1 : 0)),
      levels: levelsOf(view, rowOf),
    },
    across: {
      saysTotal: Uint8Array.from(above, ({ own }) => (own.some(saysTotal) ? 1 : 0)),
      isOfWhich: Uint8Array.from(above, ({ own, banners }) => ([...own, ...banners].some(saysOfWhich) ? 1 : 0)),
      levels: [],
    },
  };
  return { grid: { rows, columns, values, percent: percents, formulas, hints }, rowOf, columnOf, rowAt, columnAt, isOpen };
}

/** Spaces alone are typed to clear a cell; a dash is a zero. */
const isBlank = (value: CellValue): boolean => typeof value === 'string' && value.trim() === '';

/** The lines in order, a −1 for every gap between them. */
function folded(lines: ReadonlySet<number>): number[] {
  const order = [...lines].sort((a, b) => a - b);
  return order.flatMap((line, at) => (at > 0 && line > (order[at - 1] ?? 0) + 1 ? [-1, line] : [line]));
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** `=SUM(B5:B9)` adds; `=B4-B5-B6` says that B4 is the cell itself, B5 and B6 together. Anything else says nothing here. */
function sumsOfFormula(formula: string, row: number, column: number, placeOf: (row: number, column: number) => Place | null): FormulaSum[] {
  const linear = additionOf(formula);
  const own = placeOf(row, column);
  if (linear === null || own === null || linear.constant !== 0) return [];
  const cells = [...linear.weights].map(([key, weight]) => ({ place: placeOf(rowOfKey(key), columnOfKey(key)), weight }));
  const wholes = cells.filter(({ weight }) => weight === 1);
  const less = cells.filter(({ weight }) => weight === -1);
  if (wholes.length + less.length < cells.length) return [];
  const places = (list: typeof cells): Place[] => list.flatMap(({ place }) => place ?? []);
  if (less.length === 0) return wholes.length < 2 ? [] : [{ ...own, parts: places(wholes) }];
  const [whole] = places(wholes);
  const parts = places(less);
  return wholes.length !== 1 || whole === undefined || parts.length !== less.length ? [] : [{ ...whole, parts: [own, ...parts] }];
}

/** What the first texts of a row, left of its figures, say. */
function rowSays(view: SheetView, row: number, says: (text: string) => boolean): boolean {
  const cells = view.sheet.rows[row] ?? [];
  for (let column = 0; column < cells.length; column++) {
    const value = cells[column]?.value;
    if (value === undefined || value === '') continue;
    if (typeof value === 'number') return false;
    if (says(view.label(row, column).text)) return true;
  }
  return false;
}

interface HeadingsAbove {
  /** Texts right above the first figure of the column. */
  readonly own: readonly string[];
  /** Texts that reach over it, merged or carried on over blank cells. */
  readonly banners: readonly string[];
}

function headingsAbove(
  view: SheetView,
  rowOf: readonly number[],
  columnOf: readonly number[],
  isFigure: (row: number, column: number) => boolean,
): HeadingsAbove[] {
  return columnOf.map((column, at): HeadingsAbove => {
    const first = column < 0 ? undefined : rowOf[rowOf.findIndex((row, place) => row >= 0 && isFigure(place, at))];
    const own: string[] = [];
    const banners: string[] = [];
    if (first === undefined) return { own, banners };
    for (let row = first - 1, seen = 0; row >= 0 && seen < HEADING_REACH; row--) {
      if (view.isEmptyRow(row)) continue;
      seen++;
      const { text } = view.label(row, column);
      if (text !== '') own.push(text);
      else banners.push(bannerOver(view, row, column));
    }
    return { own, banners };
  });
}

/** The text of a merge that covers the cell, or the nearest one left of it in its row. */
function bannerOver(view: SheetView, row: number, column: number): string {
  for (let left = column; left >= Math.max(0, column - BANNER_REACH); left--) {
    const merge = view.mergeAt(row, left);
    const { text } = merge === undefined ? view.label(row, left) : view.label(merge.top, merge.left);
    if (text !== '') return text;
  }
  return '';
}
