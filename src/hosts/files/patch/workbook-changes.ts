/** What cells of a file are to be given, said by sheet and cell, and what came of it. */
import type { CellValue } from '../../../core/workbook/snapshot';

interface At {
  readonly sheet: string;
  /** A1, without the sheet. */
  readonly cell: string;
}

/**
 * A typed value, null for none: a text that begins with "=" is a text here. Or a formula, with or without its "=", and its result
 * where that is known. Or a new result alone, for a formula that stays; null takes the stored one out, where it is out of date and
 * nobody knows the new one. The cell keeps its number format and all of its look.
 */
export type WorkbookChange =
  | (At & { readonly value: number | string | boolean | null })
  | (At & { readonly formula: string; readonly cachedValue?: CellValue | null })
  | (At & { readonly cachedValue: CellValue | null });

/** Why a change was not carried out. */
export type ChangeRefusal =
  | 'no-such-sheet'
  | 'no-such-cell'
  /** The cell is locked and its sheet protected. */
  | 'protected'
  /** Covered by a merged cell, so that nobody would see what was written. */
  | 'inside-merge'
  /** An array formula or a what-if table fills the cell: Excel lets nobody change a part of one. */
  | 'array-formula'
  /** A pivot table fills the cell: Excel lets nobody write into one. */
  | 'pivot-table'
  /** It heads a column of a table: Excel calls a file damaged where heading and table differ. */
  | 'table-heading'
  /** A result for a cell that holds no formula. */
  | 'no-formula'
  /** A value that no cell can hold: too long, or no number. */
  | 'no-cell-value'
  /** A formula with names of its own (LET, LAMBDA), which the file format writes in a way this host does not. */
  | 'unwritable-formula'
  /** Another change is for the same cell; none of them is carried out. */
  | 'twice';

export interface PatchedWorkbook {
  /** The copy; the file itself where nothing was carried out. */
  readonly bytes: Uint8Array;
  readonly applied: readonly WorkbookChange[];
  readonly refused: readonly { readonly change: WorkbookChange; readonly reason: ChangeRefusal }[];
}
