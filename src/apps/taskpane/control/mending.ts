/**
 * Writes fixes through the port and takes them back. Every fix is written whole or not at all; what somebody has changed since
 * is theirs and stays. Knows neither React nor the host.
 */
import { inverse, type Edit, type RefusedEdit } from '../../../core/workbook/edit';
import { HostError, type WorkbookPort } from '../../../core/workbook/port';
import type { TroubleCode } from '../../../core/messages/pane/words';
import { stillStanding, takingBack, type JournalEntry } from '../model/journal';
import type { WorkbookSnapshot } from '../../../core/workbook/snapshot';
import type { JournalStore } from './journal-store';
import type { PaneState, Trouble } from '../model/pane-state';
import type { PaneEvent } from '../model/reduce';

interface MendingParts {
  readonly port: Pick<WorkbookPort, 'applyEdits'>;
  readonly state: () => PaneState;
  readonly tell: (event: PaneEvent) => void;
  readonly explain: (fault: unknown) => TroubleCode;
  /** Cells of the workbook are different now. */
  readonly onWritten: () => void;
  /** Keeps the journal beyond the pane. */
  readonly store: JournalStore;
}

export interface Mending {
  /** @param fixes each written whole or not at all */
  apply(fixes: readonly (readonly Edit[])[]): Promise<void>;
  takeBackLast(): Promise<void>;
  takeBackAll(): Promise<void>;
  /** What an earlier pane wrote into this workbook and still stands there. */
  recall(workbook: WorkbookSnapshot): void;
}

/** Somebody is about to end their typing; a second refusal is told. */
const PAUSE_BEFORE_RETRY_MS = 700;

export function createMending({ port, state, tell, explain, onWritten, store }: MendingParts): Mending {
  let entries = 0;
  let isRecalled = false;

  async function whole(fixes: readonly (readonly Edit[])[]): Promise<{ written: Edit[]; refused: readonly RefusedEdit[] }> {
    const { applied, refused } = await patiently(() => port.applyEdits(fixes.flat()));
    const halves = new Set(fixes.filter((fix) => refused.some(({ edit }) => fix.includes(edit))).flat());
    const toTakeBack = applied.filter((edit) => halves.has(edit));
    if (toTakeBack.length > 0) await port.applyEdits(toTakeBack.map(inverse).reverse());
    return { written: applied.filter((edit) => !halves.has(edit)), refused };
  }

  /** One thing at a time: a second press while a fix is being written is meant for the first. */
  async function alone(work: () => Promise<void>): Promise<void> {
    if (state().isMending) return;
    tell({ type: 'mending' });
    try {
      await work();
    } catch (fault) {
      tell({ type: 'mended', entry: null, trouble: { during: 'mending', code: isReadOnly(fault) ? 'read-only' : explain(fault) } });
    }
  }

  async function takeBack(taken: readonly JournalEntry[]): Promise<void> {
    if (taken.length === 0) return;
    await alone(async () => {
      const { applied, refused } = await patiently(() => port.applyEdits(takingBack(taken)));
      tell({ type: 'taken-back', entries: taken, trouble: troubleOf('taking-back', refused) });
      store.write(state().journal);
      if (applied.length > 0) onWritten();
    });
  }

  return {
    apply: (fixes) =>
      alone(async () => {
        const id = (entries += 1);
        // Before a cell is touched: should the pane be ended meanwhile, the next one finds what there is to take back.
        store.write([...state().journal, { id, edits: fixes.flat() }]);
        try {
          const { written, refused } = await whole(fixes);
          const entry = written.length === 0 ? null : { id, edits: written };
          tell({ type: 'mended', entry, trouble: troubleOf('mending', refused) });
          if (written.length + refused.length === 0) return;
        } finally {
          store.write(state().journal);
        }
        // Also when a cell was found changed: what is shown is then out of date.
        onWritten();
      }),
    takeBackLast: () => takeBack(state().journal.slice(-1)),
    takeBackAll: () => takeBack(state().journal),
    recall: (workbook) => {
      if (isRecalled) return;
      isRecalled = true;
      const standing = stillStanding(store.read(), workbook);
      entries = Math.max(entries, ...standing.map(({ id }) => id));
      if (standing.length > 0) tell({ type: 'journal-recalled', entries: standing });
      store.write(state().journal);
    },
  };
}

async function patiently<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (fault) {
    if (!(fault instanceof HostError) || fault.code !== 'busy') throw fault;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_BEFORE_RETRY_MS));
    return work();
  }
}

const isReadOnly = (fault: unknown): boolean => fault instanceof HostError && fault.code === 'read-only';

function troubleOf(during: 'mending' | 'taking-back', refused: readonly RefusedEdit[]): Trouble | null {
  const [first] = refused;
  if (first === undefined) return null;
  return { during, refused: first.reason, sheet: first.edit.sheet, cell: first.edit.cell, count: refused.length };
}
