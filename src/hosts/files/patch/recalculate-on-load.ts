/** Tells Excel to calculate everything when it opens the file: for edits whose dependent results nobody has worked out. */
import type { WorkbookPart } from '../ooxml/workbook-part';
import type { PackagePatch } from './package-patch';

const FLAG = 'fullCalcOnLoad';
/** The elements that may stand before `calcPr`. */
const BEFORE = [
  ...['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups', 'externalReferences'],
  'definedNames',
];

export function recalculateOnLoad(patch: PackagePatch, workbook: WorkbookPart): void {
  const book = patch.outline(workbook.entry.name);
  const settings = book.child('calcPr');
  if (settings === undefined) book.insert(`<${book.prefix}calcPr ${FLAG}="1"/>`, BEFORE);
  else book.setAttribute(settings, FLAG, '1');
}
