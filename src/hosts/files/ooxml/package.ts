/** An OOXML package: parts by name and the relationships between them. Tolerates what Excel tolerates in names and targets. */
import { openArchive, unpackEntry, type Archive, type ArchiveEntry } from '../zip/archive';
import type { Plan } from '../xml/element-walk';
import { attribute, PartParser } from '../xml/part-parser';

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, the same in transitional and strict files: "worksheet". */
  readonly kind: string;
  /** The part it points to, without leading slash; empty for external targets. */
  readonly target: string;
}

export interface OoxmlPackage {
  readonly archive: Archive;
  /** By name as it is written, and by name as names are compared. */
  readonly written: ReadonlyMap<string, ArchiveEntry>;
  readonly compared: ReadonlyMap<string, ArchiveEntry>;
}

const fromRoot = (name: string): string => name.replace(/^\/+/, '');

/** Part names do not depend on case, and a letter may be written as it is or by its bytes ("Bi%E1%BB%83u.xml"). */
function comparable(name: string): string {
  let plain = fromRoot(name);
  try {
    plain = decodeURIComponent(plain);
  } catch {
    // A "%" that is only a "%".
  }
  return plain.normalize('NFC').toLowerCase();
}

export function openPackage(bytes: Uint8Array): OoxmlPackage {
  const archive = openArchive(bytes);
  // Of two entries with one name the first counts, for reading as for saving.
  const byName = (key: (name: string) => string): ReadonlyMap<string, ArchiveEntry> =>
    new Map([...archive.entries].reverse().map((entry) => [key(entry.name), entry]));
  return { archive, written: byName(fromRoot), compared: byName(comparable) };
}

export const findPart = ({ written, compared }: OoxmlPackage, name: string): ArchiveEntry | undefined =>
  written.get(fromRoot(name)) ?? compared.get(comparable(name));

/** Streams a part past a plan. */
export function readPart({ archive }: OoxmlPackage, entry: ArchiveEntry, plan: Plan): void {
  const parser = new PartParser(entry.name, plan);
  unpackEntry(archive, entry, (piece, last) => {
    parser.write(piece, last);
  });
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" → the package's own relationships. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target as written ("../styles.xml", "/xl/styles.xml", "worksheets\sheet1.xml") as a part name. */
export function resolveTarget(part: string, target: string): string {
  const written = target.trim().replace(/\\/g, '/');
  const path = written.startsWith('/') ? written : `${part.slice(0, part.lastIndexOf('/') + 1)}${written}`;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The relationships of a part; none when it has no such list. */
export function relationshipsOf(opened: OoxmlPackage, part: string): Relationship[] {
  const entry = findPart(opened, relationshipsName(part));
  const found: Relationship[] = [];
  if (entry === undefined) return found;
  readPart(opened, entry, {
    'Relationships/Relationship': {
      open(attributes) {
        const type = attribute(attributes, 'Type') ?? '';
        const external = attribute(attributes, 'TargetMode') === 'External';
        found.push({
          id: attribute(attributes, 'Id') ?? '',
          kind: type.slice(type.lastIndexOf('/') + 1),
          target: external ? '' : resolveTarget(part, attribute(attributes, 'Target') ?? ''),
        });
      },
    },
  });
  return found;
}

/** The part that the package is about, as it says itself; where a workbook usually is when it does not say. */
export function mainPartName(opened: OoxmlPackage): string {
  const main = relationshipsOf(opened, '').find(({ kind }) => kind === 'officeDocument')?.target;
  return main !== undefined && findPart(opened, main) ? main : 'xl/workbook.xml';
}
