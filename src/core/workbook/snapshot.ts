/**
 * A workbook as plain data: what every host delivers and everything above reads. Frozen, without behaviour.
 * Hosts leave out phantom cells: a sheet ends at its last cell with content, whatever its used range claims.
 */
import type { CellRange } from './address';

/** An error value such as #REF!; kept apart from text so that a cell holding the word "#REF!" is still a word. */
export interface CellError {
  readonly error: string;
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
  /**
   * The formula has no stored result: nobody has calculated it yet, as programs leave it that write formulas without working them
   * out. Its value is then the text "", which says nothing. A formula whose result is the text "" does not have this.
   */
  readonly uncalculated?: true;
  /** The text a person sees; the printed figure. */
  readonly text: string;
  readonly style: CellStyle;
}

export type SheetVisibility = 'visible' | 'hidden' | 'very-hidden';

/**
 * What a sheet is where a text document was read: its paragraphs, one a row, or one of its tables, which stands behind so many rows of
 * the sheet of paragraphs. Figures in a document are typed as texts, there is no other way.
 */
export type InDocument =
  | { readonly as: 'paragraphs' }
  | {
      readonly as: 'table';
      readonly paragraphs: string;
      readonly behind: number;
      /** Further tables under the same head were read as more rows of it; absent where there are none. */
      readonly goesOn?: true;
    };

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** `rows[row][column]`, from A1; holes are empty cells. Rows end at their last cell with content. */
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  readonly merges: readonly CellRange[];
  /** Zero-based, ascending. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Absent in workbooks. */
  readonly inDocument?: InDocument;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /**
   * Visible sheets that the file names and no longer holds, as a broken copy leaves them: nothing can be said of what stood there.
   * Absent where there are none.
   */
  readonly lostSheets?: readonly string[];
}

export const isCellError = (value: CellValue): value is CellError => typeof value === 'object';

export function cellAt(sheet: SheetSnapshot, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.[column];
}
