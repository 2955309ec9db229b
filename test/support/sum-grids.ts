/**
 * Grids of figures written as text, and the sums that are found in them as short sentences: "4 = 1 + 2 + 3: A B C" says that row 4
 * adds up rows 1 to 3 in the columns A, B and C; "D = A + B: 1 2, not 3" that column D adds up A and B in rows 1 and 2, and should
 * in row 3. A cell is a figure, "12%", "-" for a written zero, or blank.
 */
import { findSums } from '../../src/core/sums/find-sums';
import type { Axis, FormulaSum, SumGrid, SumRelation } from '../../src/core/sums/grid';
import { columnIndex, columnName, parseRange } from '../../src/core/workbook/address';

export interface Said {
  /** What formulas add up: "B5: B2:B4", "D2: A2 C2". */
  readonly formulas?: readonly string[];
  /** Rows ("4") and columns ("D") that call themselves totals, and those that are said to be but a part of another. */
  readonly totals?: string;
  readonly ofWhich?: string;
}

export function gridOf(text: string, { formulas = [], totals = '', ofWhich = '' }: Said = {}): SumGrid {
  const cells = text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return gridOfFigures(
    cells.map((line) => line.map(figureOf)),
    { percent: cells.map((line) => line.map((cell) => cell.endsWith('%'))), formulas, totals, ofWhich },
  );
}

/** @param figures row by row; NaN where none stands */
export function gridOfFigures(
  figures: readonly (readonly number[])[],
  { percent = [], formulas = [], totals = '', ofWhich = '' }: Said & { readonly percent?: readonly (readonly boolean[])[] } = {},
): SumGrid {
  const rows = figures.length;
  const columns = Math.max(0, ...figures.map((line) => line.length));
  const values = new Float64Array(rows * columns).fill(NaN);
  const percents = new Uint8Array(rows * columns);
  figures.forEach((line, row) => {
    line.forEach((value, column) => {
      values[row * columns + column] = value;
      percents[row * columns + column] = percent[row]?.[column] === true ? 1 : 0;
    });
  });
  return {
    rows,
    columns,
    values,
    percent: percents,
    formulas: formulas.map(formulaOf),
    hints: {
      down: { saysTotal: marked(totals, rows, rowIndex), isOfWhich: marked(ofWhich, rows, rowIndex), levels: [] },
      across: { saysTotal: marked(totals, columns, letterIndex), isOfWhich: marked(ofWhich, columns, letterIndex), levels: [] },
    },
  };
}

function figureOf(cell: string): number {
  if (cell === '') return NaN;
  return cell === '-' ? 0 : Number(cell.endsWith('%') ? cell.slice(0, -1) : cell) / (cell.endsWith('%') ? 100 : 1);
}

const rowIndex = (name: string): number => (/^\d+$/.test(name) ? Number(name) - 1 : -1);
const letterIndex = (name: string): number => (/^[A-Z]+$/.test(name) ? columnIndex(name) : -1);

function marked(names: string, count: number, indexOf: (name: string) => number): Uint8Array {
  const marks = new Uint8Array(count);
  for (const name of names.split(' ')) if (indexOf(name) >= 0) marks[indexOf(name)] = 1;
  return marks;
}

function formulaOf(text: string): FormulaSum {
  const [place = '', parts = ''] = text.split(': ');
  const cell = parseRange(place);
  if (cell === null) throw new Error(`“${text}” is no formula of a grid.`);
  const cells = parts.split(' ').flatMap((one) => {
    const range = parseRange(one);
    if (range === null) throw new Error(`“${one}” is no range.`);
    const all: { row: number; column: number }[] = [];
    for (let row = range.top; row <= range.bottom; row++)
      for (let column = range.left; column <= range.right; column++) all.push({ row, column });
    return all;
  });
  return { row: cell.top, column: cell.left, parts: cells };
}

const nameOf = (axis: Axis, line: number): string => (axis === 'down' ? String(line + 1) : columnName(line));
const across = (axis: Axis): Axis => (axis === 'down' ? 'across' : 'down');

/** "4 = 1 + 2 + 3": total and parts without the places. */
export function relationName({ axis, total, parts }: SumRelation): string {
  const names = [...parts].sort((a, b) => a - b).map((part) => nameOf(axis, part));
  return `${nameOf(axis, total)} = ${names.join(' + ')}`;
}

export function sentenceOf(relation: SumRelation): string {
  const { axis, holds, fails, doubts } = relation;
  const places = (list: readonly number[]): string => list.map((place) => nameOf(across(axis), place)).join(' ');
  return [
    `${relationName(relation)}: ${places(holds)}`,
    ...(fails.length > 0 ? [`not ${places(fails)}`] : []),
    ...(doubts.length > 0 ? [`perhaps not ${places(doubts)}`] : []),
  ].join(', ');
}

/** "D = B × C: 1 2 3, not 4", with the rows; sorted. */
export const productsOfText = (text: string): string[] =>
  findSums(gridOf(text))
    .products.map(({ total, factors, holds, fails, doubts }) => {
      const rows = (list: readonly number[]): string => list.map((row) => String(row + 1)).join(' ');
      return [
        `${columnName(total)} = ${[...factors].map(columnName).join(' × ')}: ${rows(holds)}`,
        ...(fails.length > 0 ? [`not ${rows(fails)}`] : []),
        ...(doubts.length > 0 ? [`perhaps not ${rows(doubts)}`] : []),
      ].join(', ');
    })
    .sort();

/** Every sum of a grid, sorted. */
export const sumsIn = (grid: SumGrid): string[] => findSums(grid).relations.map(sentenceOf).sort();

export const sumsOfText = (text: string, said: Said = {}): string[] => sumsIn(gridOf(text, said));
