/**
 * The port: what the product asks of a place where a workbook lives. Excel, a file and the grid of the browser edition
 * implement it; one contract suite runs against all of them. Nothing here says how.
 */
import type { CellReference } from './address';
import type { Edit, EditOutcome } from './edit';
import type { WorkbookSnapshot } from './snapshot';

/** Ends a subscription; calling it twice does no harm. */
export type Unsubscribe = () => void;

export interface WorkbookPort {
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

  /** Tells when a person or another program changed the workbook; not for the port's own edits. Several changes may come as one. */
  onChange(listener: () => void): Unsubscribe;

  /** The product's own note inside the workbook, as it was written last; null when there is none. Its meaning is core/check's. */
  readMemory(): Promise<string | null>;

  /**
   * Puts the note into the workbook, to be saved with it; null takes it out and leaves no trace. No cell changes and
   * `onChange` tells nothing.
   */
  writeMemory(text: string | null): Promise<void>;
}

export type HostErrorCode = 'no-such-sheet' | 'too-large' | 'busy' | 'host-failed';

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
