/**
 * The product's own note in a package: a custom XML part beside those of other programs, related to the workbook. Taken out,
 * it leaves the texts of relationships and content types as they were before it came.
 */
import { fromMemoryXml, MEMORY_NAMESPACE, toMemoryXml } from '../../../core/workbook/memory-part';
import { FileProblem } from '../file-problem';
import { findPart, relationshipsOf, type OoxmlPackage, type Relationship } from '../ooxml/package';
import type { WorkbookPart } from '../ooxml/workbook-part';
import { peek, type ArchiveEntry } from '../zip/archive';
import { partText } from '../xml/part-text';
import type { PackagePatch } from './package-patch';

const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** Names the note among the workbook's custom parts; a workbook has one note, so one name serves all. */
const STORE_ID = '{5B0A7B1E-50A7-4B1E-9D26-2026C0FFEE01}';
const PROPERTIES = `<ds:datastoreItem ds:itemID="${STORE_ID}" xmlns:ds="${CUSTOM_XML}"><ds:schemaRefs><ds:schemaRef ds:uri="${MEMORY_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;
/** A note of ours is some kilobytes; larger parts are other people's and need not be looked into. */
const LARGEST_NOTE = 16 * 1024 * 1024;

interface OwnPart {
  readonly relationship: Relationship;
  readonly entry: ArchiveEntry;
  readonly text: string;
}

function noteIn({ archive }: OoxmlPackage, entry: ArchiveEntry): string | null {
  if (entry.size > LARGEST_NOTE) return null;
  try {
    return fromMemoryXml(partText(entry.name, peek(archive, entry)).text);
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

/** @param text null takes the note out */
export function writeOwnNote(patch: PackagePatch, workbook: WorkbookPart, text: string | null): void {
  const [first, ...others] = ownParts(patch.opened, workbook);
  for (const part of text === null && first !== undefined ? [first, ...others] : others) remove(patch, workbook, part);
  if (text === null) return;
  if (first === undefined) add(patch, workbook, text);
  else patch.replace(first.entry.name, toMemoryXml(text));
}

function add(patch: PackagePatch, workbook: WorkbookPart, text: string): void {
  const [item, properties] = [patch.freeName('customXml/item'), patch.freeName('customXml/itemProps')];
  patch.add(item, toMemoryXml(text), 'application/xml');
  patch.add(properties, PROPERTIES, PROPERTIES_TYPE);
  patch.relate(item, 'customXmlProps', properties);
  patch.relate(workbook.entry.name, 'customXml', item);
}

function remove(patch: PackagePatch, workbook: WorkbookPart, { relationship, entry }: OwnPart): void {
  for (const { id } of relationshipsOf(patch.opened, entry.name)) patch.removeRelated(entry.name, id);
  patch.removeRelated(workbook.entry.name, relationship.id);
}
