/**
 * The calculation chain lists every formula cell; Excel calls a file damaged when it names a cell that is none. Excel builds
 * it anew when it is missing, so it is left out as a whole: part, relationship and content type.
 */
import { findPart, type OoxmlPackage } from '../ooxml/package';
import type { WorkbookPart } from '../ooxml/workbook-part';
import type { PackagePatch } from './package-patch';

/** Nothing happens where the package has no chain. */
export function dropCalcChain(patch: PackagePatch, opened: OoxmlPackage, workbook: WorkbookPart): void {
  const relationship = workbook.relationships.find(({ kind }) => kind === 'calcChain');
  const chain = relationship === undefined ? undefined : findPart(opened, relationship.target);
  if (relationship === undefined || chain === undefined) return;
  patch.remove(chain.name);
  patch.unrelate(workbook.entry.name, relationship.id);
}
