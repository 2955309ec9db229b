/** A workbook from nothing: an empty package, and the sheets put into it as into any other. */
import { zipSync } from 'fflate';
import { assertSound, takenName } from '../../../core/workbook/insertion';
import type { NewSheet } from '../../../core/workbook/new-sheet';
import { NEW_FONT, NEW_FONT_SIZE } from '../../../core/workbook/new-sheet-snapshot';
import { openPackage } from '../ooxml/package';
import { readWorkbookPart } from '../ooxml/workbook-part';
import { insertSheets } from './insert-sheets';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The normal style is the one that NĐ 30/2020/NĐ-CP asks for, so that what a person adds looks the same. */
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets/></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="${String(NEW_FONT_SIZE)}"/><name val="${NEW_FONT}"/><family val="1"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
};

/**
 * @param sheets one at least: Excel opens no workbook without a sheet
 * @throws RangeError for sheets that no workbook could hold
 */
export function newWorkbookFile(sheets: readonly NewSheet[]): Uint8Array {
  if (sheets.length === 0) throw new RangeError('a workbook needs a sheet');
  sheets.forEach(assertSound);
  const twice = takenName([], sheets);
  if (twice !== null) throw new RangeError(`two sheets are called "${twice}"`);
  const encoder = new TextEncoder();
  const entries = Object.entries(PARTS).map(([name, xml]) => [
    name,
    encoder.encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`),
  ]);
  // The day only makes the bytes the same every time.
  const opened = openPackage(zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { mtime: '1980-01-01T00:00:00' }));
  return insertSheets(opened, readWorkbookPart(opened, 'xl/workbook.xml'), sheets);
}
