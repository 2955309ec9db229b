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

/** The same zip file with its directory in the form for large files, as some programs write every file: all sizes and places in 64 bits. */
export function zip64(bytes: Uint8Array): Uint8Array {
  const { entries } = openArchive(bytes);
  const records = entries.map(({ record, size, packedSize, offset }) => {
    const name = record.subarray(46, 46 + new DataView(record.buffer, record.byteOffset).getUint16(28, true));
    const wide = new Uint8Array(46 + name.length + 28);
    wide.set(record.subarray(0, 46));
    wide.set(name, 46);
    const view = new DataView(wide.buffer);
    view.setUint16(30, 28, true);
    view.setUint16(32, 0, true);
    for (const place of [20, 24, 42]) view.setUint32(place, 0xffffffff, true);
    const extra = 46 + name.length;
    view.setUint16(extra, 1, true);
    view.setUint16(extra + 2, 24, true);
    for (const [index, value] of [size, packedSize, offset].entries()) view.setBigUint64(extra + 4 + 8 * index, BigInt(value), true);
    return wide;
  });
  const start = new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 6, true);
  const length = records.reduce((sum, record) => sum + record.length, 0);
  const end = new DataView(new ArrayBuffer(56 + 20 + 22));
  end.setUint32(0, 0x06064b50, true);
  end.setBigUint64(4, 44n, true);
  end.setBigUint64(24, BigInt(records.length), true);
  end.setBigUint64(32, BigInt(records.length), true);
  end.setBigUint64(40, BigInt(length), true);
  end.setBigUint64(48, BigInt(start), true);
  end.setUint32(56, 0x07064b50, true);
  end.setBigUint64(64, BigInt(start + length), true);
  end.setUint32(72, 1, true);
  end.setUint32(76, 0x06054b50, true);
  for (const place of [84, 86]) end.setUint16(place, 0xffff, true);
  for (const place of [88, 92]) end.setUint32(place, 0xffffffff, true);
  return new Uint8Array(Buffer.concat([bytes.subarray(0, start), ...records, new Uint8Array(end.buffer)]));
}
