/** Looks into .xlsx packages from outside: which entries two files share byte for byte, and what a part says. */
import { unzipSync } from 'fflate';
import { openArchive } from '../../src/hosts/files/zip/archive';

export const decoded = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

export const partOf = (file: Uint8Array, name: string): string => decoded(unzipSync(file)[name]);

/** Each entry with header, packed data and all, as it lies in the file. */
function rawEntries(bytes: Uint8Array): Map<string, string> {
  const { entries } = openArchive(bytes);
  const inFile = [...entries].sort((a, b) => a.offset - b.offset);
  const directory = new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 6, true);
  return new Map(
    inFile.map((entry, index) => {
      const last = inFile[index + 1]?.offset ?? directory;
      return [entry.name, Buffer.from(bytes.subarray(entry.offset, last)).toString('base64')];
    }),
  );
}

/** Names of the entries that are not the same bytes in both files, or only in one. */
export function changedEntries(before: Uint8Array, after: Uint8Array): string[] {
  const [old, fresh] = [rawEntries(before), rawEntries(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].filter((name) => old.get(name) !== fresh.get(name)).sort();
}
