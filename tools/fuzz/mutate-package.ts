/** Changes of a package part by part: contents, names, relations, missing and swapped parts. Packed again, so that checksums are right. */
import { unzipSync, zipSync } from 'fflate';
import { withBytesChanged } from './mutate-bytes';
import { withTextChanged } from './mutate-xml';
import type { Chance } from './random';

type Parts = Record<string, Uint8Array>;

/** Parts that say most, by how often they shall be chosen. */
const WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/worksheets\/[^/]+\.(?:xml|bin)$|content\.xml$/, 8],
  [/workbook\.(?:xml|bin)(?:\.rels)?$|styles\.(?:xml|bin)$|sharedStrings\.(?:xml|bin)$/, 4],
  [/\[Content_Types\]\.xml$|\.rels$/, 2],
];

function somePart(parts: Parts, chance: Chance): string {
  const weighted = Object.keys(parts).flatMap((name) =>
    Array<string>(WEIGHTS.find(([pattern]) => pattern.test(name))?.[1] ?? 1).fill(name),
  );
  return weighted.length === 0 ? '' : chance.of(weighted);
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

function contentChanged(parts: Parts, name: string, chance: Chance): void {
  const bytes = parts[name] ?? new Uint8Array();
  if (!/\.(?:xml|rels|vml)$/.test(name)) parts[name] = withBytesChanged(bytes, chance);
  else parts[name] = encoder.encode(withTextChanged(decoder.decode(bytes), chance));
}

const wide = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

const RARE: readonly ((parts: Parts, name: string, chance: Chance) => void)[] = [
  (parts, name) => Reflect.deleteProperty(parts, name),
  (parts, name) => (parts[name] = new Uint8Array()),
  (parts, name, chance) => (parts[name] = parts[chance.of(Object.keys(parts))] ?? new Uint8Array()),
  (parts, name, chance) => {
    parts[chance.of([name.toUpperCase(), `/${name}`, name.replaceAll('/', '\\'), `${name}.bak`])] = parts[name] ?? new Uint8Array();
    Reflect.deleteProperty(parts, name);
  },
  (parts, name) => (parts[name] = wide(decoder.decode(parts[name]))),
  (parts, name, chance) => (parts[name] = Uint8Array.from({ length: chance.between(1, 3000) }, () => chance.below(256))),
  (parts, name, chance) => (parts[name] = withBytesChanged(parts[name] ?? new Uint8Array(), chance)),
];

export function withPartsChanged(bytes: Uint8Array, chance: Chance): Uint8Array {
  const parts = unzipSync(bytes);
  for (let count = chance.between(1, 3); count > 0; count--) {
    const name = somePart(parts, chance);
    if (name === '') break;
    if (chance.isHit(0.12)) chance.of(RARE)(parts, name, chance);
    else contentChanged(parts, name, chance);
  }
  return zipSync(parts, { level: 1, mtime: '2020-01-01T00:00:00Z' });
}
