/** The office's own caps: reads the text of an act, keeps what a person confirms in the workbook, hands it on as a file. Knows neither React nor the host. */
import { withOwnRecord, withoutOwnRecord, type SaidOfCaps } from '../../../core/check/said-of-caps';
import { flatListOf, flatRecordFrom, flatRecordsFrom, type FlatRecord } from '../../../core/law/own-caps/flat-record';
import { isConfirmed, recordsIn } from '../../../core/law/own-caps/record-file';
import { SHIPPED } from '../../../core/law/catalogue';
import { OWN_WORDS } from '../../../core/law/own-caps/own-words';
import { readOwnRows } from '../../../core/law/own-caps/read-own-sheet';
import { editsOfSheetCap, sheetCapsOf, type SheetCap, type SheetCapFields } from '../../../core/law/own-caps/sheet-caps';
import { inverse, type Edit } from '../../../core/workbook/edit';
import type { Unsubscribe } from '../../../core/workbook/port';
import type { WorkbookSnapshot } from '../../../core/workbook/snapshot';
import { confirmedIn, importOf, missingIn, type ActImport, type ImportedHead } from '../model/act-import';

/** `no-caps`: a file of caps that holds none that somebody confirmed. */
export type OwnCapsTrouble = 'no-text' | 'no-figures' | 'no-caps';

export interface OwnCapsState {
  /** As the workbook keeps them. */
  readonly kept: readonly FlatRecord[];
  /** In the workbook's own sheet of caps. */
  readonly inSheet: readonly SheetCap[];
  /** The act being gone through; null where none is. */
  readonly imported: ActImport | null;
  readonly trouble: OwnCapsTrouble | null;
  /** How many caps a file brought, to be said once. */
  readonly taken: number | null;
  /** The last change of these caps can be taken back. */
  readonly canUndo: boolean;
}

const AT_FIRST: OwnCapsState = { kept: [], inSheet: [], imported: null, trouble: null, taken: null, canUndo: false };

export interface OwnCapsActions {
  /** Reads pasted text; nothing of it applies. */
  readonly read: (text: string) => void;
  /** Reads a text or Word file, or takes over a file of confirmed caps. */
  readonly open: (file: { readonly name: string; arrayBuffer(): Promise<ArrayBuffer> }) => void;
  readonly changeHead: (change: Partial<ImportedHead>) => void;
  readonly changeReader: (by: string) => void;
  /** A person has held it against the act: from now on it applies. */
  readonly confirm: (record: FlatRecord) => void;
  readonly putAside: (id: string) => void;
  /** Changes a cap that is kept; whoever changes it confirms it anew. */
  readonly change: (record: FlatRecord) => void;
  readonly remove: (id: string) => void;
  /** Writes into the cells of the line; whoever changes it confirms it anew. */
  readonly changeInSheet: (cap: SheetCap, fields: SheetCapFields, by: string) => void;
  /** Takes the last change of the caps back: one that was changed, taken out, confirmed or brought by a file. */
  readonly undo: () => void;
  /** The kept caps as a file for the whole office. */
  readonly save: () => void;
  readonly closeImport: () => void;
}

export interface OwnCapsController {
  readonly actions: OwnCapsActions;
  readonly state: () => OwnCapsState;
  readonly subscribe: (listener: () => void) => Unsubscribe;
  /** The workbook was read: what it keeps. */
  readonly recalled: (said: SaidOfCaps) => void;
  /**
   * The workbook was read: what stands in its own sheet of caps.
   * @param province that the check went by
   */
  readonly read: (workbook: WorkbookSnapshot, province: string | null) => void;
  readonly restart: () => void;
}

export interface OwnCapsParts {
  readonly say: (change: (said: SaidOfCaps) => SaidOfCaps) => void;
  /** Writes cells, whole or not at all. */
  readonly mend: (edits: readonly Edit[]) => void;
  /** The text of a document that is no plain text. */
  readonly textOf: (bytes: Uint8Array) => Promise<string>;
  readonly saveFile: (bytes: Uint8Array, name: string) => void;
  readonly today: () => string;
}

export function createOwnCapsController({ say, mend, textOf, saveFile, today }: OwnCapsParts): OwnCapsController {
  let state = AT_FIRST;
  let province: string | null = null;
  /** How to take each change back, the last one at the end. */
  let past: readonly (() => void)[] = [];
  /** As last checked, and the province that it was checked by. */
  let workbook: WorkbookSnapshot | null = null;
  let ofPlan: string | null = null;
  const listeners = new Set<() => void>();

  function set(change: Partial<OwnCapsState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function happened(takeBack: () => void): void {
    past = [...past, takeBack];
    set({ canUndo: true });
  }

  function sayRecords(change: (said: SaidOfCaps) => SaidOfCaps): void {
    // What is stored when the change is made, not what was last shown: two changes may follow each other quickly.
    say((said) => {
      const { records } = said;
      happened(() => {
        say((later) => ({ ...later, records }));
      });
      return change(said);
    });
  }

  function undo(): void {
    const takeBack = past.at(-1);
    if (takeBack === undefined) return;
    past = past.slice(0, -1);
    set({ canUndo: past.length > 0, taken: null });
    takeBack();
  }

  function changeInSheet(cap: SheetCap, fields: SheetCapFields, by: string): void {
    if (workbook === null) return;
    const rows = readOwnRows(workbook, SHIPPED, ofPlan, OWN_WORDS);
    const edits = editsOfSheetCap(cap, fields, { by, on: today() }, rows, OWN_WORDS);
    if (edits.length === 0) return;
    happened(() => {
      mend(edits.map(inverse).reverse());
    });
    mend(edits);
  }

  /** The reader of acts comes with the first text. */
  async function read(text: string): Promise<void> {
    const { readActText } = await import(/* webpackChunkName: "read-act" */ '../../../core/law/from-text/read-act-text');
    const found = readActText(text);
    const isEmpty = found.proposals.length + found.notUnderstood.length === 0;
    if (isEmpty) set({ trouble: text.trim() === '' ? 'no-text' : 'no-figures', taken: null });
    else set({ imported: importOf(found, province, state.imported?.by ?? ''), trouble: null, taken: null });
  }

  /** Unconfirmed records of such a file are proposals, and proposals are looked at beside their act only. */
  function take(json: unknown): void {
    const found = flatRecordsFrom((recordsIn(json) ?? []).filter(isConfirmed));
    if (found.length === 0) {
      set({ trouble: 'no-caps', taken: null });
      return;
    }
    set({ trouble: null, taken: found.length, imported: null });
    sayRecords((said) => found.reduce(withOwnRecord, said));
  }

  async function open(file: Parameters<OwnCapsActions['open']>[0]): Promise<void> {
    try {
      const text = await textOf(new Uint8Array(await file.arrayBuffer()));
      if (/\.json$/i.test(file.name)) take(JSON.parse(text.replace(/^\uFEFF/, '')));
      else await read(text);
    } catch {
      set({ trouble: /\.json$/i.test(file.name) ? 'no-caps' : 'no-text', taken: null });
    }
  }

  const change = (to: (imported: ActImport) => Partial<ActImport>): void => {
    if (state.imported !== null) set({ imported: { ...state.imported, ...to(state.imported) } });
  };

  function confirm(record: FlatRecord): void {
    const { imported } = state;
    if (imported === null || missingIn(imported).length > 0) return;
    const confirmed = flatRecordFrom(confirmedIn(imported, record, today()));
    if (confirmed !== null) sayRecords((said) => withOwnRecord(said, confirmed));
  }

  return {
    actions: {
      read: (text) => void read(text),
      open: (file) => void open(file),
      changeHead: (head) => {
        change((imported) => ({ head: { ...imported.head, ...head } }));
      },
      changeReader: (by) => {
        change(() => ({ by }));
      },
      confirm,
      putAside: (id) => {
        change(({ putAside }) => ({ putAside: [...putAside, id] }));
      },
      change: (record) => {
        sayRecords((said) => withOwnRecord(said, { ...record, verifiedOn: today() }));
      },
      remove: (id) => {
        sayRecords((said) => withoutOwnRecord(said, id));
      },
      changeInSheet,
      undo,
      save: () => {
        saveFile(new TextEncoder().encode(flatListOf(state.kept)), 'muc-chi.json');
      },
      closeImport: () => {
        set({ imported: null, trouble: null, taken: null });
      },
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    recalled: (said) => {
      province = said.province;
      set({ kept: said.records });
    },
    read: (snapshot, named) => {
      workbook = snapshot;
      ofPlan = named;
      const inSheet = sheetCapsOf(snapshot, SHIPPED, ofPlan, OWN_WORDS);
      if (inSheet.length + state.inSheet.length > 0) set({ inSheet });
    },
    restart: () => {
      province = null;
      workbook = null;
      past = [];
      set(AT_FIRST);
    },
  };
}
