/** An opened package as a workbook: every sheet read, with what saving needs to know beside it. */
import type { WorkbookSnapshot } from '../../../core/workbook/snapshot';
import { ShownTexts } from '../shown-text';
import { findPart, mainPartName, type OoxmlPackage } from './package';
import { readSharedStrings } from './shared-strings-part';
import { readStylesPart, type CellFormat } from './styles-part';
import { readWorkbookPart, type WorkbookPart } from './workbook-part';
import { readWorksheetPart, type ReadingContext, type WorksheetPart } from './worksheet-part';

export interface OoxmlWorkbook {
  readonly part: WorkbookPart;
  readonly formats: readonly CellFormat[];
  /** In the order of `part.sheets`. */
  readonly sheets: readonly WorksheetPart[];
  readonly snapshot: WorkbookSnapshot;
  readonly shown: ShownTexts;
}

export function readOoxmlWorkbook(opened: OoxmlPackage): OoxmlWorkbook {
  const part = readWorkbookPart(opened, mainPartName(opened));
  const related = (kind: string): ReturnType<typeof findPart> => {
    const target = part.relationships.find((relationship) => relationship.kind === kind)?.target;
    return target === undefined ? undefined : findPart(opened, target);
  };
  const formats = readStylesPart(opened, related('styles'));
  const shown = new ShownTexts(part.date1904);
  const context: ReadingContext = {
    formats,
    sharedTexts: readSharedStrings(opened, related('sharedStrings')),
    shown,
    calculatesOnLoad: part.calculatesOnLoad,
    cells: 0,
    formulaText: 0,
    arrayCells: 0,
  };
  const sheets = part.sheets.map((sheet) => readWorksheetPart(opened, sheet, context));
  const read: WorkbookSnapshot = { sheets: Object.freeze(sheets.map(({ snapshot }) => snapshot)) };
  const snapshot = Object.freeze(part.lost.length === 0 ? read : { ...read, lostSheets: Object.freeze([...part.lost]) });
  return { part, formats, sheets, shown, snapshot };
}
