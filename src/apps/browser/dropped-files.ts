/** The files in what was dropped: each file as it is, and of a folder those that look like workbooks, sub-folders included. */
import { WORKBOOK_ENDINGS } from '../../hosts/files/endings';

const looksLikeWorkbook = ({ name }: { readonly name: string }): boolean =>
  // Excel leaves "~$…" beside a workbook while it is open there.
  !name.startsWith('~$') && WORKBOOK_ENDINGS.some((ending) => name.toLowerCase().endsWith(`.${ending}`));

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

async function workbooksIn(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const files: File[] = [];
  for (const entry of await entriesOf(folder)) {
    if (entry.isDirectory) files.push(...(await workbooksIn(entry as FileSystemDirectoryEntry)));
    else if (looksLikeWorkbook(entry)) files.push(await fileOf(entry as FileSystemFileEntry));
  }
  return files;
}

/** Must be called while the drop is being told of: what it carries is out of reach afterwards. */
export function filesOf(transfer: DataTransfer | null): Promise<readonly File[]> {
  const dropped = [...(transfer?.files ?? [])];
  const entries = [...(transfer?.items ?? [])].map((item) => item.webkitGetAsEntry());
  if (!entries.some((entry) => entry?.isDirectory === true)) return Promise.resolve(dropped);
  return Promise.all(
    entries.map(async (entry): Promise<File[]> => {
      if (entry === null) return [];
      return entry.isDirectory ? workbooksIn(entry as FileSystemDirectoryEntry) : [await fileOf(entry as FileSystemFileEntry)];
    }),
  ).then((files) => files.flat());
}
