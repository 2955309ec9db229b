/** A small workbook with one of everything that a package may hold and saving must keep. Made by hand, part by part. */
import { zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relations = (...list: readonly (readonly [id: string, kind: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${list.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${REL}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;

const FIRST = [
  `<worksheet xmlns="${MAIN}" xmlns:r="${REL}"><sheetPr codeName="S1"/><dimension ref="A1:D7"/><cols><col min="1" max="1" width="30"/><col min="4" max="4" hidden="1"/></cols><sheetData>`,
  '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
  '<row r="2"><c r="A2" t="inlineStr"><is><t>Nội dung</t></is></c><c r="B2"><v>2026</v></c><c r="C2"><v>2027</v></c><c r="D2" t="str"><f>"Tổng"&amp;""</f><v>Tổng</v></c></row>',
  '<row r="3"><c r="A3" t="inlineStr"><is><r><t>Khuyến công </t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r></is></c><c r="B3" s="1"><v>1200</v></c><c r="C3" s="1"><v>1300</v></c><c r="D3"><f t="shared" ref="D3:D5" si="0">SUM(B3:C3)</f><v>2500</v></c></row>',
  '<row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4"><v>800</v></c><c r="C4"><v>900</v></c><c r="D4"><f t="shared" si="0"/><v>1700</v></c></row>',
  '<row r="5"><c r="A5" t="inlineStr"><is><t>Tổng cộng</t></is></c><c r="B5"><f>SUM(B3:B4)</f><v>2000</v></c><c r="C5"><f>SUM(C3:C4)</f><v>2200</v></c><c r="D5"><f t="shared" si="0"/><v>4200</v></c></row>',
  '<row r="6" hidden="1"><c r="A6"><f t="array" ref="A6:B6">B3:C3</f><v>1200</v></c><c r="B6"><v>1300</v></c><c r="C6" t="e"><v>#REF!</v></c></row>',
  '<row r="7"><c r="A7"><f t="dataTable" ref="A7:B7" dt2D="0" r1="B3"/><v>1</v></c><c r="B7" t="b"><v>1</v></c><c r="C7" t="d"><v>2026-01-01</v></c></row>',
  '</sheetData><autoFilter ref="A2:D5"/><mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells><conditionalFormatting sqref="B3"><cfRule type="cellIs" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>',
  '<dataValidations count="1"><dataValidation type="whole" sqref="B3"><formula1>1</formula1></dataValidation></dataValidations><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><drawing r:id="r1"/><legacyDrawing r:id="r2"/><tableParts count="1"><tablePart r:id="r4"/></tableParts>',
  '<extLst><ext uri="{78C0D931}"><x14:conditionalFormattings xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"/></ext></extLst></worksheet>',
].join('');

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/><Override PartName="/xl/calcChain.xml" ContentType="${SHEET_TYPE}.calcChain+xml"/></Types>`,
  '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml'], ['rId2', 'extended-properties', 'docProps/app.xml']),
  'docProps/app.xml': '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>',
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><workbookPr date1904="0"/><sheets><sheet name="Biểu 1" sheetId="1" r:id="rId1"/><sheet name="Nguồn" sheetId="2" state="hidden" r:id="rId2"/></sheets><definedNames><definedName name="Tong">'Biểu 1'!$B$5</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
    ['rId3', 'styles', 'styles.xml'],
    ['rId4', 'sharedStrings', 'sharedStrings.xml'],
    ['rId5', 'calcChain', 'calcChain.xml'],
    ['rId6', 'customXml', '../customXml/item1.xml'],
  ),
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0;[Red]\\-#,##0"/></numFmts><fonts count="1"><font><b/><sz val="11"/><name val="Arial"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"><alignment indent="1"/><protection locked="0"/></xf></cellXfs></styleSheet>`,
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="2" uniqueCount="2"><si><t>Kế hoạch 2026-2027 (triệu đồng)</t></si><si><r><t>Đối </t></r><r><t>ứng</t></r></si></sst>`,
  'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="B5" i="1"/><c r="D3" i="1"/></calcChain>`,
  'xl/worksheets/sheet1.xml': FIRST,
  'xl/worksheets/_rels/sheet1.xml.rels': relations(
    ['r1', 'drawing', '../drawings/drawing1.xml'],
    ['r2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['r3', 'comments', '../comments1.xml'],
    ['r4', 'table', '../tables/table1.xml'],
  ),
  'xl/worksheets/sheet2.xml': `<worksheet xmlns="${MAIN}"><sheetData><row><c><v>1</v></c><c><f>'Biểu 1'!B5</f><v>2000</v></c></row></sheetData><sheetProtection sheet="1"/></worksheet>`,
  'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
  'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"/>',
  'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>x</author></authors><commentList/></comments>`,
  'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="T1" displayName="T1" ref="A2:D5"/>`,
  'xl/vbaProject.bin': '\u0001\u0002',
  'customXml/item1.xml': '<notes xmlns="urn:others"/>',
};

export function everythingWorkbook(): Uint8Array {
  const encoder = new TextEncoder();
  const entries = Object.entries(PARTS).map(([name, text]) => [name, encoder.encode(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: '2020-01-01T00:00:00Z' });
}
