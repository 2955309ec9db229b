/** A workbook as if every figure had been typed: stored results stay, formulas go. Copies only what changes. */
import type { Cell, SheetSnapshot, WorkbookSnapshot } from './snapshot';

/** Left in a cell whose result was never stored, so that it still counts as not calculated; it reads nothing. */
const NO_FORMULA = '=';

export function withoutFormulas(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map(typedSheet) };
}

const isCalculated = (cell: Cell | undefined): cell is Cell => cell?.formula !== undefined;

function typedSheet(sheet: SheetSnapshot): SheetSnapshot {
  if (!sheet.rows.some((row) => row.some(isCalculated))) return sheet;
  return { ...sheet, rows: sheet.rows.map((row) => (row.some(isCalculated) ? row.map(typed) : row)) };
}

function typed(cell: Cell | undefined): Cell | undefined {
  if (!isCalculated(cell)) return cell;
  if (cell.value === '') return { ...cell, formula: NO_FORMULA };
  const { value, text, style } = cell;
  return { value, text, style };
}
