/**
 * A workbook as plain data: what every host delivers and everything above reads. Frozen, without behaviour.
 * Hosts leave out phantom cells: a sheet ends at its last cell with content, whatever its used range claims.
 */
import type { CellRange } from './address';

export type ErrorText = '#REF!' | '#VALUE!' | '#DIV/0!' | '#N/A' | '#NAME?' | '#NUM!' | '#NULL!' | '#SPILL!' | '#CALC!' | '#BUSY!';

/** An error value such as #REF!; kept apart from text so that a cell holding the word "#REF!" is still a word. */
export interface CellError {
  readonly error: ErrorText | string;
}

/** The stored value. Dates are numbers, as in Excel; an empty formula result is the text "". */
export type CellValue = number | string | boolean | CellError;

/** What formatting says that reading a table needs. Styles are shared objects: one per distinct look. */
export interface CellStyle {
  /** en-US number format code; "General" when none is set. */
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Indent level, 0 when none. */
  readonly indent: number;
  /** Font name: tells the old encodings (realities 14). Empty when unknown. */
  readonly fontName: string;
}

export const PLAIN_STYLE: CellStyle = Object.freeze({ numberFormat: 'General', bold: false, italic: false, indent: 0, fontName: '' });

export interface Cell {
  readonly value: CellValue;
  /** With its leading "=", en-US function names; absent when the cell holds a typed value. */
  readonly formula?: string;
  /** A formula whose result was never stored; its value is "". */
  readonly uncalculated?: true;
  /** The text a person sees; the printed figure. */
  readonly text: string;
  readonly style: CellStyle;
}

export type SheetVisibility = 'visible' | 'hidden' | 'very-hidden';

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** `rows[row][column]`, from A1; holes are empty cells. Rows end at their last cell with content. */
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  readonly merges: readonly CellRange[];
  /** Zero-based, ascending. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
}

export const isCellError = (value: CellValue): value is CellError => typeof value === 'object';

export function cellAt(sheet: SheetSnapshot, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.[column];
}
