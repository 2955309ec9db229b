/** Writes an archive again with some entries replaced, added or left out; every other entry keeps its bytes, headers included. */
import { deflateSync } from 'fflate';
import { joined } from '../bytes';
import { FileProblem } from '../file-problem';
import {
  dataOffset,
  DEFLATED,
  DESCRIPTOR_FLAG,
  END_LOCATOR_64,
  END_RECORD,
  END_RECORD_64,
  SEE_EXTRA,
  UTF8_FLAG,
  ZIP64_EXTRA,
  type Archive,
  type ArchiveEntry,
} from './archive';
import { crc32 } from './crc32';

/** Entry name → its new content, or null to leave it out. Names as the archive spells them; a name it lacks is added at the end. */
export type Replacements = ReadonlyMap<string, Uint8Array | null>;

const LOCAL_HEADER = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const CENTRAL_HEADER = 0x02014b50;
const VERSION_DEFLATE = 20;
const VERSION_WIDE = 45;
const END_SIZE = 22;
const WIDE_END_SIZE = 56;
/** 1 January 1980, the first day a zip file knows: what is written does not depend on the clock. */
const FIRST_DAY = 0x0021;
const LEVEL = 6;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Header, data and, where there is one, the descriptor behind the data. */
function rawEntry(archive: Archive, entry: ArchiveEntry): Uint8Array {
  const data = dataOffset(archive, entry);
  let end = data + entry.packedSize;
  if (entry.flags & DESCRIPTOR_FLAG) {
    const view = viewOf(archive.bytes);
    const signed = end + 4 <= archive.bytes.length && view.getUint32(end, true) === DESCRIPTOR;
    const short = end + (signed ? 16 : 12);
    // Sizes take eight bytes each in zip64 descriptors; the packed size tells which it is.
    const wide =
      short + 8 <= archive.bytes.length && view.getUint32(short - 8, true) === entry.packedSize && view.getUint32(short - 4, true) === 0;
    end = Math.min(archive.bytes.length, wide ? short + 8 : short);
  }
  return archive.bytes.subarray(entry.offset, end);
}

function freshEntry(
  entry: Pick<ArchiveEntry, 'flags' | 'record'>,
  content: Uint8Array,
): { readonly local: Uint8Array; readonly record: Uint8Array } {
  const packed = deflateSync(content, { level: LEVEL });
  const old = viewOf(entry.record);
  const nameLength = old.getUint16(28, true);
  const name = entry.record.subarray(46, 46 + nameLength);
  const local = new Uint8Array(30 + nameLength + packed.length);
  const record = new Uint8Array(46 + nameLength);
  record.set(entry.record.subarray(0, 46 + nameLength));
  const central = viewOf(record);
  central.setUint16(6, VERSION_DEFLATE, true);
  central.setUint16(8, entry.flags & UTF8_FLAG, true);
  central.setUint16(10, DEFLATED, true);
  central.setUint32(16, crc32(content), true);
  central.setUint32(20, packed.length, true);
  central.setUint32(24, content.length, true);
  central.setUint16(30, 0, true);
  central.setUint16(32, 0, true);
  central.setUint32(42, 0, true);
  viewOf(local).setUint32(0, LOCAL_HEADER, true);
  // Version to extra length stand in the same order in both headers.
  local.set(record.subarray(6, 32), 4);
  local.set(name, 30);
  local.set(packed, 30 + nameLength);
  return { local, record };
}

/** The directory record of an entry that the archive does not have yet. */
function newRecord(name: string): Pick<ArchiveEntry, 'flags' | 'record'> {
  const letters = new TextEncoder().encode(name);
  const record = new Uint8Array(46 + letters.length);
  const central = viewOf(record);
  central.setUint32(0, CENTRAL_HEADER, true);
  central.setUint16(4, VERSION_DEFLATE, true);
  central.setUint16(14, FIRST_DAY, true);
  central.setUint16(28, letters.length, true);
  record.set(letters, 46);
  return { flags: UTF8_FLAG, record };
}

/** Where the offset stands in the extra field of a record that has it there, behind the sizes that are there as well. */
function wideOffsetAt(record: DataView): number {
  const first = 46 + record.getUint16(28, true);
  const until = first + record.getUint16(30, true);
  for (let at = first; at + 4 <= until; at += 4 + record.getUint16(at + 2, true)) {
    if (record.getUint16(at, true) !== ZIP64_EXTRA) continue;
    const before = [24, 20].filter((field) => record.getUint32(field, true) === SEE_EXTRA).length;
    if (8 * before + 8 <= record.getUint16(at + 2, true) && at + 12 + 8 * before <= until) return at + 4 + 8 * before;
  }
  throw new FileProblem('damaged', 'a record of the directory tells no place');
}

function recordAt(record: Uint8Array, offset: number): Uint8Array {
  const moved = record.slice();
  const view = viewOf(moved);
  if (view.getUint32(42, true) !== SEE_EXTRA) view.setUint32(42, offset, true);
  else view.setBigUint64(wideOffsetAt(view), BigInt(offset), true);
  return moved;
}

export function rewriteArchive(archive: Archive, replacements: Replacements): Uint8Array {
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let length = 0;
  const push = (piece: Uint8Array): void => {
    pieces.push(piece);
    length += piece.length;
  };
  // Data stand in the order of the file, which need not be the order of the directory.
  const moved = new Map<ArchiveEntry, Uint8Array>();
  for (const entry of [...archive.entries].sort((a, b) => a.offset - b.offset)) {
    const content = replacements.get(entry.name);
    if (content === null) continue;
    const fresh = content && freshEntry(entry, content);
    moved.set(entry, recordAt(fresh?.record ?? entry.record, length));
    push(fresh?.local ?? rawEntry(archive, entry));
  }
  for (const entry of archive.entries) {
    const record = moved.get(entry);
    if (record) records.push(record);
  }
  const known = new Set(archive.entries.map(({ name }) => name));
  for (const [name, content] of replacements) {
    if (content === null || known.has(name)) continue;
    const { local, record } = freshEntry(newRecord(name), content);
    records.push(recordAt(record, length));
    push(local);
  }
  const start = length;
  records.forEach(push);
  const size = length - start;
  if (viewOf(archive.end).getUint32(0, true) === END_RECORD_64) push(wideEndRecord(records.length, start, size));
  push(endRecord(records.length, start, size, commentOf(archive)));
  return joined(pieces);
}

/** What the archive carries behind its last record; a program may keep words of its own there. */
function commentOf({ end }: Archive): Uint8Array {
  const view = viewOf(end);
  for (let at = 0; at + END_SIZE <= end.length; at++)
    if (view.getUint32(at, true) === END_RECORD && at + END_SIZE + view.getUint16(at + 20, true) === end.length)
      return end.subarray(at + END_SIZE);
  return new Uint8Array();
}

function endRecord(count: number, start: number, size: number, comment: Uint8Array): Uint8Array {
  const end = new Uint8Array(END_SIZE + comment.length);
  const view = viewOf(end);
  view.setUint32(0, END_RECORD, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  view.setUint16(20, comment.length, true);
  end.set(comment, END_SIZE);
  return end;
}

/** What stands before the end record of an archive in the form for large files; its records are only understood with it. */
function wideEndRecord(count: number, start: number, size: number): Uint8Array {
  const end = new Uint8Array(WIDE_END_SIZE + 20);
  const view = viewOf(end);
  view.setUint32(0, END_RECORD_64, true);
  view.setBigUint64(4, BigInt(WIDE_END_SIZE - 12), true);
  view.setUint16(12, VERSION_WIDE, true);
  view.setUint16(14, VERSION_WIDE, true);
  for (const [at, value] of [
    [24, count],
    [32, count],
    [40, size],
    [48, start],
  ] as const)
    view.setBigUint64(at, BigInt(value), true);
  view.setUint32(WIDE_END_SIZE, END_LOCATOR_64, true);
  view.setBigUint64(WIDE_END_SIZE + 8, BigInt(start + size), true);
  view.setUint32(WIDE_END_SIZE + 16, 1, true);
  return end;
}
