/**
 * The calculation chain lists every formula cell; Excel calls a file damaged when it names a cell that is none. Excel builds
 * it anew when it is missing, so it is left out as a whole: part, relationship and content type.
 */
import { findPart } from '../ooxml/package';
import type { WorkbookPart } from '../ooxml/workbook-part';
import type { PackagePatch } from './package-patch';

/** Nothing happens where the package has no chain. */
export function dropCalcChain(patch: PackagePatch, { entry, relationships }: WorkbookPart): void {
  for (const { kind, id, target } of relationships)
    if (kind === 'calcChain' && findPart(patch.opened, target) !== undefined) patch.removeRelated(entry.name, id);
}
