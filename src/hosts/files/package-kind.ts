/** What a package of parts holds, by what is in it. Opens no sheet. */
import { FileProblem } from './file-problem';
import { findPart, mainPartName, type OoxmlPackage } from './ooxml/package';
import { peek, type ArchiveEntry } from './zip/archive';

export type PackageKind = 'xlsx' | 'xlsb' | 'ods';

/** The record that every binary workbook part begins with. */
const BINARY_BOOK = [0x83, 0x01];
const SHORT = 1024;

const startOf = ({ archive }: OoxmlPackage, entry: ArchiveEntry): Uint8Array => peek(archive, entry, SHORT);

/** @throws FileProblem saying what else it is */
export function kindOfPackage(opened: OoxmlPackage): PackageKind {
  const workbook = findPart(opened, mainPartName(opened)) ?? findPart(opened, 'xl/workbook.bin');
  if (workbook !== undefined && !/(^|\/)(document|presentation)\.xml$/i.test(workbook.name)) {
    return BINARY_BOOK.every((byte, index) => startOf(opened, workbook)[index] === byte) ? 'xlsb' : 'xlsx';
  }
  const type = findPart(opened, 'mimetype');
  const said = type === undefined ? '' : new TextDecoder().decode(startOf(opened, type)).trim();
  if (said.startsWith('application/vnd.oasis.opendocument.spreadsheet')) return 'ods';
  if (said.startsWith('application/vnd.oasis.opendocument.')) throw new FileProblem('not-a-workbook', said);
  const has = (start: string): boolean => [...opened.compared.keys()].some((name) => name.startsWith(start));
  if (has('word/') || has('ppt/') || has('visio/')) throw new FileProblem('not-a-workbook', 'another Office document');
  if (has('index/') && has('index/document.iwa')) throw new FileProblem('unsupported-format', 'numbers');
  if (findPart(opened, 'content.xml')) return 'ods';
  if (has('xl/') || findPart(opened, '[content_types].xml')) throw new FileProblem('damaged', 'the package has no workbook part');
  throw new FileProblem('not-a-workbook', 'a zip file');
}
