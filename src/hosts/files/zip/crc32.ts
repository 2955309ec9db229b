/** The checksum of zip entries (CRC-32, polynomial 0xEDB88320), which fflate keeps to itself. */

const SIZE = 256;

/** Four tables, so that four bytes are taken at a time: the second to fourth hold what a byte becomes one to three steps later. */
const TABLE = new Uint32Array(SIZE * 4);
for (let index = 0; index < SIZE; index++) {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  TABLE[index] = value >>> 0;
}
for (let index = SIZE; index < TABLE.length; index++) {
  const before = TABLE[index - SIZE] ?? 0;
  TABLE[index] = (before >>> 8) ^ (TABLE[before & 0xff] ?? 0);
}

const look = (table: number, byte: number): number => TABLE[table * SIZE + (byte & 0xff)] ?? 0;

/** @param before the checksum of what came before, so that a part can be summed in pieces */
export function crc32(bytes: Uint8Array, before = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fours = bytes.length - (bytes.length % 4);
  let value = ~before;
  for (let at = 0; at < fours; at += 4) {
    value ^= view.getUint32(at, true);
    value = look(3, value) ^ look(2, value >>> 8) ^ look(1, value >>> 16) ^ look(0, value >>> 24);
  }
  for (let at = fours; at < bytes.length; at++) value = (value >>> 8) ^ look(0, value ^ view.getUint8(at));
  return ~value >>> 0;
}
