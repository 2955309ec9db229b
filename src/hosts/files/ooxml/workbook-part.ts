/** The workbook part: which sheets there are, in the order of their tabs, and the parts they live in. */
import type { SheetVisibility } from '../../../core/workbook/snapshot';
import { FileProblem } from '../file-problem';
import { MAX_SHEETS } from '../limits';
import type { ArchiveEntry } from '../zip/archive';
import { findPart, readPart, relationshipsOf, type OoxmlPackage, type Relationship } from './package';
import { attribute, isTrue } from './part-xml';
import { decodeEscapes } from './escapes';

export interface SheetPart {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly entry: ArchiveEntry;
}

export interface WorkbookPart {
  readonly entry: ArchiveEntry;
  /** Days are counted from 1904; matters for shown dates only. */
  readonly date1904: boolean;
  readonly sheets: readonly SheetPart[];
  readonly relationships: readonly Relationship[];
}

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = { hidden: 'hidden', veryHidden: 'very-hidden' };

export function readWorkbookPart(opened: OoxmlPackage, name: string): WorkbookPart {
  const entry = findPart(opened, name);
  if (entry === undefined) throw new FileProblem('damaged', 'the package has no workbook part');
  const relationships = relationshipsOf(opened, entry.name);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: SheetPart[] = [];
  let date1904 = false;
  let root: string | null = null;
  readPart(opened, entry, {
    open(element, attributes) {
      root ??= element;
      if (element === 'workbookPr') date1904 = isTrue(attribute(attributes, 'date1904'));
      if (element !== 'sheet') return;
      const relationship = byId.get(attribute(attributes, 'id') ?? '');
      // Chart, dialog and macro sheets hold no cells of a plan.
      if (relationship !== undefined && relationship.kind !== 'worksheet') return;
      const sheetName = decodeEscapes(attribute(attributes, 'name') ?? '');
      const part = relationship && findPart(opened, relationship.target);
      if (part === undefined) throw new FileProblem('damaged', `sheet "${sheetName}" has no part`);
      sheets.push({ name: sheetName, visibility: VISIBILITY[attribute(attributes, 'state') ?? ''] ?? 'visible', entry: part });
      if (sheets.length > MAX_SHEETS) throw new FileProblem('too-large', 'too many sheets');
    },
  });
  if (root !== 'workbook') throw new FileProblem('damaged', `the workbook part holds <${String(root)}>`);
  return { entry, date1904, sheets, relationships };
}
