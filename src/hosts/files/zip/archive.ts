/**
 * A zip file's table of contents and its entries. Reads the central directory itself, because saving must copy untouched
 * entries byte for byte, which no unzip library offers. Inflating is fflate's; nothing is trusted that the file declares.
 */
import { Inflate } from 'fflate';
import { joined } from '../bytes';
import { FileProblem } from '../file-problem';
import { crc32 } from './crc32';
import { BombGuard } from './guard';

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
export const END_RECORD = 0x06054b50;
export const END_RECORD_64 = 0x06064b50;
export const END_LOCATOR_64 = 0x07064b50;
const END_RECORD_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
/** Stands in a 32-bit field whose true value is in the zip64 extra field. */
export const SEE_EXTRA = 0xffffffff;
export const ZIP64_EXTRA = 0x0001;

export const STORED = 0;
export const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;
export const DESCRIPTOR_FLAG = 8;
export const UTF8_FLAG = 0x800;

export interface ArchiveEntry {
  /** With forward slashes, as relationships write it. */
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Of the local header, counted from the start of the bytes. */
  readonly offset: number;
  /** The entry's record in the central directory, as it lies in the file. */
  readonly record: Uint8Array;
}

export interface Archive {
  readonly bytes: Uint8Array;
  /** In the order of the central directory. */
  readonly entries: readonly ArchiveEntry[];
  /** The record that closes the file, comment included. */
  readonly end: Uint8Array;
  /** Watches over everything that is unpacked, over all entries. */
  readonly guard: BombGuard;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function findEnd(bytes: Uint8Array, view: DataView): number {
  const lowest = Math.max(0, bytes.length - END_RECORD_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_RECORD_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  throw new FileProblem('truncated', 'no end of central directory');
}

interface Directory {
  readonly offset: number;
  readonly size: number;
  readonly count: number;
  /** Where the directory ends, whatever its declared offset says: bytes put before the zip shift everything. */
  readonly until: number;
}

function findDirectory(view: DataView, end: number): Directory {
  const plain = {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
    until: end,
  };
  if (end < 20 || view.getUint32(end - 20, true) !== END_LOCATOR_64) return plain;
  const record = Number(view.getBigUint64(end - 20 + 8, true));
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== END_RECORD_64) return plain;
  return {
    count: Number(view.getBigUint64(record + 32, true)),
    size: Number(view.getBigUint64(record + 40, true)),
    offset: Number(view.getBigUint64(record + 48, true)),
    until: record,
  };
}

/** Sizes and offset that did not fit their 32 bits stand in the extra field, in this order. */
function wideFields(
  record: DataView,
  extraStart: number,
  extraEnd: number,
  fields: { size: number; packedSize: number; offset: number },
): void {
  for (let at = extraStart; at + 4 <= extraEnd; at += 4 + record.getUint16(at + 2, true)) {
    if (record.getUint16(at, true) !== ZIP64_EXTRA) continue;
    let next = at + 4;
    const until = Math.min(extraEnd, next + record.getUint16(at + 2, true));
    for (const field of ['size', 'packedSize', 'offset'] as const) {
      if (fields[field] !== SEE_EXTRA || next + 8 > until) continue;
      fields[field] = Number(record.getBigUint64(next, true));
      next += 8;
    }
    return;
  }
}

/** @throws FileProblem truncated, damaged, encrypted or too-large */
export function openArchive(given: Uint8Array): Archive {
  // Node's Buffer is an Uint8Array whose `slice` does not copy: what is built from slices here must never write into somebody's file.
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  const view = viewOf(bytes);
  if (bytes.length < END_RECORD_SIZE) throw new FileProblem('truncated', 'shorter than an empty zip file');
  const end = findEnd(bytes, view);
  const directory = findDirectory(view, end);
  if (directory.size > directory.until) throw new FileProblem('truncated', 'the central directory is cut');
  const start = directory.until - directory.size;
  const shift = start - directory.offset;
  const guard = new BombGuard();
  guard.expect(directory.count);

  const entries: ArchiveEntry[] = [];
  let at = start;
  while (at + 46 <= directory.until && view.getUint32(at, true) === CENTRAL_HEADER) {
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const length = 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (at + length > directory.until) throw new FileProblem('damaged', 'a directory record runs over the end');
    const fields = {
      size: view.getUint32(at + 24, true),
      packedSize: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    };
    wideFields(view, at + 46 + nameLength, at + 46 + nameLength + extraLength, fields);
    const entry: ArchiveEntry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, '/'),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...fields,
      offset: fields.offset + shift,
      record: bytes.subarray(at, at + length),
    };
    if (entry.flags & ENCRYPTED_FLAG) throw new FileProblem('encrypted', entry.name);
    guard.declare(entry);
    entries.push(entry);
    at += length;
  }
  if (entries.length < directory.count % 0x10000) throw new FileProblem('damaged', 'the central directory is incomplete');
  return { bytes, entries, end: bytes.subarray(directory.until), guard };
}

/** Where an entry's packed data begin. */
export function dataOffset(archive: Archive, entry: ArchiveEntry): number {
  const view = viewOf(archive.bytes);
  const { offset } = entry;
  if (offset < 0 || offset + 30 > archive.bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) {
    throw new FileProblem('damaged', `${entry.name}: no local header where the directory points`);
  }
  const data = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (data + entry.packedSize > archive.bytes.length) throw new FileProblem('truncated', entry.name);
  return data;
}

const PACKED_STEP = 64 * 1024;

type Take = (piece: Uint8Array, last: boolean) => void;

/**
 * Unpacks an entry piece by piece, so that a large sheet never lies unpacked in memory as a whole.
 * @throws FileProblem damaged when length or checksum are not the declared ones, too-large when the guard is reached
 */
export function unpackEntry(archive: Archive, entry: ArchiveEntry, take: Take): void {
  unpack(archive, entry, archive.guard, take, Infinity);
}

/** @param most bytes after which nothing more is wanted; checksum and length are then nobody's concern */
function unpack(archive: Archive, entry: ArchiveEntry, guard: BombGuard, take: Take, most: number): void {
  const from = dataOffset(archive, entry);
  const packed = archive.bytes.subarray(from, from + entry.packedSize);
  let length = 0;
  let crc = 0;
  const count = (piece: Uint8Array, last: boolean): void => {
    length += piece.length;
    guard.unpack(entry.name, piece.length);
    if (length > entry.size) throw new FileProblem('damaged', `${entry.name} is longer than declared`);
    crc = crc32(piece, crc);
    if (last && (length !== entry.size || crc !== entry.crc)) throw new FileProblem('damaged', `${entry.name}: checksum`);
    take(piece, last);
  };
  if (entry.method === STORED) {
    count(packed, true);
    return;
  }
  if (entry.method !== DEFLATED) throw new FileProblem('damaged', `${entry.name}: packing method ${String(entry.method)}`);
  const stream = { isFinished: false };
  const inflate = new Inflate((piece, last) => {
    if (stream.isFinished) return;
    stream.isFinished = last;
    count(piece, last);
  });
  try {
    for (let at = 0; at < packed.length && !stream.isFinished; at += PACKED_STEP) {
      inflate.push(packed.subarray(at, at + PACKED_STEP), at + PACKED_STEP >= packed.length);
      if (length >= most) return;
    }
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    // Only fflate's own complaints about the stream may be turned into "damaged"; a fault of the taker must stay itself.
    if (error instanceof Error && 'code' in error) throw new FileProblem('damaged', `${entry.name}: ${error.message}`, { cause: error });
    throw error;
  }
  if (!stream.isFinished) throw new FileProblem('damaged', `${entry.name} ends early`);
}

/** An entry as a whole; for parts that are small or not read as text. */
export function unpackWhole(archive: Archive, entry: ArchiveEntry): Uint8Array {
  const pieces: Uint8Array[] = [];
  unpackEntry(archive, entry, (piece) => pieces.push(piece));
  return joined(pieces);
}

/**
 * An entry looked into beside the reading: to know what it is, or to patch it when it was read before. Does not count towards what
 * the archive may unpack to all in all, since counting twice would refuse a large but honest file; alone it is watched like any.
 * @param most the bytes that are wanted from its start, as a rule all
 */
export function peek(archive: Archive, entry: ArchiveEntry, most = Infinity): Uint8Array {
  const pieces: Uint8Array[] = [];
  unpack(archive, entry, new BombGuard(), (piece) => pieces.push(piece), most);
  return joined(pieces).subarray(0, most);
}
