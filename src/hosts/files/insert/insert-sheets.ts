/**
 * New sheets in a package, behind those it has: a part of their own each, an entry in the lists that name them, and formats
 * behind the existing ones. Every other part, shared texts and calculation chain among them, keeps its bytes.
 */
import { columnName, type CellRange } from '../../../core/workbook/address';
import type { NewSheet } from '../../../core/workbook/new-sheet';
import { FileProblem } from '../file-problem';
import { MAX_SHEETS } from '../limits';
import { escapeXml, encodeText } from '../ooxml/escapes';
import { findPart, type OoxmlPackage } from '../ooxml/package';
import { attribute, isTrue } from '../xml/part-parser';
import type { WorkbookPart } from '../ooxml/workbook-part';
import { PackagePatch } from '../patch/package-patch';
import type { PartOutline } from '../patch/part-outline';
import { NewFormats } from './new-formats';
import { worksheetXml } from './worksheet-xml';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The elements that may stand before `definedNames`. */
const BEFORE_NAMES = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
];

/** The workbook's structure is protected: Excel lets nobody add or remove sheets. */
export function isStructureProtected(opened: OoxmlPackage, workbook: WorkbookPart): boolean {
  const protection = new PackagePatch(opened).outline(workbook.entry.name).child('workbookProtection');
  return protection !== undefined && isTrue(attribute(protection.attributes, 'lockStructure'));
}

/** So many sheets more can be read again. */
export function hasRoom(patch: PackagePatch, { entry }: WorkbookPart, sheets: number): boolean {
  return (patch.outline(entry.name).child('sheets')?.children.length ?? 0) + sheets <= MAX_SHEETS;
}

export function insertSheets(opened: OoxmlPackage, workbook: WorkbookPart, sheets: readonly NewSheet[]): Uint8Array {
  const patch = new PackagePatch(opened);
  const formats = formatsOf(patch, workbook);
  addSheets(patch, workbook, sheets, formats);
  formats.finish();
  return patch.finish();
}

/** Adds the sheets to a patch that may have other things to change as well; whoever made the formats finishes them. */
export function addSheets(patch: PackagePatch, workbook: WorkbookPart, sheets: readonly NewSheet[], formats: NewFormats): void {
  const book = patch.outline(workbook.entry.name);
  const list = book.child('sheets') ?? book.root;
  if (!hasRoom(patch, workbook, sheets.length)) throw new FileProblem('too-large', 'too many sheets');
  const isFirst = list.children.length === 0;
  const { digitWidth } = formats;
  const names = new DefinedNames(patch, book, list.children.length);
  let sheetId = Math.max(0, ...list.children.map(({ attributes }) => Number(attribute(attributes, 'sheetId')) || 0));
  for (const [index, sheet] of sheets.entries()) {
    const part = patch.freeName(`${folderOf(workbook.entry.name)}worksheets/sheet`);
    const content = worksheetXml(sheet, {
      namespace: book.namespace,
      formatOf: (style, isQuoted) => formats.indexOf(style, isQuoted),
      digitWidth,
      isSelected: isFirst && index === 0,
    });
    patch.add(part, content, `${TYPE}.worksheet+xml`);
    const id = patch.relate(workbook.entry.name, 'worksheet', part);
    sheetId += 1;
    const xml = `<${book.prefix}sheet name="${encodeText(sheet.name)}" sheetId="${String(sheetId)}"${relationAttribute(patch, book, id)}/>`;
    book.append(list, xml, 1);
    names.add(sheet, index);
  }
  names.finish();
}

/** The formats of a workbook, with a styles part made for it where there is none. */
export function formatsOf(patch: PackagePatch, workbook: WorkbookPart): NewFormats {
  const target = workbook.relationships.find(({ kind }) => kind === 'styles')?.target;
  const part = target === undefined ? undefined : findPart(patch.opened, target);
  if (part) {
    const styles = patch.outline(part.name);
    // A relationship that leads elsewhere: whatever lies there is not ours to add formats to.
    if (styles.root.name !== 'styleSheet') throw new FileProblem('damaged', `${part.name} holds no formats`);
    return new NewFormats(styles);
  }
  const { namespace } = patch.outline(workbook.entry.name);
  // A part of that name may lie there all the same, though the workbook does not count it among its own.
  const folder = folderOf(workbook.entry.name);
  const name = findPart(patch.opened, `${folder}styles.xml`) === undefined ? `${folder}styles.xml` : patch.freeName(`${folder}styles`);
  patch.add(name, `<styleSheet xmlns="${namespace}"/>`, `${TYPE}.styles+xml`);
  patch.relate(workbook.entry.name, 'styles', name);
  return new NewFormats(patch.outline(name));
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** The id of a relationship as an attribute, under the prefix that the root has for it; declared on the spot where it has none. */
export function relationAttribute({ relationKinds }: PackagePatch, part: PartOutline, id: string): string {
  const prefix = part.prefixOf(relationKinds);
  return prefix === null ? ` xmlns:r="${relationKinds}" r:id="${id}"` : ` ${prefix}:id="${id}"`;
}

const absolute = ({ top, left, bottom, right }: CellRange): string => {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${String(row + 1)}`;
  const [from, to] = [corner(top, left), corner(bottom, right)];
  return from === to ? from : `${from}:${to}`;
};

/** Names for ranges of new sheets, behind the workbook's own. */
class DefinedNames {
  private readonly taken: Set<string>;
  private readonly elements: string[] = [];

  constructor(
    patch: PackagePatch,
    private readonly book: PartOutline,
    /** How many sheets there are already: names of a sheet tell it by its place. */
    private readonly sheetsBefore: number,
  ) {
    const own = book.child('definedNames')?.children ?? [];
    const global = own.filter(({ attributes }) => attribute(attributes, 'localSheetId') === undefined);
    this.taken = new Set(
      [...global.map(({ attributes }) => attribute(attributes, 'name') ?? ''), ...tableNames(patch)].map((name) => name.toLowerCase()),
    );
  }

  add({ name: sheet, names, page }: NewSheet, index: number): void {
    // Quoted always: a sheet may be called "A1".
    const start = `'${sheet.replace(/'/g, "''")}'!`;
    const local = this.sheetsBefore + index;
    this.push('_xlnm.Print_Area', local, start + absolute(page.printArea));
    const { repeatRows } = page;
    if (repeatRows !== null)
      this.push('_xlnm.Print_Titles', local, `${start}$${String(repeatRows.first + 1)}:$${String(repeatRows.last + 1)}`);
    for (const { name, range } of names) {
      // A name that is taken belongs to the new sheet alone, as when Excel copies a sheet.
      const isTaken = this.taken.has(name.toLowerCase());
      this.push(name, isTaken ? local : null, start + absolute(range));
      this.taken.add(name.toLowerCase());
    }
  }

  finish(): void {
    if (this.elements.length === 0) return;
    const xml = this.elements.join('');
    const list = this.book.child('definedNames');
    const name = `${this.book.prefix}definedNames`;
    if (list) this.book.append(list, xml, this.elements.length);
    else this.book.insert(`<${name}>${xml}</${name}>`, BEFORE_NAMES);
  }

  private push(name: string, local: number | null, reference: string): void {
    const scope = local === null ? '' : ` localSheetId="${String(local)}"`;
    const element = `${this.book.prefix}definedName`;
    this.elements.push(`<${element} name="${encodeText(name)}"${scope}>${escapeXml(reference)}</${element}>`);
  }
}

/** Tables share one set of names with defined names. */
function tableNames(patch: PackagePatch): string[] {
  return patch.opened.archive.entries.flatMap(({ name }) => {
    if (!/\/tables\/[^/]+\.xml$/i.test(name)) return [];
    const { attributes } = patch.outline(name).root;
    return [attribute(attributes, 'displayName') ?? '', attribute(attributes, 'name') ?? ''];
  });
}
