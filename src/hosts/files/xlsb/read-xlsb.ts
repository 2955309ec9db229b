/**
 * The binary .xlsb format, for reading only. The package is opened by our own reader with its guards; SheetJS gets a package made
 * anew that holds nothing but what it needs for values and formulas. Looks, hidden lines and merges come from the records.
 */
import { read } from '@e965/xlsx';
import type { SheetVisibility, WorkbookSnapshot } from '../../../core/workbook/snapshot';
import { FileProblem } from '../file-problem';
import { MAX_SHEETS } from '../limits';
import { findPart, mainPartName, relationshipsOf, type OoxmlPackage, type Relationship } from '../ooxml/package';
import type { ReadWorkbook } from '../read-only-source';
import { quietly } from '../sheetjs/quiet';
import { SheetCells } from '../sheetjs/sheet-cells';
import { ShownTexts } from '../shown-text';
import { unpackWhole } from '../zip/archive';
import { readBinarySheet } from './binary-sheet';
import { readBinaryStyles } from './binary-styles';
import { packageForLibrary, type Part } from './library-package';
import { Body, recordsOf, viewOf } from './records';
import { runsOfSharedTexts } from './rich-runs';

const SHEET = 0x9c;
const VISIBILITY: readonly SheetVisibility[] = ['visible', 'hidden', 'very-hidden'];

interface ListedSheet {
  readonly name: string;
  readonly state: number;
  /** Of the relationship to its part. */
  readonly id: string;
}

function listedSheets({ name: part, bytes }: Part): ListedSheet[] {
  const view = viewOf(bytes);
  const sheets: ListedSheet[] = [];
  for (const record of recordsOf(part, bytes)) {
    if (record.kind !== SHEET) continue;
    const body = new Body(view, record);
    const state = body.u32();
    body.skip(4);
    sheets.push({ state, id: body.text(), name: body.text() });
    if (sheets.length > MAX_SHEETS) throw new FileProblem('too-large', 'too many sheets');
  }
  return sheets;
}

/** @throws FileProblem */
export function readXlsb(opened: OoxmlPackage): ReadWorkbook {
  const entry = findPart(opened, mainPartName(opened)) ?? findPart(opened, 'xl/workbook.bin');
  if (entry === undefined) throw new FileProblem('damaged', 'the package has no workbook part');
  const relationships = relationshipsOf(opened, entry.name);
  const partOf = (relationship: Relationship | undefined): Part | null => {
    const part = relationship && findPart(opened, relationship.target);
    return part === undefined ? null : { name: part.name, bytes: unpackWhole(opened.archive, part) };
  };
  const related = (kind: string): Part | null => partOf(relationships.find((relationship) => relationship.kind === kind));

  const book: Part = { name: entry.name, bytes: unpackWhole(opened.archive, entry) };
  const [stylesPart, texts] = [related('styles'), related('sharedStrings')];
  const styles = readBinaryStyles(stylesPart?.name ?? '', stylesPart?.bytes ?? new Uint8Array());
  const sharedRuns =
    texts === null ? new Map<number, never>() : runsOfSharedTexts(texts.name, texts.bytes, (font) => styles.isRaised(font));
  const taken = new Set<string>();
  const sheets = listedSheets(book).map((listed) => {
    const relationship = relationships.find(({ id }) => id === listed.id);
    // Chart, dialog and macro sheets hold no cells of a plan.
    const isOther = relationship !== undefined && relationship.kind !== 'worksheet';
    // A part belongs to one sheet: read for several it would count every figure more than once.
    const part = isOther || taken.has(relationship?.target ?? '') ? null : partOf(relationship);
    if (part !== null) taken.add(relationship?.target ?? '');
    const isLost = part === null && listed.state === 0 && listed.id !== '' && (relationship?.kind ?? 'worksheet') === 'worksheet';
    return { ...listed, isLost, sheet: part === null ? null : readBinarySheet(part.name, part.bytes, styles, sharedRuns) };
  });
  if (!sheets.some(({ sheet }) => sheet !== null)) throw new FileProblem('damaged', 'the workbook has no sheet with a part');

  const needed = { book, styles: stylesPart, texts, sheets: sheets.map((each) => ({ ...each, bytes: each.sheet?.needed ?? null })) };
  const library = quietly(() =>
    read(packageForLibrary(needed), { type: 'array', dense: true, cellFormula: true, cellNF: true, cellHTML: false, cellText: false }),
  );
  const shown = new ShownTexts(library.Workbook?.WBProps?.date1904 ?? false);
  const cells = new SheetCells(shown);
  const found = sheets.flatMap(({ name, state, sheet }) => {
    if (sheet === null) return [];
    const content = library.Sheets[name];
    // The foreign reader passes over a sheet that it cannot read; to us it would look like an empty one.
    if (content === undefined) throw new FileProblem('damaged', `sheet "${name}" cannot be read`);
    return [cells.read(content, { ...sheet, name, visibility: VISIBILITY[state] ?? 'visible' }, sheet.looks)];
  });
  const lost = sheets.flatMap(({ name, isLost }) => (isLost ? [name] : []));
  const snapshot: WorkbookSnapshot = { sheets: Object.freeze(found) };
  return { snapshot: Object.freeze(lost.length === 0 ? snapshot : { ...snapshot, lostSheets: Object.freeze(lost) }), shown };
}
