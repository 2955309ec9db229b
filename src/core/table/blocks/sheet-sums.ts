/** The sums of a sheet that figures and formulas show, cell by cell, with how sure each is. */
import { findSums } from '../../sums/find-sums';
import type { Axis, SumGrid, SumRelation } from '../../sums/grid';
import type { ProductRelation } from '../../sums/products';
import type { RunningTotal } from '../../sums/running-totals';
import type { CellAddress, CellRange } from '../../workbook/address';
import { readFormula } from '../../workbook/formula/read-formula';
import { readsCell } from '../../workbook/formula/reads-cell';
import type { SheetView } from '../seeing/sheet-view';
import type { Standing, Witness } from '../model/table';
import type { MarkChoice } from '../settle/settle-marks';
import { figureGrid, type FigureGrid } from './figure-grid';

export interface FoundSum {
  /** `row`: parts side by side; `column`: parts one above another; `product`: factors side by side. */
  readonly kind: 'row' | 'column' | 'product';
  readonly total: CellAddress;
  readonly parts: readonly CellAddress[];
  readonly standing: Standing;
  readonly because: readonly Witness[];
  /** Sums of one relation: the same lines added up in other columns, or the same columns in other lines. */
  readonly relation: number;
  /** It holds here, rounding aside. */
  readonly agrees: boolean;
  /** So many of the last parts are taken off; left out where none is. */
  readonly less?: number;
}

export interface FoundOnSheet {
  readonly sums: readonly FoundSum[];
  /** Whether a cell holds a figure that can be added: no year, no number that only counts lines. */
  readonly counted: (row: number, column: number) => boolean;
  /** How texts with one mark were taken. */
  readonly choice: MarkChoice;
}

const NOTHING: FoundOnSheet = { sums: [], counted: () => false, choice: 'first' };

/**
 * @param leftOut cells that need no search
 * @param isTotal whether a person calls the row a total
 */
export function sumsOnSheet(
  view: SheetView,
  leftOut: (row: number, column: number) => boolean,
  isTotal: (row: number) => boolean = () => false,
): FoundOnSheet {
  const first = read(view, 'first', leftOut, isTotal);
  if (first === null) return NOTHING;
  if (!first.isOpen) return first;
  const other = read(view, 'other', leftOut, isTotal);
  return other === null || first.bits >= other.bits ? first : other;
}

interface Read extends FoundOnSheet {
  readonly bits: number;
  /** Some text leaves two readings. */
  readonly isOpen: boolean;
}

function read(
  view: SheetView,
  choice: MarkChoice,
  leftOut: (row: number, column: number) => boolean,
  isTotal: (row: number) => boolean,
): Read | null {
  const found = figureGrid(view, choice, leftOut, isTotal);
  if (found === null) return null;
  const { relations, products, running, figures } = findSums(found.grid);
  const { rowAt, columnAt, grid } = found;
  const formulas = formulasIn(grid);
  const counted = (row: number, column: number): boolean => {
    const [at, on] = [rowAt.get(row), columnAt.get(column)];
    return at !== undefined && on !== undefined && !Number.isNaN(figures[at * grid.columns + on]);
  };
  // A text that leaves two readings may be the other one: what it breaks is open.
  const isAmbiguous = ({ row, column }: CellAddress): boolean => view.figure(row, column).state === 'ambiguous';
  const settledOnly = (sum: FoundSum): FoundSum =>
    !sum.agrees && found.isOpen && [sum.total, ...sum.parts].some(isAmbiguous) ? { ...sum, standing: 'stated' } : sum;
  return {
    sums: [
      ...relations.flatMap((relation, at) => instancesOf(view, found, formulas, relation, at)),
      ...products.flatMap((product, at) => linesOf(view, found, product, relations.length + at)),
      ...running.flatMap((one, at) => stepsOf(view, found, one, relations.length + products.length + at)),
    ].map(settledOnly),
    counted,
    choice,
    bits: relations.reduce((sum, { bits }) => sum + bits, 0),
    isOpen: found.isOpen,
  };
}

/** @param formulas what formulas add up, by place */
function instancesOf(
  view: SheetView,
  { grid, rowOf, columnOf }: FigureGrid,
  formulas: ReadonlyMap<number, ReadonlySet<string>>,
  relation: SumRelation,
  number: number,
): FoundSum[] {
  const { axis, total, parts, holds, fails, doubts } = relation;
  const down = axis === 'down';
  const sheetAddress = (line: number, position: number): CellAddress =>
    down ? { row: rowOf[line] ?? -1, column: columnOf[position] ?? -1 } : { row: rowOf[position] ?? -1, column: columnOf[line] ?? -1 };
  const isFigure = (line: number, position: number): boolean => {
    const [row, column] = down ? [line, position] : [position, line];
    return !Number.isNaN(grid.values[row * grid.columns + column]);
  };
  const says = grid.hints[axis].saysTotal[total] === 1;
  const at = (position: number, standing: Standing, agrees: boolean): FoundSum[] => {
    if (!isFigure(total, position)) return [];
    const filled = parts.filter((part) => isFigure(part, position));
    // A zero over blank cells is their sum: were it anything else, it would be noticed.
    const own = (filled.length > 0 ? filled : agrees ? parts : []).map((part) => sheetAddress(part, position));
    if (own.length === 0) return [];
    const place = sheetAddress(total, position);
    const hasFormula = view.cell(place.row, place.column)?.formula !== undefined;
    const isTold = formulas.get(placeKey(grid.columns, axis, total, position))?.has(inOrder(filled)) === true;
    // A formula that says something else is what was meant there, whatever its neighbours do: figures that only nearly agree do not undo it.
    if (hasFormula && !isTold && !(agrees && isExact(grid, axis, total, parts, position))) return [];
    const because: Witness[] = [];
    if (agrees || holds.length > 0) because.push('figures');
    if (isTold && hasFormula) because.push('formula');
    if (says) because.push('words');
    return [
      {
        kind: down ? 'column' : 'row',
        total: place,
        parts: own,
        standing,
        because,
        relation: number,
        agrees,
      },
    ];
  };
  return [
    ...holds.flatMap((position) => at(position, 'borne-out', true)),
    ...fails.flatMap((position) => at(position, 'borne-out', false)),
    ...doubts.flatMap((position) => at(position, 'stated', false)),
  ];
}

/** A product line by line. A formula of other cells says what was meant there, and denies nothing. */
function linesOf(
  view: SheetView,
  { rowOf, columnOf }: FigureGrid,
  { total, factors, holds, fails, doubts }: ProductRelation,
  relation: number,
): FoundSum[] {
  const placesOf = (line: number): { readonly place: CellAddress; readonly parts: readonly CellAddress[] } => {
    const row = rowOf[line] ?? -1;
    return { place: { row, column: columnOf[total] ?? -1 }, parts: factors.map((factor) => ({ row, column: columnOf[factor] ?? -1 })) };
  };
  // What was divided out of the amount is its quotient: times the other factor it comes back rounded.
  const divided = [...holds, ...fails, ...doubts].filter((line) => {
    const { place, parts } = placesOf(line);
    return parts.some((part) => readsCell(view.cell(part.row, part.column)?.formula, place));
  });
  if (divided.length * 2 > holds.length + fails.length + doubts.length) return [];
  const at = (line: number, standing: Standing, agrees: boolean): FoundSum[] => {
    const { place, parts } = placesOf(line);
    const formula = view.cell(place.row, place.column)?.formula;
    const isTold = formula !== undefined && readsJust(formula, parts);
    if (formula !== undefined && !agrees && !isTold) return [];
    return [{ kind: 'product', total: place, parts, standing, because: isTold ? ['figures', 'formula'] : ['figures'], relation, agrees }];
  };
  return [
    ...holds.flatMap((line) => at(line, 'borne-out', true)),
    ...fails.flatMap((line) => at(line, 'borne-out', false)),
    ...doubts.flatMap((line) => at(line, 'stated', false)),
  ];
}

/** A total carried on, step by step, and the sum of what was added below it. */
function stepsOf(view: SheetView, { grid, rowOf, columnOf }: FigureGrid, running: RunningTotal, relation: number): FoundSum[] {
  const place = (row: number, column: number): CellAddress => ({ row: rowOf[row] ?? -1, column: columnOf[column] ?? -1 });
  const isFigure = (row: number, column: number): boolean => !Number.isNaN(grid.values[row * grid.columns + column]);
  const { level, plus, less, steps, sum } = running;
  const because: readonly Witness[] = ['figures'];
  const found = steps.flatMap(({ row, from, holds, isDoubtful }): FoundSum[] => {
    const total = place(row, level);
    const formula = view.cell(total.row, total.column)?.formula;
    const added = [...(from === null ? [] : [place(from, level)]), ...(isFigure(row, plus) ? [place(row, plus)] : [])];
    const taken = less !== null && isFigure(row, less) ? [place(row, less)] : [];
    const parts = [...added, ...taken];
    // What a formula reads is what was meant there.
    if (formula !== undefined && !readsJust(formula, parts) && !holds) return [];
    const standing: Standing = isDoubtful ? 'stated' : 'borne-out';
    return [{ kind: 'row', total, parts, standing, because, relation, agrees: holds, ...(taken.length > 0 && { less: taken.length }) }];
  });
  if (sum === null) return found;
  const total = place(sum.row, plus);
  const parts = steps.map(({ row }) => place(row, plus));
  const standing: Standing = sum.isDoubtful ? 'stated' : 'borne-out';
  return [
    ...found,
    { kind: 'column', total, parts, standing, because: ['figures', 'words'], relation: RUNNING_SUMS + relation, agrees: sum.holds },
  ];
}

/** Sums below running totals are relations of their own. */
const RUNNING_SUMS = 500_000;

/** It reads these cells and no others. */
function readsJust(formula: string, cells: readonly CellAddress[]): boolean {
  const { references } = readFormula(formula);
  const isRead = ({ row, column }: CellAddress): boolean =>
    references.some(({ range, sheet }) => sheet === null && isOneCell(range) && range.top === row && range.left === column);
  return references.length === cells.length && cells.every(isRead);
}

const isOneCell = ({ top, left, bottom, right }: CellRange): boolean => top === bottom && left === right;

/** Noise of doubles that were added up, against their size. */
const NOISE = 1e-12;

function isExact({ values, columns }: SumGrid, axis: Axis, total: number, parts: readonly number[], position: number): boolean {
  const valueOf = (line: number): number => values[axis === 'down' ? line * columns + position : position * columns + line] ?? NaN;
  let sum = 0;
  let size = Math.abs(valueOf(total));
  for (const part of parts) {
    const value = valueOf(part);
    if (Number.isNaN(value)) continue;
    sum += value;
    size += Math.abs(value);
  }
  return Math.abs(valueOf(total) - sum) <= NOISE * size;
}

/** What formulas add up along the lines of an axis: by `placeKey`, the lines in order. */
function formulasIn({ formulas, columns }: SumGrid): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>();
  const note = (axis: Axis, total: number, position: number, parts: readonly number[]): void => {
    const key = placeKey(columns, axis, total, position);
    const known = found.get(key);
    if (known === undefined) found.set(key, new Set([inOrder(parts)]));
    else known.add(inOrder(parts));
  };
  for (const { row, column, parts } of formulas) {
    if (parts.every((part) => part.column === column))
      note(
        'down',
        row,
        column,
        parts.map((part) => part.row),
      );
    if (parts.every((part) => part.row === row))
      note(
        'across',
        column,
        row,
        parts.map((part) => part.column),
      );
  }
  return found;
}

const inOrder = (lines: readonly number[]): string => [...lines].sort((a, b) => a - b).join();

function placeKey(columns: number, axis: Axis, total: number, position: number): number {
  const [row, column] = axis === 'down' ? [total, position] : [position, total];
  return (row * columns + column) * 2 + (axis === 'down' ? 0 : 1);
}
