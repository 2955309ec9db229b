/**
 * The port: what the product asks of a place where a workbook lives. Excel, a file and the grid of the browser edition
 * implement it; one contract suite runs against all of them. Nothing here says how.
 */
import type { CellReference } from './address';
import type { Edit, EditOutcome } from './edit';
import type { MarkPort } from './marks';
import type { NewSheet } from './new-sheet';
import type { WorkbookSnapshot } from './snapshot';

/** Ends a subscription; calling it twice does no harm. */
export type Unsubscribe = () => void;

/** Where a change came from: somebody at this machine, or a co-author. */
export type ChangedBy = 'here' | 'elsewhere';
export type ChangeListener = (by?: ChangedBy) => void;

/**
 * Why the workbook was not read by itself after a change: there is too much of it, or something is new that only a reading which a
 * person asks for may look at.
 */
export type NotFollowed = 'large' | 'not-read';

/** How a host lets the product follow changes where a reading costs the person something. */
export interface Following {
  /** False where reading would take the person's own undo away: then nothing is read unless somebody asks. */
  readonly isFree: boolean;
  /**
   * The workbook as it stands now, read only where it changed.
   * @param evenIfLarge somebody waits for it
   */
  readChanged(evenIfLarge: boolean): Promise<WorkbookSnapshot | NotFollowed>;
}

export interface WorkbookPort {
  /** Absent where reading after every change costs nothing. */
  readonly following?: Following;

  /** Absent where the host can show no marks over cells. */
  readonly marks?: MarkPort;

  /** Takes what stands half typed in a cell as typed. Absent where the host lets nobody but the person do so. */
  finishTyping?(): Promise<void>;

  /** The whole workbook as it stands now, calculated. */
  readWorkbook(): Promise<WorkbookSnapshot>;

  /**
   * Shows a cell to the person: brings its sheet to the front and selects it.
   * Rejects with a HostError "no-such-sheet" when the sheet is gone.
   */
  select(cell: CellReference): Promise<void>;

  /**
   * Writes the edits whose `before` still stands, and refuses the others. Formats are left alone.
   * When it resolves, formulas that depend on the cells have been calculated, where the host calculates.
   */
  applyEdits(edits: readonly Edit[]): Promise<EditOutcome>;

  /**
   * Puts new sheets into the workbook, in the given order, after the sheet in front where a host knows one, else after the last.
   * All of them or none; nothing that exists is overwritten or moved out of its order. A defined name that the workbook already
   * has is given to the new sheet alone, as Excel does for the copy of a sheet.
   * Rejects with a HostError "name-taken" or "protected-structure"; throws a RangeError for a sheet no workbook could hold.
   */
  insertSheets(sheets: readonly NewSheet[]): Promise<void>;

  /**
   * Takes inserted sheets out again, all of them or none.
   * Rejects with a HostError "changed-since" when one no longer holds what was inserted or a formula elsewhere reads it,
   * "no-such-sheet" when one is gone.
   */
  removeInserted(sheets: readonly NewSheet[]): Promise<void>;

  /** Tells when a person or another program changed the workbook; not for the port's own edits. Several changes may come as one. */
  onChange(listener: ChangeListener): Unsubscribe;

  /** The product's own note inside the workbook, as it was written last; null when there is none. Its meaning is core/check's. */
  readMemory(): Promise<string | null>;

  /**
   * Puts the note into the workbook, to be saved with it; null takes it out and leaves no trace. No cell changes and
   * `onChange` tells nothing.
   */
  writeMemory(text: string | null): Promise<void>;
}

const COMMON = ['no-such-sheet', 'too-large', 'busy', 'view-only', 'other-workbook', 'host-failed'] as const;

/** What may go wrong with whatever is asked of a host. */
export type CommonErrorCode = (typeof COMMON)[number];

/** What may stand in the way of inserting sheets, or of taking them out again. */
export type InsertionErrorCode =
  /** A sheet of that name is there; nothing is ever overwritten. */
  | 'name-taken'
  /** The workbook's structure is protected: no sheet may come or go. */
  | 'protected-structure'
  /** Somebody has worked on the sheet, or a formula elsewhere reads it. */
  | 'changed-since'
  /** The workbook is of a kind that is only read (.xls, .xlsb, .ods). */
  | 'read-only'
  /** The file carries a digital signature, which a change would break. */
  | 'signed';

export type HostErrorCode = CommonErrorCode | InsertionErrorCode;

export const isCommonError = (code: HostErrorCode): code is CommonErrorCode => COMMON.some((common) => common === code);

/** A host could not do what was asked, and nothing was changed. The code decides the sentence a person reads. */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly code: HostErrorCode,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(detail, options);
  }
}
