/**
 * Marks in a package: a conditional format over each marked cell, which a person can remove and which leaves the cell's own
 * look alone, and a note with the words where the sheet has no notes yet. Every part that has no mark keeps its bytes.
 */
import { parseA1 } from '../../../core/workbook/address';
import {
  MARK_LEVELS,
  MARK_LOOKS,
  markFormula,
  type CellMark as PlainMark,
  type MarkLevel,
  type MarkLook,
} from '../../../core/workbook/marks';
import type { NewSheet } from '../../../core/workbook/new-sheet';
import { addSheets, formatsOf, hasRoom, isStructureProtected } from '../insert/insert-sheets';
import { relationshipsOf, type OoxmlPackage } from '../ooxml/package';
import { escapeXml } from '../ooxml/escapes';
import { attribute } from '../xml/part-parser';
import type { SheetPart, WorkbookPart } from '../ooxml/workbook-part';
import { PackagePatch } from '../patch/package-patch';
import { commentsXml, vmlXml, type Note } from './notes';

export interface CellMark extends PlainMark {
  /** What a person reads at the cell; absent where no note is wanted. */
  readonly words?: string;
}

/** What may stand before these elements of a worksheet, as its schema has it. */
const BEFORE_FORMATTING = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges'],
  ...['scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting'],
];
const BEFORE_NOTES = [
  ...BEFORE_FORMATTING,
  ...['dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks'],
  ...['customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing'],
];

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** @param list put behind the other sheets, unless the structure of the workbook is protected or it has too many sheets; null for none */
export function annotate(opened: OoxmlPackage, workbook: WorkbookPart, marks: readonly CellMark[], list: NewSheet | null): Uint8Array {
  const patch = new PackagePatch(opened);
  const formats = formatsOf(patch, workbook);
  const looks = new Map(MARK_LEVELS.map((level) => [level, formats.differential(differentialOf(MARK_LOOKS[level]))]));
  for (const sheet of workbook.sheets) {
    dropOwnRules(patch, sheet);
    const own = marks.filter((mark) => mark.sheet === sheet.name);
    if (own.length === 0) continue;
    addFormatting(patch, sheet, own, looks);
    const noted = own.filter(({ words }) => words !== undefined);
    if (noted.length > 0 && !hasNotes(patch, sheet)) addNotes(patch, sheet, noted);
  }
  if (list !== null && !isStructureProtected(opened, workbook) && hasRoom(patch, workbook, 1)) addSheets(patch, workbook, [list], formats);
  formats.finish();
  return patch.finish();
}

function differentialOf({ fill, colour, line, bold }: MarkLook): string {
  const side = (name: string): string => `<${name} style="${line}"><color rgb="FF${colour}"/></${name}>`;
  return [
    bold ? '<font><b/></font>' : '',
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill></fill>`,
    `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}</border>`,
  ].join('');
}

/** Marks of an earlier time make room for those that are wanted now; a sheet without any is not looked into. */
function dropOwnRules(patch: PackagePatch, { entry }: SheetPart): void {
  if (ownRulesIn(patch.text(entry.name)) === 0) return;
  const sheet = patch.outline(entry.name);
  for (const element of sheet.root.children) {
    const isOwn = element.name === 'conditionalFormatting' && element.children.length === 1 && ownRulesIn(sheet.inner(element)) === 1;
    if (isOwn) sheet.remove(element);
  }
}

const OWN_FORMULA = escapeXml(markFormula('error').slice(1)).replace(/[()]/g, '\\$&').replace('error', '[a-z]+');

/** How many rules of ours a part holds. */
const ownRulesIn = (text: string): number => text.match(new RegExp(OWN_FORMULA, 'g'))?.length ?? 0;

/** How many marks of ours the package holds, from an earlier copy. */
export function ownMarksIn(opened: OoxmlPackage, workbook: WorkbookPart): number {
  const patch = new PackagePatch(opened);
  return workbook.sheets.reduce((sum, { entry }) => sum + ownRulesIn(patch.text(entry.name)), 0);
}

function addFormatting(patch: PackagePatch, { entry }: SheetPart, marks: readonly CellMark[], looks: ReadonlyMap<MarkLevel, number>): void {
  const sheet = patch.outline(entry.name);
  const { prefix } = sheet;
  const rules = sheet.root.children.filter(({ name }) => name === 'conditionalFormatting').flatMap(({ children }) => children);
  // Behind the workbook's own rules: what those say about a cell is the person's business and comes first.
  let priority = Math.max(0, ...rules.map(({ attributes }) => Number(attribute(attributes, 'priority')) || 0));
  const marked = new Set<string>();
  for (const level of MARK_LEVELS) {
    const cells = [...new Set(marks.filter((mark) => mark.level === level).map(({ cell }) => cell))].filter((cell) => !marked.has(cell));
    if (cells.length === 0) continue;
    cells.forEach((cell) => marked.add(cell));
    priority += 1;
    const rule = `<${prefix}cfRule type="expression" dxfId="${String(looks.get(level) ?? 0)}" priority="${String(priority)}"><${prefix}formula>${escapeXml(markFormula(level).slice(1))}</${prefix}formula></${prefix}cfRule>`;
    sheet.insert(`<${prefix}conditionalFormatting sqref="${cells.join(' ')}">${rule}</${prefix}conditionalFormatting>`, BEFORE_FORMATTING);
  }
}

/** Notes and threaded comments hang together over several parts: where a sheet has any, nothing is put among them. */
function hasNotes(patch: PackagePatch, { entry }: SheetPart): boolean {
  const kinds = relationshipsOf(patch.opened, entry.name).map(({ kind }) => kind);
  return kinds.some((kind) => /comment|vmlDrawing/i.test(kind)) || patch.outline(entry.name).child('legacyDrawing') !== undefined;
}

function addNotes(patch: PackagePatch, { entry }: SheetPart, marks: readonly CellMark[]): void {
  const notes = new Map<string, Note>();
  for (const { cell, words = '' } of marks) {
    const place = parseA1(cell);
    if (place === null) continue;
    const known = notes.get(cell);
    notes.set(cell, { ...place, cell, text: known === undefined ? words : `${known.text}\n\n${words}` });
  }
  const ordered = [...notes.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  const sheet = patch.outline(entry.name);
  const comments = patch.freeName('xl/comments');
  patch.add(comments, commentsXml(ordered, sheet.namespace), COMMENTS_TYPE);
  const drawing = patch.freeName('xl/drawings/vmlDrawing', 'vml');
  patch.add(drawing, vmlXml(ordered), VML_TYPE);
  patch.relate(entry.name, 'comments', comments);
  const id = patch.relate(entry.name, 'vmlDrawing', drawing);
  // The prefix is declared on the spot: a sheet without drawings need not know it.
  sheet.insert(`<${sheet.prefix}legacyDrawing xmlns:r="${patch.relationKinds}" r:id="${id}"/>`, BEFORE_NOTES);
}
