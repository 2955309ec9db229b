/**
 * Programs that write files without calculating leave something in place of results: some the number 0, some the empty text. Tells
 * such sheets by what no result could be. Works nothing out beyond that: a sheet of which it is not certain is left alone.
 */
import { columnOfKey, rowOfKey } from '../../core/workbook/address';
import { additionOf, type LinearForm } from '../../core/workbook/formula/linear-form';
import type { Cell } from '../../core/workbook/snapshot';
import { withFormula, type SheetRows } from './sheet-rows';

/** A formula that adds, not one that only fetches: what it fetches may be a text. */
function sumOf({ formula }: Cell): LinearForm | null {
  const form = formula === undefined ? null : additionOf(formula);
  return form?.adds === true ? form : null;
}

/** What typed figures a sum adds, added up; null when it adds anything that is calculated itself. */
function typedSum(rows: SheetRows, { weights, constant }: LinearForm): number | null {
  let sum = constant;
  for (const [key, weight] of weights) {
    const cell = rows.at(rowOfKey(key), columnOfKey(key));
    if (cell?.formula !== undefined) return null;
    if (typeof cell?.value === 'number') sum += weight * cell.value;
  }
  return sum;
}

type Placed = readonly [row: number, column: number, cell: Cell];

const formulasOf = (rows: SheetRows): Placed[] => [...rows.all()].filter(([, , { formula }]) => formula !== undefined);

function mark(rows: SheetRows, cells: readonly Placed[]): void {
  for (const [row, column, { style, formula }] of cells) rows.put(row, column, withFormula({ value: '', text: '', style }, formula, false));
}

/** A sum is never a text: where one is empty, none of the empty results on the sheet is one. */
export function markEmptySums(rows: SheetRows): void {
  const empty = formulasOf(rows).filter(([, , { value, uncalculated }]) => value === '' && uncalculated !== true);
  if (empty.some(([, , cell]) => sumOf(cell) !== null)) mark(rows, empty);
}

/** For workbooks that ask to be calculated when they are opened: all results are 0, and one of them should visibly be something else. */
export function markZeroSums(rows: SheetRows): void {
  const formulas = formulasOf(rows);
  if (formulas.length === 0 || !formulas.every(([, , { value }]) => value === 0)) return;
  const isOff = formulas.some(([, , cell]) => {
    const sum = sumOf(cell);
    const typed = sum === null ? null : typedSum(rows, sum);
    return typed !== null && Math.abs(typed) > 1e-6;
  });
  if (isOff) mark(rows, formulas);
}
