/** The workbook part: which sheets there are, in the order of their tabs, and the parts they live in. */
import type { SheetVisibility } from '../../../core/workbook/snapshot';
import { FileProblem } from '../file-problem';
import { MAX_SHEETS } from '../limits';
import type { ArchiveEntry } from '../zip/archive';
import { findPart, readPart, relationshipsOf, type OoxmlPackage, type Relationship } from './package';
import { attribute, isTrue } from '../xml/part-parser';
import { decodeEscapes } from './escapes';

export interface SheetPart {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly entry: ArchiveEntry;
}

export interface WorkbookPart {
  /** Visible sheets that the list names and for which the package has no part of their own. */
  readonly lost: readonly string[];
  readonly entry: ArchiveEntry;
  /** Days are counted from 1904; matters for shown dates only. */
  readonly date1904: boolean;
  /** Stored results are not to be relied on: Excel works everything out when it opens the file. */
  readonly calculatesOnLoad: boolean;
  readonly sheets: readonly SheetPart[];
  readonly relationships: readonly Relationship[];
}

/** Of both dialects, and of writers that shorten it. */
const isOfRelationships = (namespace: string): boolean => namespace.endsWith('/relationships') || !namespace.includes(':');

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = { hidden: 'hidden', veryHidden: 'very-hidden' };

export function readWorkbookPart(opened: OoxmlPackage, name: string): WorkbookPart {
  const entry = findPart(opened, name);
  if (entry === undefined) throw new FileProblem('damaged', 'the package has no workbook part');
  const relationships = relationshipsOf(opened, entry.name);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: SheetPart[] = [];
  const lost: string[] = [];
  const taken = new Set<ArchiveEntry>();
  const said = { isWorkbook: false, date1904: false, calculatesOnLoad: false };
  readPart(opened, entry, {
    workbook: {
      open() {
        said.isWorkbook = true;
      },
    },
    'workbook/workbookPr': {
      open(attributes) {
        said.date1904 = isTrue(attribute(attributes, 'date1904'));
      },
    },
    'workbook/calcPr': {
      open(attributes) {
        said.calculatesOnLoad = isTrue(attribute(attributes, 'fullCalcOnLoad'));
      },
    },
    'workbook/sheets/sheet': {
      open(attributes, walk) {
        const id = walk.attributeOf(attributes, 'id', isOfRelationships) ?? '';
        const relationship = byId.get(id);
        // Chart, dialog and macro sheets hold no cells of a plan.
        if (relationship !== undefined && relationship.kind !== 'worksheet') return;
        const sheetName = decodeEscapes(attribute(attributes, 'name') ?? '');
        const visibility = VISIBILITY[attribute(attributes, 'state') ?? ''] ?? 'visible';
        const part = relationship && findPart(opened, relationship.target);
        // A part belongs to one sheet: read again and again it would count every figure twice, and a thousand times take for ever.
        const isFree = part !== undefined && !taken.has(part);
        if (isFree) {
          taken.add(part);
          sheets.push({ name: sheetName, visibility, entry: part });
        }
        // Excel itself leaves modules of old workbooks in the list, without a part. What was to be seen and had one is missed.
        else if (visibility === 'visible' && id !== '') lost.push(sheetName);
        if (sheets.length + lost.length > MAX_SHEETS) throw new FileProblem('too-large', 'too many sheets');
      },
    },
  });
  const { isWorkbook, date1904, calculatesOnLoad } = said;
  if (!isWorkbook) throw new FileProblem('damaged', 'the workbook part holds no workbook');
  const [first] = lost;
  if (sheets.length === 0 && first !== undefined) throw new FileProblem('damaged', `sheet "${first}" has no part`);
  return { entry, date1904, calculatesOnLoad, sheets, lost, relationships };
}
