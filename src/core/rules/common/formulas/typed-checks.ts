/** What rules a typed number out, or a formula, before the one is held against the other. */
import type { Table } from '../../../table/model/table';
import { contains } from '../../../workbook/address';
import { cellsRead } from '../../../workbook/formula/cells-read';
import type { LinearForm } from '../../../workbook/formula/linear-form';
import { readFormula } from '../../../workbook/formula/read-formula';
import { readsCell } from '../../../workbook/formula/reads-cell';
import { numberFormatFacts } from '../../../workbook/number-format';
import type { Axis } from './kin';
import type { Item, SheetFormulas } from './sheet-formulas';

/** Of so many parts that are not zero no number is the sum by chance. */
export const PARTS = 2;

export const isLost = ({ formula }: Item): boolean => formula !== undefined && readFormula(formula).errors.length > 0;

/** Headings, numbers of lines, codes. */
export function isNoAmount(item: Item, tables: readonly Table[]): boolean {
  if (isInHeading(item, tables)) return true;
  const role = tableOf(item, tables)?.columns.find(({ index }) => index === item.column)?.role;
  return role === 'ordinal' || role === 'description' || role === 'text' || role === 'note';
}

export function isInHeading(item: Item, tables: readonly Table[]): boolean {
  const table = tableOf(item, tables);
  return table !== undefined && item.row <= Math.max(...table.headerRows, table.range.top - 1);
}

const tableOf = ({ row, column }: Item, tables: readonly Table[]): Table | undefined =>
  tables.find(({ range }) => contains(range, { row, column }));

/** How many figures that are not zero it would read on its own sheet; none where it reads a blank or a text in place of a single cell. */
export function figuresRead(expected: string, item: Item, own: SheetFormulas): number {
  let filled = 0;
  for (const { range, sheet, whole, isExternal } of readFormula(expected, item).references) {
    if (sheet !== null || whole !== null || isExternal) return 0;
    const isSingle = range.top === range.bottom && range.left === range.right;
    for (let row = range.top; row <= range.bottom && row < own.sheet.rows.length; row++)
      for (let column = range.left; column <= range.right; column++) {
        const value = own.sheet.rows[row]?.[column]?.value;
        if (typeof value === 'number' && value !== 0) filled++;
        else if (isSingle && typeof value !== 'number') return 0;
      }
  }
  return filled;
}

/** "=A5+1" counts lines; "=1-A5" is the rest. */
export const isCounter = (linear: LinearForm | null): boolean =>
  linear !== null && linear.weights.size < 2 && linear.constant !== 0 && [...linear.weights.values()].every((weight) => weight > 0);

/** What it would read is calculated from it. */
export const isCircle = (expected: string, item: Item, own: SheetFormulas): boolean =>
  cellsRead(expected).some(({ top, left, bottom, right }) => {
    for (let row = top; row <= Math.min(bottom, own.sheet.rows.length - 1); row++)
      for (let column = left; column <= right; column++) {
        const { formula } = own.at(row, column) ?? {};
        if (readsCell(formula, item)) return true;
      }
    return false;
  });

/** An average is of the sort of the figures above it; rates are not added up, whatever is added beside them. */
export function isSameSort(item: Item, kin: Item, axis: Axis, own: SheetFormulas): boolean {
  const above =
    axis === 'across' && kin.linear === null ? (own.at(item.row - 1, item.column) ?? own.at(item.row - 2, item.column)) : undefined;
  const [its, theirs] = [item, above ?? kin].map(({ cell }) => numberFormatFacts(cell.style.numberFormat));
  return its !== undefined && theirs !== undefined && its.percent === theirs.percent && its.date === theirs.date;
}
