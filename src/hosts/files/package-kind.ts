/** What a package of parts holds, by what is in it. Opens no sheet. */
import { FileProblem } from './file-problem';
import { findPart, mainPartName, type OoxmlPackage } from './ooxml/package';
import { type ArchiveEntry, peek } from './zip/archive';
import { encodingOf } from './xml/part-parser';

export type PackageKind = 'xlsx' | 'xlsb' | 'ods' | 'docx';

/** The record that every binary workbook part begins with. */
const BINARY_BOOK = [0x83, 0x01];
const SHORT = 1024;

const startOf = ({ archive }: OoxmlPackage, entry: ArchiveEntry): Uint8Array => peek(archive, entry, SHORT);

/** The element that a document begins with, whatever its part is called and whatever type the package gives it. */
const DOCUMENT = /^\s*(?:<\?[^>]*\?>\s*|<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:[\w.-]+:)?document[\s/>]/;

/** The part that holds the text of a Word document; undefined where there is none. */
export function documentPartOf(opened: OoxmlPackage): ArchiveEntry | undefined {
  return [mainPartName(opened), 'word/document.xml']
    .map((name) => findPart(opened, name))
    .find((entry) => {
      if (entry === undefined) return false;
      const start = startOf(opened, entry);
      return DOCUMENT.test(new TextDecoder(encodingOf(start)).decode(start));
    });
}

/** @throws FileProblem saying what else it is */
export function kindOfPackage(opened: OoxmlPackage): PackageKind {
  if (documentPartOf(opened) !== undefined) return 'docx';
  const workbook = findPart(opened, mainPartName(opened)) ?? findPart(opened, 'xl/workbook.bin');
  if (workbook !== undefined && !/(^|\/)(document|presentation)\.xml$/i.test(workbook.name)) {
    return BINARY_BOOK.every((byte, index) => startOf(opened, workbook)[index] === byte) ? 'xlsb' : 'xlsx';
  }
  const type = findPart(opened, 'mimetype');
  const said = type === undefined ? '' : new TextDecoder().decode(startOf(opened, type)).trim();
  if (said.startsWith('application/vnd.oasis.opendocument.spreadsheet')) return 'ods';
  if (said.startsWith('application/vnd.oasis.opendocument.')) throw new FileProblem('not-a-workbook', said);
  const has = (start: string): boolean => [...opened.compared.keys()].some((name) => name.startsWith(start));
  if (has('word/') && !has('xl/')) throw new FileProblem('damaged', 'the package has no document part');
  if (has('word/') || has('ppt/') || has('visio/')) throw new FileProblem('not-a-workbook', 'another Office document');
  if (has('index/') && has('index/document.iwa')) throw new FileProblem('unsupported-format', 'numbers');
  if (findPart(opened, 'content.xml')) return 'ods';
  if (has('xl/') || findPart(opened, '[content_types].xml')) throw new FileProblem('damaged', 'the package has no workbook part');
  throw new FileProblem('not-a-workbook', 'a zip file');
}
