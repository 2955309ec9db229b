/** Holds the open workbook against an earlier version that a person picks: read here, sent nowhere. Knows neither React nor the host. */
import type { Comparison } from '../../../core/compare/change';
import type { ProblemCode } from '../../../core/messages/reports/problems';
import type { Unsubscribe, WorkbookPort } from '../../../core/workbook/port';
import type { WorkbookSnapshot } from '../../../core/workbook/snapshot';
import { FileProblem } from '../../../hosts/files/file-problem';

export type CompareState =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'compared'; readonly name: string; readonly comparison: Comparison }
  /** The earlier version could not be read, or the program failed. */
  | { readonly kind: 'failed'; readonly name: string; readonly problem: ProblemCode | null };

/** A file as the browser hands it over. */
export interface PickedFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface CompareController {
  readonly compareWith: (file: PickedFile) => Promise<void>;
  readonly close: () => void;
  readonly state: () => CompareState;
  readonly subscribe: (listener: () => void) => Unsubscribe;
}

interface CompareParts {
  readonly port: Pick<WorkbookPort, 'readWorkbook'>;
  readonly onFault: (fault: unknown) => void;
}

/** The reader of files is large and seldom asked for: it is fetched with the first comparison. */
async function snapshotOf(file: PickedFile): Promise<WorkbookSnapshot> {
  const bytes = await file.arrayBuffer().catch((cause: unknown) => {
    throw new FileProblem('unreadable', file.name, { cause });
  });
  const { openWorkbookFile } = await import('../../../hosts/files/open-workbook-file');
  return (await openWorkbookFile(new Uint8Array(bytes), file.name)).readWorkbook();
}

export function createCompareController({ port, onFault }: CompareParts): CompareController {
  let state: CompareState = { kind: 'nothing' };
  /** Counts what was asked for, so that an answer to an earlier question is dropped. */
  let asked = 0;
  const listeners = new Set<() => void>();

  function set(next: CompareState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  return {
    compareWith: async (file) => {
      const turn = ++asked;
      set({ kind: 'reading' });
      let next: CompareState;
      try {
        const old = await snapshotOf(file);
        const now = await port.readWorkbook();
        const { compareVersions } = await import('../../../core/compare/compare');
        next = {
          kind: 'compared',
          name: file.name,
          comparison: compareVersions([{ file: null, workbook: old }], [{ file: null, workbook: now }]),
        };
      } catch (fault) {
        if (!(fault instanceof FileProblem)) onFault(fault);
        next = { kind: 'failed', name: file.name, problem: fault instanceof FileProblem ? fault.code : null };
      }
      if (turn === asked) set(next);
    },
    close: () => {
      asked++;
      set({ kind: 'nothing' });
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
