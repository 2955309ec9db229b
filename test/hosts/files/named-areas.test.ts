/** What defined names and tables of a file stand for: locked cells only; everything else is not known. */
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import { madeWorkbook } from '../../support/made-workbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const cells = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

const made = madeWorkbook({
  sheets: { 'Biểu 1': cells, B: cells },
  parts: {
    'xl/worksheets/_rels/sheet2.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/table" Target="/xl/tables/table1.xml"/></Relationships>`,
    'xl/tables/table1.xml': `<table xmlns="${MAIN}" ref="A3:B4" name="x" displayName="Bảng1"/>`,
  },
  workbookTail:
    '<definedNames><definedName name="Tong">\'Biểu 1\'!$A$1:$A$3</definedName><definedName name="Tong" localSheetId="1">B!$C$1</definedName>' +
    '<definedName name="Thue">0.1</definedName><definedName name="Ke">B!A1</definedName><definedName name="Xa">OFFSET(B!$A$1,1,0)</definedName></definedNames>',
});

const at = (sheet: string, top: number, left: number, bottom: number, right: number): object[] => [
  { sheet, range: { top, left, bottom, right } },
];

test.each<[string, string, object[] | null]>([
  ['tong', 'Biểu 1', at('Biểu 1', 0, 0, 2, 0)],
  ['Tong', 'B', at('B', 0, 2, 0, 2)],
  ["'Biểu 1'!Tong", 'B', at('Biểu 1', 0, 0, 2, 0)],
  ['Thue', 'B', []],
  ['Ke', 'B', null],
  ['Xa', 'B', null],
  ['KhongCo', 'B', null],
  ['Bảng1[Năm 2026]', 'Biểu 1', at('B', 2, 0, 3, 1)],
  ['Bảng2[Năm 2026]', 'B', null],
  ['[1]!Bảng1[Năm]', 'B', null],
])('%s on %s', async (word, sheet, areas) => {
  const workbook = await openWorkbookFile(made, 'a.xlsx');
  expect(workbook.namedAreas(word, sheet)).toEqual(areas);
});
