/** Changes that need no idea of what the bytes are: flipped, cut, doubled, moved, filled. */
import type { Chance } from './random';

const ODD_BYTES = [0x00, 0x01, 0x7f, 0x80, 0xfe, 0xff];
const ODD_NUMBERS = [0, 1, 0x7fff, 0x8000, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];

export const joined = (...pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));

/** A number as whichever of the usual widths fits, little-endian. */
export function putNumber(bytes: Uint8Array, at: number, width: 1 | 2 | 4, value: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at < 0 || at + width > bytes.length) return;
  if (width === 1) view.setUint8(at, value & 0xff);
  else if (width === 2) view.setUint16(at, value & 0xffff, true);
  else view.setUint32(at, value >>> 0, true);
}

/** A number from the edges, or one a little off what stands there. */
export const oddNumber = (chance: Chance, stood: number): number =>
  chance.isHit(0.4) ? Math.max(0, stood + chance.between(-3, 3)) : chance.isHit(0.5) ? chance.of(ODD_NUMBERS) : chance.below(0x10000);

const WAYS: readonly ((bytes: Uint8Array, chance: Chance) => Uint8Array)[] = [
  (bytes, chance) => {
    for (let count = chance.between(1, 8); count > 0; count--) putNumber(bytes, chance.below(bytes.length), 1, chance.below(256));
    return bytes;
  },
  (bytes, chance) => {
    putNumber(bytes, chance.below(bytes.length), chance.of([1, 2, 4] as const), chance.of(ODD_NUMBERS));
    return bytes;
  },
  (bytes, chance) => {
    const from = chance.below(bytes.length);
    bytes.fill(chance.of(ODD_BYTES), from, from + chance.between(1, 600));
    return bytes;
  },
  (bytes, chance) => bytes.slice(0, chance.below(bytes.length) + 1),
  (bytes, chance) => {
    const from = chance.below(bytes.length);
    return joined(bytes.subarray(0, from), bytes.subarray(from + chance.between(1, 300)));
  },
  (bytes, chance) => {
    const [from, to] = [chance.below(bytes.length), chance.below(bytes.length)];
    const piece = bytes.subarray(from, from + chance.between(1, 2000));
    return joined(bytes.subarray(0, to), piece, bytes.subarray(to));
  },
  (bytes, chance) =>
    joined(
      Uint8Array.from({ length: chance.between(1, 40) }, () => chance.below(256)),
      bytes,
    ),
  (bytes, chance) =>
    joined(
      bytes,
      Uint8Array.from({ length: chance.between(1, 400) }, () => chance.below(256)),
    ),
];

export const withBytesChanged = (bytes: Uint8Array, chance: Chance): Uint8Array =>
  bytes.length === 0 ? bytes : chance.of(WAYS)(bytes.slice(), chance);
