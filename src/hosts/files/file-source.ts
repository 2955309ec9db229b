/** What an opened file offers the workbook over it, whichever format it has. */
import type { NamedAreas } from '../../core/fix/unnamed-reading';
import type { NewSheet } from '../../core/workbook/new-sheet';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { CellMark } from './annotate/annotate';
import type { Holder } from './ooxml/held-areas';
import type { CellFormat } from './ooxml/styles-part';
import type { ChangesBySheet } from './patch/patch-cells';
import type { PatchedWorkbook, WorkbookChange } from './patch/workbook-changes';
import type { ShownTexts } from './shown-text';

export interface FileSource {
  readonly snapshot: WorkbookSnapshot;
  readonly shown: ShownTexts;
  /** The cell is one of several that a single array formula fills. */
  isInsideArray(sheet: number, row: number, column: number): boolean;
  isProtected(sheet: number): boolean;
  /** What defined names and tables stand for. */
  readonly namedAreas: NamedAreas;
  /** What else than the cells holds a cell, so that nothing may be written into it. */
  holderOf(sheet: number, row: number, column: number): Holder | null;
  /** The format of a cell, also of one without content. */
  formatAt(sheet: number, row: number, column: number): CellFormat;
  /** The product's own note as the file holds it; null when there is none. */
  readNote(): string | null;
  /** Sheets may neither come nor go. */
  readonly isStructureProtected: boolean;
  /** Nothing can be written back (.xls, .xlsb, .ods). */
  readonly isReadOnly: boolean;
  /** A digital signature vouches for every byte: nothing is written back. */
  readonly isSigned: boolean;
  /**
   * The file, as it was opened, with new sheets behind its own.
   * @throws FileProblem read-only-format, signed
   */
  withSheets(sheets: readonly NewSheet[]): Uint8Array;
  /** How many marks of ours the file holds. */
  ownMarks(): number;
  /**
   * The file, as it was opened, with marked cells and, unless it is null, a list behind its sheets.
   * @throws FileProblem read-only-format, signed
   */
  withMarks(marks: readonly CellMark[], list: NewSheet | null): Uint8Array;
  /**
   * The file, as it was opened, with cells that are given something else.
   * @throws FileProblem read-only-format, signed
   */
  patched(changes: readonly WorkbookChange[], calculated: boolean): PatchedWorkbook;
  /**
   * The file with changes, by index of the sheet.
   * @param calculated the results handed over are all there are; otherwise Excel is told to calculate
   * @param note the product's own note as it shall be, null for none; undefined leaves it as it is
   * @throws FileProblem read-only-format, signed
   */
  save(changes: ChangesBySheet, calculated: boolean, note: string | null | undefined): Uint8Array;
}
