/**
 * The product's own note in a package: a custom XML part beside those of other programs, related to the workbook. Taken out,
 * it leaves the texts of relationships and content types as they were before it came.
 */
import { fromMemoryXml, MEMORY_NAMESPACE, toMemoryXml } from '../../../core/workbook/memory-part';
import { FileProblem } from '../file-problem';
import { findPart, relationshipsName, relationshipsOf, type OoxmlPackage, type Relationship } from '../ooxml/package';
import type { WorkbookPart } from '../ooxml/workbook-part';
import { unpackWhole, type ArchiveEntry } from '../zip/archive';
import { partText, type PartText } from '../xml/part-text';

const TYPES = '[Content_Types].xml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** Names the note among the workbook's custom parts; a workbook has one note, so one name serves all. */
const STORE_ID = '{5B0A7B1E-50A7-4B1E-9D26-2026C0FFEE01}';
/** A note of ours is some kilobytes; larger parts are other people's and need not be looked into. */
const LARGEST_NOTE = 16 * 1024 * 1024;

type Parts = Map<string, Uint8Array | null>;

interface OwnPart {
  readonly relationship: Relationship;
  readonly entry: ArchiveEntry;
  readonly text: string;
}

/** Reading twice must not count twice towards the guard against bombs. */
function bytesOf({ archive }: OoxmlPackage, entry: ArchiveEntry): Uint8Array {
  const before = archive.unpacked;
  const bytes = unpackWhole(archive, entry);
  archive.unpacked = before;
  return bytes;
}

function noteIn(opened: OoxmlPackage, entry: ArchiveEntry): string | null {
  if (entry.size > LARGEST_NOTE) return null;
  try {
    return fromMemoryXml(partText(entry.name, bytesOf(opened, entry)).text);
  } catch (error) {
    // A broken part of another program is no reason to refuse the workbook.
    if (error instanceof FileProblem) return null;
    throw error;
  }
}

function ownParts(opened: OoxmlPackage, { relationships }: WorkbookPart): OwnPart[] {
  return relationships.flatMap((relationship): OwnPart[] => {
    const entry = relationship.kind === 'customXml' ? findPart(opened, relationship.target) : undefined;
    const text = entry === undefined ? null : noteIn(opened, entry);
    return entry === undefined || text === null ? [] : [{ relationship, entry, text }];
  });
}

export function readOwnNote(opened: OoxmlPackage, workbook: WorkbookPart): string | null {
  return ownParts(opened, workbook)[0]?.text ?? null;
}

/** Adds what has to change to `into`, on top of what already changes there. */
export function writeOwnNote(opened: OoxmlPackage, workbook: WorkbookPart, text: string | null, into: Parts): void {
  const [first, ...others] = ownParts(opened, workbook);
  for (const part of text === null && first !== undefined ? [first, ...others] : others) remove(opened, workbook, part, into);
  if (text === null) return;
  if (first === undefined) add(opened, workbook, text, into);
  else into.set(first.entry.name, encoded(toMemoryXml(text)));
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Changes the text of a part, as it stands or as it already changes. */
function edit(opened: OoxmlPackage, name: string, change: (part: PartText) => string, into: Parts): void {
  const entry = findPart(opened, name);
  if (entry === undefined) throw new FileProblem('damaged', `the package has no ${name}`);
  const part = partText(entry.name, into.get(entry.name) ?? bytesOf(opened, entry));
  into.set(entry.name, part.encode(change(part)));
}

/** Puts an element before the end of the list it belongs to, with the list's own prefix. */
function appended(text: string, list: string, element: (prefix: string) => string): string {
  const end = new RegExp(`</((?:\\w+:)?)${list}\\s*>\\s*$`).exec(text);
  if (end === null) throw new FileProblem('damaged', `no end of <${list}>`);
  return text.slice(0, end.index) + element(end[1] ?? '') + text.slice(end.index);
}

function add(opened: OoxmlPackage, workbook: WorkbookPart, text: string, into: Parts): void {
  let number = 1;
  const taken = (name: string): boolean => findPart(opened, name) !== undefined || into.has(name);
  while (taken(`customXml/item${String(number)}.xml`) || taken(`customXml/itemProps${String(number)}.xml`)) number++;
  const [item, properties] = [`item${String(number)}.xml`, `itemProps${String(number)}.xml`];
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>';
  into.set(`customXml/${item}`, encoded(toMemoryXml(text)));
  into.set(
    `customXml/${properties}`,
    encoded(
      `${declaration}<ds:datastoreItem ds:itemID="${STORE_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${MEMORY_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    ),
  );
  into.set(
    relationshipsName(`customXml/${item}`),
    encoded(
      `${declaration}<Relationships xmlns="${PACKAGE_RELATIONS}"><Relationship Id="rId1" Type="${RELATIONS}/customXmlProps" Target="${properties}"/></Relationships>`,
    ),
  );
  const ids = new Set(workbook.relationships.map(({ id }) => id));
  let id = 1;
  while (ids.has(`rIdSoatBieu${String(id)}`)) id++;
  const up = '../'.repeat(workbook.entry.name.split('/').length - 1);
  edit(
    opened,
    relationshipsName(workbook.entry.name),
    ({ text: list }) =>
      appended(
        list,
        'Relationships',
        (prefix) => `<${prefix}Relationship Id="rIdSoatBieu${String(id)}" Type="${RELATIONS}/customXml" Target="${up}customXml/${item}"/>`,
      ),
    into,
  );
  edit(
    opened,
    TYPES,
    ({ text: list }) => {
      const override = (prefix: string, name: string, type: string): string =>
        `<${prefix}Override PartName="/customXml/${name}" ContentType="${type}"/>`;
      const isXmlKnown = /<(?:\w+:)?Default\b[^>]*Extension=["']xml["'][^>]*ContentType=["'](?:application|text)\/xml["']/i.test(list);
      return appended(
        list,
        'Types',
        (prefix) => (isXmlKnown ? '' : override(prefix, item, 'application/xml')) + override(prefix, properties, PROPERTIES_TYPE),
      );
    },
    into,
  );
}

function remove(opened: OoxmlPackage, workbook: WorkbookPart, { relationship, entry }: OwnPart, into: Parts): void {
  const list = findPart(opened, relationshipsName(entry.name));
  const companions = relationshipsOf(opened, entry.name).flatMap(({ target }) => findPart(opened, target) ?? []);
  const gone = [entry, ...(list === undefined ? [] : [list]), ...companions];
  for (const { name } of gone) into.set(name, null);
  const without = (text: string, element: string, name: string, value: string): string =>
    text.replace(
      new RegExp(`<((?:\\w+:)?${element})\\b[^>]*\\b${name}\\s*=\\s*["']${escaped(value)}["'][^>]*?(?:/>|>\\s*</\\1\\s*>)`, 'i'),
      '',
    );
  edit(opened, relationshipsName(workbook.entry.name), ({ text }) => without(text, 'Relationship', 'Id', relationship.id), into);
  edit(opened, TYPES, ({ text }) => gone.reduce((types, { name }) => without(types, 'Override', 'PartName', `/${name}`), text), into);
}
