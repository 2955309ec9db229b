/** Streams a part of a Word document past a plan, or past somebody who walks by rules of their own. */
import type { OoxmlPackage } from '../ooxml/package';
import type { Plan } from '../xml/element-walk';
import { PartParser, type PartWalk } from '../xml/part-parser';
import { unpackEntry, type ArchiveEntry } from '../zip/archive';
import { WORD } from './vocabulary';

export function readWordPart({ archive }: OoxmlPackage, entry: ArchiveEntry, told: Plan | { readonly walk: PartWalk }): void {
  const parser = new PartParser(entry.name, told, WORD);
  unpackEntry(archive, entry, (piece, last) => {
    parser.write(piece, last);
  });
}

/** A property that is on by being there: "<w:b/>", off by `w:val="0"`. */
export const isOn = (value: string | undefined): boolean => !/^(?:0|false|off|none)$/i.test(value ?? '1');

/** A number that an attribute counts by; what is none counts nothing. */
export const count = (value: string | undefined): number => {
  const number = Number(value);
  return Number.isInteger(number) && number >= 0 ? number : 0;
};
