/** The files in what was dropped: each file as it is, and of a folder those that look like workbooks, sub-folders included; and the folder whole. */
import { isCandidate } from '../submissions/papers';
import type { SentFolder } from './review/sent-folder';

export interface Dropped {
  /** To be opened. */
  readonly files: readonly File[];
  /** All that lies in the folders dropped; null where only files were. */
  readonly folder: SentFolder | null;
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });

/** A folder tells its entries in portions until a portion is empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (portion.length === 0) return all.sort((a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true }));
    all.push(...portion);
  }
}

/** All files of these entries with their paths. */
async function filesIn(entries: readonly FileSystemEntry[], path: string): Promise<[path: string, file: File][]> {
  const found: [string, File][] = [];
  for (const entry of entries) {
    const name = path + entry.name;
    if (entry.isDirectory) found.push(...(await filesIn(await entriesOf(entry as FileSystemDirectoryEntry), `${name}/`)));
    else found.push([name, await fileOf(entry as FileSystemFileEntry)]);
  }
  return found;
}

/** Must be called while the drop is being told of: what it carries is out of reach afterwards. */
export async function droppedIn(transfer: DataTransfer | null): Promise<Dropped> {
  const files = [...(transfer?.files ?? [])];
  const entries = [...(transfer?.items ?? [])].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (!entries.some(({ isDirectory }) => isDirectory)) return { files, folder: null };
  const [only] = entries.length === 1 ? entries : [];
  const within = only === undefined ? entries : await entriesOf(only as FileSystemDirectoryEntry);
  const all = await filesIn(within, '');
  const isAsked = (path: string): boolean => only === undefined && !path.includes('/');
  return {
    // A file that somebody chose is opened whatever it is; of a folder only what looks like a workbook.
    files: all.filter(([path, { name }]) => isAsked(path) || isCandidate(name)).map(([, file]) => file),
    folder: { name: only?.name ?? '', files: new Map(all) },
  };
}
