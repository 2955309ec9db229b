/** Packages as other programs write them: what their readers are known to stumble over, read as Excel reads it. */
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { cellAt, type Cell, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { MAX_SHEETS } from '../../../src/hosts/files/limits';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import { madeParts, madeWorkbook, worksheet, xml, type MadeWorkbook } from '../../support/made-workbook';
import { bareSheet } from '../../support/new-sheets';
import { changedEntries, partOf, zip64 } from '../../support/package-parts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'xl/worksheets/sheet1.xml';

const readBytes = async (bytes: Uint8Array): Promise<WorkbookSnapshot> => (await openWorkbookFile(bytes, 'thử.xlsx')).readWorkbook();
const read = (made: MadeWorkbook): Promise<WorkbookSnapshot> => readBytes(madeWorkbook(made));

async function onlySheet(made: MadeWorkbook): Promise<SheetSnapshot> {
  const { sheets } = await read(made);
  expect(sheets).toHaveLength(1);
  return sheets[0] as SheetSnapshot;
}

const valuesOf = ({ rows }: SheetSnapshot): (Cell['value'] | undefined)[][] => rows.map((row) => Array.from(row, (cell) => cell?.value));

const one = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

describe('sheets that are listed', () => {
  const listed = (more: string): MadeWorkbook => ({
    sheets: { A: one },
    parts: {
      'xl/workbook.xml': xml(
        `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="A" sheetId="1" r:id="s1"/>${more}</sheets></workbook>`,
      ),
    },
    relationships: `<Relationship Id="gone" Type="${REL}/worksheet" Target="worksheets/sheet9.xml"/>`,
  });

  test.each([
    ['a module of an old workbook, without a part', '<sheet name="Module1" sheetId="2" state="veryHidden" r:id=""/>'],
    ['the same, to be seen', '<sheet name="Module1" sheetId="2" r:id=""/>'],
    ['one that names no part at all', '<sheet name="Module1" sheetId="2"/>'],
    ['a hidden one whose relationship is missing', '<sheet name="Cũ" sheetId="2" state="hidden" r:id="s7"/>'],
    ['a hidden one whose part is missing', '<sheet name="Cũ" sheetId="2" state="hidden" r:id="gone"/>'],
  ])('%s is left out', async (_, sheet) => {
    const snapshot = await read(listed(sheet));
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(['A']);
    expect(snapshot).not.toHaveProperty('lostSheets');
  });

  test('a part belongs to the first sheet that leads to it; others have none', async () => {
    const snapshot = await read(listed('<sheet name="B" sheetId="2" r:id="s1"/><sheet name="C" sheetId="3" state="hidden" r:id="s1"/>'));
    expect(snapshot).toMatchObject({ sheets: [{ name: 'A' }], lostSheets: ['B'] });
  });

  test('a list of as many sheets as can be read takes no other one, in a marked copy neither', async () => {
    const many = Array.from(
      { length: MAX_SHEETS - 1 },
      (_, index) => `<sheet name="S${String(index)}" sheetId="${String(index + 2)}" r:id="gone"/>`,
    );
    const workbook = await openWorkbookFile(madeWorkbook(listed(many.join(''))), 'x');
    await expect(workbook.insertSheets([bareSheet('Mới')])).rejects.toMatchObject({ code: 'too-large' });
    const copy = await openWorkbookFile(
      workbook.annotated([{ sheet: 'A', cell: 'A1', level: 'error', words: 'Thử' }], bareSheet('Mới')),
      'x',
    );
    expect((await copy.readWorkbook()).sheets.map(({ name }) => name)).toEqual(['A']);
  });

  test.each(['s7', 'gone'])('a visible sheet whose part is missing (%s) is said to be lost, and the others are read', async (id) => {
    const workbook = await openWorkbookFile(madeWorkbook(listed(`<sheet name="Biểu 2" sheetId="2" r:id="${id}"/>`)), 'x');
    expect(await workbook.readWorkbook()).toMatchObject({ sheets: [{ name: 'A' }], lostSheets: ['Biểu 2'] });
    await workbook.applyEdits([{ sheet: 'A', cell: 'A1', before: 1, after: 2 }]);
    expect((await workbook.readWorkbook()).lostSheets).toEqual(['Biểu 2']);
  });

  test('the relationship is found under its namespace, whatever else is called id', async () => {
    const { sheets } = await read({
      sheets: { A: one },
      parts: {
        'xl/workbook.xml': xml(
          `<workbook xmlns="${MAIN}" xmlns:v="urn:x:revision" xmlns:q="${REL}"><sheets><sheet v:id="{1}" name="A" sheetId="1" q:id="s1"/></sheets></workbook>`,
        ),
      },
    });
    expect(sheets.map(({ name }) => name)).toEqual(['A']);
  });
});

describe('elements that only look like ours', () => {
  const control =
    '<controls><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><control shapeId="1025" name="Check Box 1"><controlPr><anchor><from><xdr:col>9</xdr:col><xdr:row>3</xdr:row></from><to><xdr:col>10</xdr:col><xdr:row>5</xdr:row></to></anchor></controlPr></control></mc:Choice></mc:AlternateContent></controls>';
  const embedded =
    '<oleObjects><oleObject><t:sheet xmlns:t="urn:x:table"><t:sheetData><t:row r="2"><t:c r="A2"><t:v>99</t:v></t:c></t:row></t:sheetData><t:mergeCells><t:mergeCell ref="A1:B2"/></t:mergeCells></t:sheet></oleObject></oleObjects>';
  const extension =
    '<extLst><ext uri="{x}"><sheetData><row r="4" hidden="1"><c r="A4"><f>1+1</f><v>99</v></c></row></sheetData><cols><col min="1" max="1" hidden="1"/></cols></ext></extLst>';
  const around = `${control}${embedded}${extension}`;
  const data =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" x:hidden="1"><v>2</v><x:v>3</x:v></c></row><x:row r="9"><x:c r="A9"><x:v>9</x:v></x:c></x:row><row r="2" x:hidden="1"><c r="A2" t="inlineStr"><is><t>chữ</t></is></c></row></sheetData>';
  const made = {
    sheets: { A: '' },
    parts: {
      [SHEET]: xml(
        `<worksheet xmlns="${MAIN}" xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:x="urn:x">${data}${around}</worksheet>`,
      ),
    },
  };

  test('rows, cells and merges of controls, objects and extensions are none of the sheet', async () => {
    const sheet = await onlySheet(made);
    expect(valuesOf(sheet)).toEqual([[1, 2], ['chữ']]);
    expect(sheet).toMatchObject({ merges: [], hiddenRows: [], hiddenColumns: [] });
  });

  test.each(['A3', 'C2', 'D4', 'A9'])('what is typed into %s stands among the cells after saving, and the rest as it was', async (cell) => {
    const workbook = await openWorkbookFile(madeWorkbook(made), 'x');
    const edit = { sheet: 'A', cell, before: null, after: 'Gõ thêm' };
    expect((await workbook.applyEdits([edit])).refused).toEqual([]);
    const saved = workbook.save();
    expect(changedEntries(madeWorkbook(made), saved)).toEqual([SHEET]);
    expect(partOf(saved, SHEET).split('</sheetData>').slice(1).join('</sheetData>')).toBe(`${around}</worksheet>`);
    const again = await openWorkbookFile(saved, 'x');
    expect((await again.applyEdits([{ ...edit, before: 'Gõ thêm', after: null }])).refused).toEqual([]);
  });

  test('number formats and fonts of conditional formats are not those of cells', async () => {
    const sheet = await onlySheet({
      sheets: { A: '<sheetData><row r="1"><c r="A1" s="1"><v>0.5</v></c></row></sheetData>' },
      styles:
        '<numFmts><numFmt numFmtId="164" formatCode="#,##0.00"/></numFmts><fonts><font><name val="Arial"/></font></fonts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="164" fontId="0"/></cellXfs><dxfs><dxf><font><b/></font><numFmt numFmtId="164" formatCode="0%"/><alignment indent="3"/></dxf></dxfs>',
    });
    expect(cellAt(sheet, 0, 0)).toMatchObject({ text: '0,50', style: { numberFormat: '#,##0.00', bold: false, indent: 0 } });
  });

  test.each([
    ['without a number', '<numFmt q:numFmtId="56" formatCode="hh"/>'],
    ['under the number of “General”', '<numFmt numFmtId="0" formatCode="hh"/>'],
  ])('a number format %s is nobody’s', async (_, format) => {
    const sheet = await onlySheet({
      sheets: { A: '<sheetData><row r="1"><c r="A1" s="0"><v>0.5</v></c></row></sheetData>' },
      parts: {
        'xl/styles.xml': xml(
          `<styleSheet xmlns="${MAIN}" xmlns:q="urn:x"><numFmts>${format}</numFmts><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>`,
        ),
      },
    });
    expect(cellAt(sheet, 0, 0)?.style.numberFormat).toBe('General');
  });

  test.each([
    ['nobody else understands', 'hs', '#,##0'],
    ['Excel understands', 'x14', '0.00'],
  ])('of alternatives the one counts that Excel would take: %s', async (_, requires, code) => {
    const sheet = await onlySheet({
      sheets: { A: '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>' },
      parts: {
        'xl/styles.xml': xml(
          `<styleSheet xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:hs="urn:x:hs" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><numFmts><mc:AlternateContent><mc:Choice Requires="${requires}"><numFmt numFmtId="170" formatCode="0.00"/></mc:Choice><mc:Fallback><numFmt numFmtId="170" formatCode="#,##0"/></mc:Fallback></mc:AlternateContent></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs></styleSheet>`,
        ),
      },
    });
    expect(cellAt(sheet, 0, 0)?.style.numberFormat).toBe(code);
  });

  test('Excel is told to calculate in the setting of the workbook, not in one of an extension', async () => {
    const tail = '<extLst><ext uri="{x}" xmlns:q="urn:x"><q:calcPr iterate="1"/></ext></extLst>';
    const workbook = await openWorkbookFile(
      madeWorkbook({ sheets: { A: '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>' }, workbookTail: tail }),
      'x',
    );
    await workbook.applyEdits([{ sheet: 'A', cell: 'B1', before: null, after: 1 }]);
    expect(partOf(workbook.save(), 'xl/workbook.xml')).toContain(`</sheets><calcPr fullCalcOnLoad="1"/>${tail}</workbook>`);
  });
});

describe('prefixes', () => {
  const mixed = `<x:worksheet xmlns:x="${MAIN}" xmlns="urn:x:other"><row r="1"><c r="A1"><v>9</v></c></row><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><c r="B1"><v>9</v></c></x:row><row xmlns="${MAIN}" r="2"><c r="A2"><v>2</v></c></row></x:sheetData></x:worksheet>`;

  test('the namespace tells what an element is, whichever prefix it has', async () => {
    expect(valuesOf(await onlySheet({ sheets: { A: '' }, parts: { [SHEET]: mixed } }))).toEqual([[1], [2]]);
  });

  test('an edited cell is closed by the name it was opened with', async () => {
    const workbook = await openWorkbookFile(madeWorkbook({ sheets: { A: '' }, parts: { [SHEET]: mixed } }), 'x');
    await workbook.applyEdits([
      { sheet: 'A', cell: 'A1', before: 1, after: 11 },
      { sheet: 'A', cell: 'A2', before: 2, after: 22 },
    ]);
    expect(partOf(workbook.save(), SHEET)).toBe(
      mixed.replace('<x:v>1</x:v>', '<x:v>11</x:v>').replace('<v>2</v></c></row></x', '<x:v>22</x:v></c></row></x'),
    );
  });
});

describe('characters', () => {
  test('those that XML forbids are no characters, however they are written', async () => {
    const at = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const sheet = await onlySheet({
      sheets: {
        A: `<sheetData><row r="1">${at('đị\uFFFFa')}${at('đị_xFFFF_a')}${at('đị&#xFFFF;a')}${at('đị\u0001a')}${at('đị&#1;a')}${at('a&amp;#65;b')}</row></sheetData>`,
      },
    });
    expect(valuesOf(sheet)).toEqual([['địa', 'địa', 'địa', 'địa', 'địa', 'a&#65;b']]);
  });

  test('a sheet with one of them can be edited, and keeps it', async () => {
    const made = { sheets: { A: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a\uFFFF&#xFFFE;</t></is></c></row></sheetData>' } };
    const workbook = await openWorkbookFile(madeWorkbook(made), 'x');
    await workbook.applyEdits([{ sheet: 'A', cell: 'B1', before: null, after: 5 }]);
    expect(partOf(workbook.save(), SHEET)).toBe(worksheet(made.sheets.A).replace('</c></row>', '</c><c r="B1"><v>5</v></c></row>'));
  });

  test('a byte order mark is no content, and stays where it was', async () => {
    const marked = strToU8(`\uFEFF${worksheet(one)}`);
    const bytes = madeWorkbook({ sheets: { A: '' }, parts: { [SHEET]: marked } });
    const workbook = await openWorkbookFile(bytes, 'x');
    expect(valuesOf((await workbook.readWorkbook()).sheets[0] as SheetSnapshot)).toEqual([[1]]);
    await workbook.applyEdits([{ sheet: 'A', cell: 'A1', before: 1, after: 2 }]);
    const saved = workbook.save();
    expect(Buffer.from(partOf(saved, SHEET)).equals(Buffer.from(worksheet(one).replace('>1<', '>2<')))).toBe(true);
  });
});

describe('names of parts', () => {
  const named = (entry: string, target: string): Uint8Array =>
    madeWorkbook({
      sheets: { A: '' },
      parts: {
        [SHEET]: null,
        [entry]: worksheet(one),
        'xl/_rels/workbook.xml.rels': xml(
          `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="${REL}/worksheet" Target="${target}"/></Relationships>`,
        ),
      },
    });

  test.each([
    ['written by its bytes in the list only', 'xl/worksheets/Biểu 1.xml', 'worksheets/Bi%E1%BB%83u%201.xml'],
    ['written by its bytes in the package only', 'xl/worksheets/Bi%E1%BB%83u%201.xml', 'worksheets/Biểu 1.xml'],
    ['with a bare percent sign', 'xl/worksheets/100%.xml', 'worksheets/100%.xml'],
    ['of another case', 'xl/Worksheets/SHEET1.XML', 'worksheets/sheet1.xml'],
    ['from the root', 'xl/worksheets/sheet1.xml', '/xl/worksheets/sheet1.xml'],
    ['by a detour', 'xl/worksheets/sheet1.xml', './../xl/./worksheets/sheet1.xml'],
    ['with backslashes', 'xl/worksheets/sheet1.xml', 'worksheets\\sheet1.xml'],
    ['with blanks around it', 'xl/worksheets/sheet1.xml', ' worksheets/sheet1.xml '],
    ['outside of its usual folder', 'sheets/a.xml', '../sheets/a.xml'],
  ])('a sheet %s is found, and saved where it is', async (_, entry, target) => {
    const bytes = named(entry, target);
    const workbook = await openWorkbookFile(bytes, 'x');
    expect((await workbook.readWorkbook()).sheets[0]?.rows[0]?.[0]?.value).toBe(1);
    await workbook.applyEdits([{ sheet: 'A', cell: 'A1', before: 1, after: 2 }]);
    const saved = workbook.save();
    expect(changedEntries(bytes, saved)).toEqual([entry]);
    expect((await readBytes(saved)).sheets[0]?.rows[0]?.[0]?.value).toBe(2);
  });

  test('of two parts that differ by case only, the one counts whose name is the one asked for', async () => {
    const bytes = madeWorkbook({ sheets: { A: one }, parts: { 'xl/Worksheets/Sheet1.xml': worksheet('<sheetData/>') } });
    expect((await readBytes(bytes)).sheets[0]?.rows[0]?.[0]?.value).toBe(1);
  });
});

describe('parts that are not there', () => {
  test('without formats every cell is plain, without shared texts none is missed', async () => {
    const sheet = await onlySheet({ sheets: { A: '<sheetData><row r="1"><c r="A1" s="7"><v>1234.5</v></c></row></sheetData>' } });
    expect(cellAt(sheet, 0, 0)).toMatchObject({ text: '1234,5', style: { numberFormat: 'General' } });
  });

  test('without the relationship to the workbook it is looked for where it usually is', async () => {
    const bytes = madeWorkbook({ sheets: { A: one }, parts: { '_rels/.rels': null, '[Content_Types].xml': null } });
    expect((await readBytes(bytes)).sheets.map(({ name }) => name)).toEqual(['A']);
  });
});

describe('places that are not written as Excel writes them', () => {
  test('empty and small references are understood, in reading and in saving', async () => {
    const bytes = madeWorkbook({ sheets: { A: '<sheetData><row r=""><c r=""><v>1</v></c><c r="c1"><v>3</v></c></row></sheetData>' } });
    const workbook = await openWorkbookFile(bytes, 'x');
    expect(valuesOf((await workbook.readWorkbook()).sheets[0] as SheetSnapshot)).toEqual([[1, undefined, 3]]);
    await workbook.applyEdits([
      { sheet: 'A', cell: 'B1', before: null, after: 2 },
      { sheet: 'A', cell: 'C1', before: 3, after: 33 },
    ]);
    expect(valuesOf((await readBytes(workbook.save())).sheets[0] as SheetSnapshot)).toEqual([[1, 2, 33]]);
  });
});

describe('zip files', () => {
  /** Written in one go, sizes behind the data. */
  function streamed(): Uint8Array {
    const pieces: Uint8Array[] = [];
    const zip = new Zip((_, piece) => pieces.push(piece));
    for (const [name, content] of Object.entries(madeParts({ sheets: { A: one } }))) {
      const entry = new ZipDeflate(name);
      zip.add(entry);
      entry.push(content, true);
    }
    zip.end();
    return new Uint8Array(Buffer.concat(pieces));
  }

  test.each<[string, Uint8Array]>([
    ['with sizes behind the data', streamed()],
    ['of the large kind', zip64(madeWorkbook({ sheets: { A: one } }))],
    ['of the large kind, with sizes behind the data', zip64(streamed())],
    ['with something before it', new Uint8Array(Buffer.concat([Buffer.from('PK\u0003\u0004 thừa'), madeWorkbook({ sheets: { A: one } })]))],
  ])('a zip file %s is read, and saved', async (_, bytes) => {
    const workbook = await openWorkbookFile(bytes, 'x');
    expect(valuesOf((await workbook.readWorkbook()).sheets[0] as SheetSnapshot)).toEqual([[1]]);
    await workbook.applyEdits([
      { sheet: 'A', cell: 'A1', before: 1, after: 2 },
      { sheet: 'A', cell: 'A2', before: null, after: 3 },
    ]);
    const saved = workbook.save();
    expect(valuesOf((await readBytes(saved)).sheets[0] as SheetSnapshot)).toEqual([[2], [3]]);
    expect(partOf(saved, 'xl/workbook.xml')).toBe(partOf(madeWorkbook({ sheets: { A: one } }), 'xl/workbook.xml'));
  });
});
