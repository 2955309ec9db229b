/** Changes of what a zip file says of itself: sizes, places, flags, ways of packing, counts. The packed data stay as they are. */
import { oddNumber, putNumber } from './mutate-bytes';
import type { Chance } from './random';

type Field = readonly [at: number, width: 1 | 2 | 4];

/** Fields of each kind of record, by the mark it begins with: version, flags, method, time, checksum, sizes, lengths, places. */
const FIELDS: Readonly<Record<number, readonly Field[]>> = {
  0x04034b50: [
    [4, 2],
    [6, 2],
    [8, 2],
    [10, 2],
    [14, 4],
    [18, 4],
    [22, 4],
    [26, 2],
    [28, 2],
  ],
  0x02014b50: [
    [4, 2],
    [6, 2],
    [8, 2],
    [10, 2],
    [16, 4],
    [20, 4],
    [24, 4],
    [28, 2],
    [30, 2],
    [32, 2],
    [34, 2],
    [38, 4],
    [42, 4],
  ],
  0x06054b50: [
    [4, 2],
    [6, 2],
    [8, 2],
    [10, 2],
    [12, 4],
    [16, 4],
    [20, 2],
  ],
};

function records(bytes: Uint8Array): { readonly at: number; readonly fields: readonly Field[] }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: { at: number; fields: readonly Field[] }[] = [];
  for (let at = 0; at + 22 <= bytes.length; at++) {
    if (bytes[at] !== 0x50 || bytes[at + 1] !== 0x4b) continue;
    const fields = FIELDS[view.getUint32(at, true)];
    if (fields !== undefined) found.push({ at, fields });
  }
  return found;
}

export function withHeadersChanged(given: Uint8Array, chance: Chance): Uint8Array {
  const bytes = given.slice();
  const all = records(bytes);
  if (all.length === 0) return bytes;
  const view = new DataView(bytes.buffer);
  for (let count = chance.between(1, 3); count > 0; count--) {
    const { at, fields } = chance.of(all);
    const [offset, width] = chance.of(fields);
    const place = at + offset;
    if (place + width > bytes.length) continue;
    const stood = width === 4 ? view.getUint32(place, true) : width === 2 ? view.getUint16(place, true) : view.getUint8(place);
    putNumber(bytes, place, width, oddNumber(chance, stood));
  }
  return bytes;
}
