/**
 * Where the journal of fixes outlives the pane: a place of the browser's, by the address of the workbook, never the workbook itself. It
 * proves nothing by itself: what it says was written counts only where the cells still hold it.
 */
import type { CellContent, Edit } from '../../../core/workbook/edit';
import type { JournalEntry } from '../model/journal';

export interface JournalStore {
  read(): readonly JournalEntry[];
  write(entries: readonly JournalEntry[]): void;
}

/** For a workbook that has no address, and where no place is given. */
export const NO_STORE: JournalStore = { read: () => [], write: () => undefined };

/** Cells kept; older presses are left to Excel. */
const MOST_CELLS = 20_000;

/** The part of the browser's storage that is needed; absent or refused in some offices. */
type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export function journalIn(place: Place, workbook: string): JournalStore {
  if (workbook === '') return NO_STORE;
  const key = `soatbieu.journal ${workbook}`;
  return {
    read: () => {
      try {
        return parsed(place.getItem(key));
      } catch {
        return [];
      }
    },
    write: (entries) => {
      try {
        if (entries.length === 0) place.removeItem(key);
        else place.setItem(key, JSON.stringify(latest(entries)));
      } catch {
        // Full or forbidden: the journal then lives as long as the pane does.
      }
    },
  };
}

function latest(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  let cells = 0;
  const first = entries.findLastIndex(({ edits }) => (cells += edits.length) > MOST_CELLS);
  return entries.slice(first + 1);
}

function parsed(text: string | null): readonly JournalEntry[] {
  const stored: unknown = text === null ? [] : JSON.parse(text);
  return Array.isArray(stored) ? stored.filter(isEntry) : [];
}

const isEntry = (value: unknown): value is JournalEntry => {
  const { id, edits } = (value ?? {}) as Partial<JournalEntry>;
  return typeof id === 'number' && Array.isArray(edits) && edits.every(isEdit);
};

const isContent = (value: unknown): value is CellContent => value === null || ['number', 'string', 'boolean'].includes(typeof value);

const isEdit = (value: unknown): value is Edit => {
  const { sheet, cell, before, after } = (value ?? {}) as Partial<Edit>;
  return typeof sheet === 'string' && typeof cell === 'string' && isContent(before) && isContent(after);
};
