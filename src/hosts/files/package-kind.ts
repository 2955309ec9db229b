/** What a package of parts holds, by what is in it. Opens no sheet. */
import { joined } from './bytes';
import { FileProblem } from './file-problem';
import { findPart, mainPartName, type OoxmlPackage } from './ooxml/package';
import { encodingOf } from './xml/part-parser';
import { unpackEntry, type ArchiveEntry } from './zip/archive';

export type PackageKind = 'xlsx' | 'xlsb' | 'ods' | 'docx';

/** The record that every binary workbook part begins with. */
const BINARY_BOOK = [0x83, 0x01];
const SHORT = 1024;

/** Enough has been unpacked. */
class Enough extends Error {}

/** The first bytes of a part; a part that unpacks without end costs no more than an honest one. */
function startOf({ archive }: OoxmlPackage, entry: ArchiveEntry): Uint8Array {
  const before = archive.unpacked;
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    unpackEntry(archive, entry, (piece) => {
      pieces.push(piece);
      length += piece.length;
      if (length >= SHORT) throw new Enough();
    });
  } catch (reason) {
    if (!(reason instanceof Enough)) throw reason;
  } finally {
    archive.unpacked = before;
  }
  return joined(pieces).subarray(0, SHORT);
}

/** The element that a document begins with, whatever its part is called and whatever type the package gives it. */
const DOCUMENT = /^\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*)*<(?:[\w.-]+:)?document[\s/>]/;

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
