/** Changes of the records of an old .xls file: kinds, lengths and bodies, wherever in the container a workbook begins. */
import { oddNumber, putNumber } from './mutate-bytes';
import type { Chance } from './random';

const BEGIN = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06];

/** Where records begin, as long as they follow one another; sectors that lie apart end the walk. */
function recordsFrom(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places: number[] = [];
  for (let start = 0; start + 6 <= bytes.length; start++) {
    if (!BEGIN.every((byte, index) => bytes[start + index] === byte)) continue;
    let at = start;
    while (at + 4 <= bytes.length && view.getUint16(at, true) !== 0) {
      places.push(at);
      at += 4 + view.getUint16(at + 2, true);
    }
    start = Math.max(start, at - 1);
  }
  return places;
}

export function withRecordsChanged(given: Uint8Array, chance: Chance): Uint8Array {
  const bytes = given.slice();
  const places = recordsFrom(bytes);
  if (places.length === 0) return bytes;
  const view = new DataView(bytes.buffer);
  for (let count = chance.between(1, 4); count > 0; count--) {
    const at = chance.of(places);
    const length = view.getUint16(at + 2, true);
    const roll = chance.next();
    if (roll < 0.2) putNumber(bytes, at, 2, view.getUint16(chance.of(places), true));
    else if (roll < 0.45) putNumber(bytes, at + 2, 2, oddNumber(chance, length));
    else if (length > 0) {
      const place = at + 4 + chance.below(length);
      putNumber(bytes, place, chance.of([1, 2, 4] as const), oddNumber(chance, bytes[place] ?? 0));
    }
  }
  return bytes;
}

/** The head of the container: sizes of sectors, where tables and directory begin, how long chains are. */
export function withContainerChanged(given: Uint8Array, chance: Chance): Uint8Array {
  const bytes = given.slice();
  const view = new DataView(bytes.buffer);
  for (let count = chance.between(1, 3); count > 0; count--) {
    // The head, or a word of the table of sectors or of the directory: all of them are words at multiples of four.
    const sector = 512 * (1 + (chance.isHit(0.5) ? view.getUint32(chance.isHit(0.5) ? 76 : 48, true) : chance.below(bytes.length / 512)));
    const place = chance.isHit(0.4) ? chance.between(6, 127) * 4 : sector + 4 * chance.below(128);
    if (place + 4 <= bytes.length) putNumber(bytes, place, 4, oddNumber(chance, view.getUint32(place, true)));
  }
  return bytes;
}
