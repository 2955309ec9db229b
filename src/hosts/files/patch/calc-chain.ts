/**
 * The calculation chain lists every formula cell; Excel calls a file damaged when it names a cell that is none. Excel builds
 * it anew when it is missing, so it is left out as a whole: part, relationship and content type.
 */
import { findPart, relationshipsName, type OoxmlPackage } from '../ooxml/package';
import type { WorkbookPart } from '../ooxml/workbook-part';
import { unpackWhole } from '../zip/archive';
import { partText } from './part-text';

const TYPES = '[Content_Types].xml';
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function without(opened: OoxmlPackage, name: string, element: RegExp, into: Map<string, Uint8Array | null>): void {
  const entry = findPart(opened, name);
  if (entry === undefined) return;
  const { text, encode } = partText(entry.name, unpackWhole(opened.archive, entry));
  into.set(entry.name, encode(text.replace(element, '')));
}

/** Adds what has to change to `into`; nothing when the package has no chain. */
export function dropCalcChain(opened: OoxmlPackage, workbook: WorkbookPart, into: Map<string, Uint8Array | null>): void {
  const target = workbook.relationships.find(({ kind }) => kind === 'calcChain')?.target;
  const chain = target === undefined ? undefined : findPart(opened, target);
  if (chain === undefined) return;
  into.set(chain.name, null);
  without(opened, relationshipsName(workbook.entry.name), /<(?:\w+:)?Relationship\b[^>]*\/calcChain["'][^>]*?\/>/, into);
  without(opened, TYPES, new RegExp(`<(?:\\w+:)?Override\\b[^>]*PartName=["']/?${escaped(chain.name)}["'][^>]*?/>`, 'i'), into);
}
