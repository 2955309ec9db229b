/** One case of the fuzzer: a source and what was done to it. The same for the same seed, number and sources. */
import { withBytesChanged } from './mutate-bytes';
import { withPartsChanged } from './mutate-package';
import { withContainerChanged, withRecordsChanged } from './mutate-records';
import { withHeadersChanged } from './mutate-zip';
import { Chance } from './random';

export interface Source {
  readonly name: string;
  readonly bytes: () => Uint8Array;
}

export interface FuzzCase {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

function changed(bytes: Uint8Array, chance: Chance): Uint8Array {
  const roll = chance.next();
  if (isZip(bytes))
    return roll < 0.75
      ? withPartsChanged(bytes, chance)
      : roll < 0.93
        ? withHeadersChanged(bytes, chance)
        : withBytesChanged(bytes, chance);
  if (bytes.length < 1024) return withBytesChanged(bytes, chance);
  return roll < 0.7
    ? withRecordsChanged(bytes, chance)
    : roll < 0.85
      ? withContainerChanged(bytes, chance)
      : withBytesChanged(bytes, chance);
}

export function caseOf(sources: readonly Source[], seed: number, index: number): FuzzCase {
  const chance = new Chance(seed, index);
  const { name, bytes } = chance.of(sources);
  return { name, bytes: changed(bytes(), chance) };
}
