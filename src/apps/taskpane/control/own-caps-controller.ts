/** The office's own caps: reads the text of an act, keeps what a person confirms in the workbook, hands it on as a file. Knows neither React nor the host. */
import { withOwnRecord, withoutOwnRecord, type SaidOfCaps } from '../../../core/check/said-of-caps';
import { flatListOf, flatRecordFrom, flatRecordsFrom, type FlatRecord } from '../../../core/law/own-caps/flat-record';
import { isConfirmed, recordsIn } from '../../../core/law/own-caps/record-file';
import type { Unsubscribe } from '../../../core/workbook/port';
import { confirmedIn, importOf, missingIn, type ActImport, type ImportedHead } from '../model/act-import';

/** `no-caps`: a file of caps that holds none that somebody confirmed. */
export type OwnCapsTrouble = 'no-text' | 'no-figures' | 'no-caps';

export interface OwnCapsState {
  /** As the workbook keeps them. */
  readonly kept: readonly FlatRecord[];
  /** The act being gone through; null where none is. */
  readonly imported: ActImport | null;
  readonly trouble: OwnCapsTrouble | null;
  /** How many caps a file brought, to be said once. */
  readonly taken: number | null;
  /** The last change of these caps can be taken back. */
  readonly canUndo: boolean;
}

const AT_FIRST: OwnCapsState = { kept: [], imported: null, trouble: null, taken: null, canUndo: false };

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
  readonly restart: () => void;
}

export interface OwnCapsParts {
  readonly say: (change: (said: SaidOfCaps) => SaidOfCaps) => void;
  /** The text of a document that is no plain text. */
  readonly textOf: (bytes: Uint8Array) => Promise<string>;
  readonly saveFile: (bytes: Uint8Array, name: string) => void;
  readonly today: () => string;
}

export function createOwnCapsController({ say, textOf, saveFile, today }: OwnCapsParts): OwnCapsController {
  let state = AT_FIRST;
  let province: string | null = null;
  /** What was kept before each change, the last one at the end. */
  let past: readonly (readonly FlatRecord[])[] = [];
  const listeners = new Set<() => void>();

  function set(change: Partial<OwnCapsState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function sayRecords(change: (said: SaidOfCaps) => SaidOfCaps): void {
    // What is stored when the change is made, not what was last shown: two changes may follow each other quickly.
    say((said) => {
      past = [...past, said.records];
      set({ canUndo: true });
      return change(said);
    });
  }

  function undo(): void {
    const records = past.at(-1);
    if (records === undefined) return;
    past = past.slice(0, -1);
    set({ canUndo: past.length > 0, taken: null });
    say((said) => ({ ...said, records }));
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
    restart: () => {
      province = null;
      past = [];
      set(AT_FIRST);
    },
  };
}
