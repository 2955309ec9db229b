/** Cells of a file given something else: what is written, what is refused and why, and that nothing else is touched. */
import { unzipSync, zipSync } from 'fflate';
import { parseA1 } from '../../../src/core/workbook/address';
import type { Edit } from '../../../src/core/workbook/edit';
import { cellAt, type Cell } from '../../../src/core/workbook/snapshot';
import { FileProblem } from '../../../src/hosts/files/file-problem';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import { patchWorkbook } from '../../../src/hosts/files/patch-workbook';
import type { WorkbookChange } from '../../../src/hosts/files/patch/workbook-changes';
import { madeParts, madeWorkbook, type MadeWorkbook } from '../../support/made-workbook';
import { madeOldWorkbook, oldText } from '../../support/made-old-workbook';
import { changedEntries, partOf } from '../../support/package-parts';

const SHEET = 'xl/worksheets/sheet1.xml';
const BOOK = 'xl/workbook.xml';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

type Told =
  | { readonly value: number | string | boolean | null }
  | { readonly formula: string; readonly cachedValue?: number | string }
  | { readonly cachedValue: number | null };
const at = (cell: string, told: Told, sheet = 'A'): WorkbookChange => ({ sheet, cell, ...told });

async function cellOf(bytes: Uint8Array, a1: string, sheet = 'A'): Promise<Cell | undefined> {
  const found = (await (await openWorkbookFile(bytes, 'x')).readWorkbook()).sheets.find(({ name }) => name === sheet);
  const address = parseA1(a1);
  return found && address ? cellAt(found, address.row, address.column) : undefined;
}

async function done(bytes: Uint8Array, ...changes: WorkbookChange[]): Promise<Uint8Array> {
  const { bytes: copy, applied, refused } = await patchWorkbook(bytes, changes);
  expect(refused).toEqual([]);
  expect(applied).toEqual(changes);
  return copy;
}

const row = (number: number, cells: string, more = ''): string => `<row r="${String(number)}"${more}>${cells}</row>`;

describe('what a cell is given', () => {
  const made: MadeWorkbook = {
    sheets: {
      A: `<cols><col min="3" max="3" style="1"/></cols><sheetData>${row(1, '<c r="A1" s="1"><v>30800</v></c><c r="B1" s="1" t="s"><v>0</v></c>')}${row(4, '<c r="A4" s="1"/>', ' s="1" customFormat="1"')}</sheetData>`,
    },
    sharedStrings: '<si><t>30 900</t></si>',
    styles: '<fonts><font/></fonts><cellXfs><xf numFmtId="0"/><xf numFmtId="3"/></cellXfs>',
  };
  const original = madeWorkbook(made);

  test('a number takes the place of a number or of a text, in the format that is there; the shared texts stay as they are', async () => {
    const copy = await done(original, at('A1', { value: 30900 }), at('B1', { value: 30900 }));
    expect(changedEntries(original, copy)).toEqual([SHEET]);
    expect(partOf(copy, SHEET)).toContain('<c r="A1" s="1"><v>30900</v></c><c r="B1" s="1"><v>30900</v></c>');
    expect((await cellOf(copy, 'B1'))?.text).toBe('30.900');
  });

  test('a text that begins with "=" stays a text when it is given as a value', async () => {
    const copy = await done(original, at('A1', { value: '=1+1' }));
    expect(await cellOf(copy, 'A1')).toMatchObject({ value: '=1+1' });
    expect(await cellOf(copy, 'A1')).not.toHaveProperty('formula');
  });

  test('a formula comes with its result, and with or without its sign', async () => {
    const copy = await done(
      original,
      at('A1', { formula: 'C2*2', cachedValue: 8 }),
      at('C2', { value: 4 }),
      at('A4', { formula: '=A1&"<x>"', cachedValue: '8<x>' }),
    );
    expect(await cellOf(copy, 'A1')).toMatchObject({ formula: '=C2*2', value: 8 });
    expect(await cellOf(copy, 'A4')).toMatchObject({ formula: '=A1&"<x>"', value: '8<x>' });
  });

  test('cells and rows that are not there are made in their places, with the format of row or column', async () => {
    const copy = await done(
      original,
      at('D4', { value: 4 }),
      at('C2', { value: 5000 }),
      at('B4', { value: 'chữ' }),
      at('A9', { value: true }),
    );
    const xml = partOf(copy, SHEET);
    expect([...xml.matchAll(/<c r="(\w+)"/g)].map(([, place]) => place)).toEqual(['A1', 'B1', 'C2', 'A4', 'B4', 'D4', 'A9']);
    expect((await cellOf(copy, 'C2'))?.text).toBe('5.000');
    expect(xml).toContain('<c r="D4" s="1"><v>4</v></c>');
  });

  test('functions newer than the file format are written with the mark Excel needs', async () => {
    const copy = await done(original, at('A1', { formula: '=IFNA(SORT(B1),SUM(B1,"IFNA(x)"))' }));
    expect(partOf(copy, SHEET)).toContain('<f>_xlfn.IFNA(_xlfn._xlws.SORT(B1),SUM(B1,&quot;IFNA(x)&quot;))</f>');
    expect((await cellOf(copy, 'A1'))?.formula).toBe('=IFNA(SORT(B1),SUM(B1,"IFNA(x)"))');
  });

  test('without changes the copy is the file itself', async () => {
    expect(Buffer.from(await done(original)).equals(Buffer.from(original))).toBe(true);
  });
});

describe('formulas around the change', () => {
  const shared = madeWorkbook({
    sheets: {
      A: `<sheetData>${row(1, '<c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*10</f><v>10</v></c>')}${row(2, '<c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>20</v></c>')}${row(3, '<c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>30</v></c>')}${row(5, '<c r="B5"><f t="shared" ref="B5:B6" si="0">A5+1</f><v>1</v></c>')}${row(6, '<c r="B6"><f t="shared" si="0"/><v>1</v></c>')}</sheetData>`,
    },
    parts: { 'xl/calcChain.xml': '<calcChain><c r="B1" i="1"/><c r="B2" i="1"/></calcChain>' },
    relationships: `<Relationship Id="cc" Type="${REL}/calcChain" Target="calcChain.xml"/>`,
  });

  test('where the first cell of a shared formula is written over, its dependents keep theirs, and so do those of another one', async () => {
    const copy = await done(shared, at('B1', { value: 7 }));
    expect(await cellOf(copy, 'B1')).not.toHaveProperty('formula');
    expect(await cellOf(copy, 'B2')).toMatchObject({ formula: '=A2*10', value: 20 });
    expect(await cellOf(copy, 'B3')).toMatchObject({ formula: '=A3*10', value: 30 });
    expect(await cellOf(copy, 'B6')).toMatchObject({ formula: '=A6+1', value: 1 });
    expect(partOf(copy, SHEET)).toContain('<c r="B6"><f t="shared" si="0"/><v>1</v></c>');
  });

  test('the chain goes with a formula that goes, with its relationship; a formula for a formula leaves it', async () => {
    const gone = unzipSync(await done(shared, at('B2', { value: 7 })));
    expect(Object.keys(gone)).not.toContain('xl/calcChain.xml');
    expect(new TextDecoder().decode(gone['xl/_rels/workbook.xml.rels'])).not.toContain('calcChain');
    const stays = await done(shared, at('B2', { formula: '=A2*11', cachedValue: 22 }));
    expect(Object.keys(unzipSync(stays))).toContain('xl/calcChain.xml');
  });

  test('a chain that the list of types names is taken out of it', async () => {
    const types = new TextDecoder()
      .decode(unzipSync(shared)['[Content_Types].xml'])
      .replace('</Types>', '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>');
    const declared = zipSync({ ...unzipSync(shared), '[Content_Types].xml': new TextEncoder().encode(types) });
    const copy = await done(declared, at('B2', { value: 7 }));
    expect(partOf(copy, '[Content_Types].xml')).toBe(types.replace('<Override PartName="/xl/calcChain.xml" ContentType="x"/>', ''));
  });

  test('Excel is told to calculate where a formula may show an old result', async () => {
    expect(partOf(await done(shared, at('A1', { value: 5 })), BOOK)).toContain('fullCalcOnLoad="1"');
    expect((await patchWorkbook(shared, [at('A1', { value: 5 })], { calculated: true })).applied).toHaveLength(1);
  });

  test('it is not told so where all results were handed over, or where no formula is left', async () => {
    const calculated = await patchWorkbook(shared, [at('A1', { value: 5 }), at('B1', { cachedValue: 50 })], { calculated: true });
    expect(changedEntries(shared, calculated.bytes)).toEqual([SHEET]);
    expect(await cellOf(calculated.bytes, 'B1')).toMatchObject({ formula: '=A1*10', value: 50 });
    const one = madeWorkbook({ sheets: { A: `<sheetData>${row(1, '<c r="A1"><v>1</v></c>')}</sheetData>` } });
    expect(changedEntries(one, await done(one, at('A1', { value: 2 })))).toEqual([SHEET]);
    expect(changedEntries(one, await done(one, at('A1', { formula: '=1+1', cachedValue: 2 })))).toEqual([SHEET]);
    expect(changedEntries(one, await done(one, at('A1', { formula: '=1+1' })))).toEqual([BOOK, SHEET]);
  });
});

test('a result that is out of date is taken out of a formula that stays, and Excel is told to calculate', async () => {
  const made = madeWorkbook({
    sheets: {
      A: `<sheetData>${row(1, '<c r="A1"><v>5</v></c><c r="B1" s="1" cm="1" t="str"><f t="array" ref="B1">A1&amp;"x"</f><v>4x</v></c>')}</sheetData>`,
    },
  });
  const { bytes, refused } = await patchWorkbook(made, [at('B1', { cachedValue: null })]);
  expect(refused).toEqual([]);
  expect(partOf(bytes, SHEET)).toContain('<c r="A1"><v>5</v></c><c r="B1" s="1" cm="1"><f t="array" ref="B1">A1&amp;"x"</f></c>');
  expect(partOf(bytes, BOOK)).toContain('fullCalcOnLoad="1"');
});

describe('what something else than the cells holds', () => {
  const REL_LIST = (of: string, target: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/${of}" Target="${target}"/></Relationships>`;
  const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const cells = `<sheetData>${row(3, '<c r="B3" t="inlineStr"><is><t>2026</t></is></c>')}${row(4, '<c r="B4"><v>1</v></c>')}${row(5, '<c r="B5"><v>1</v></c>')}</sheetData>`;
  const made = madeWorkbook({
    sheets: { A: cells, B: cells, C: cells },
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': REL_LIST('pivotTable', '../pivotTables/pivotTable1.xml'),
      'xl/pivotTables/pivotTable1.xml': `<x:pivotTableDefinition xmlns:x="${MAIN}"><x:location ref="A3:B4"/></x:pivotTableDefinition>`,
      'xl/worksheets/_rels/sheet2.xml.rels': REL_LIST('table', '/xl/tables/table1.xml'),
      'xl/tables/table1.xml': `<table xmlns="${MAIN}" ref="A3:B4"/>`,
      'xl/worksheets/_rels/sheet3.xml.rels': REL_LIST('table', '/xl/tables/table2.xml'),
      'xl/tables/table2.xml': `<table xmlns="${MAIN}" ref="A3:B4" headerRowCount="0"/>`,
    },
  });

  test('nothing is written into a pivot table, and beside it as anywhere', async () => {
    const [inside, below] = [at('B4', { value: 2 }), at('B5', { value: 2 })];
    const { applied, refused } = await patchWorkbook(made, [inside, below]);
    expect({ applied, refused }).toEqual({ applied: [below], refused: [{ change: inside, reason: 'pivot-table' }] });
  });

  test('the heading of a column of a table stays what the table says it is; its lines may change', async () => {
    const [heading, line] = [at('B3', { value: 2026 }, 'B'), at('B4', { value: 2 }, 'B')];
    const { applied, refused } = await patchWorkbook(made, [heading, line]);
    expect({ applied, refused }).toEqual({ applied: [line], refused: [{ change: heading, reason: 'table-heading' }] });
    await done(made, at('B3', { value: 2026 }, 'C'));
  });

  test('an open workbook refuses the same edits', async () => {
    const workbook = await openWorkbookFile(made, 'a.xlsx');
    const edit = (sheet: string, cell: string, before: string | number): Edit => ({ sheet, cell, before, after: 2026 });
    const [inside, below, heading, line] = [edit('A', 'B4', 1), edit('A', 'B5', 1), edit('B', 'B3', '2026'), edit('B', 'B4', 1)];
    expect(await workbook.applyEdits([inside, below, heading, line])).toEqual({
      applied: [below, line],
      refused: [
        { edit: inside, reason: 'pivot-table' },
        { edit: heading, reason: 'table-heading' },
      ],
    });
  });
});

describe('refusals, each with its reason', () => {
  const guarded = madeWorkbook({
    sheets: {
      A: `<sheetData>${row(1, '<c r="A1"><v>1</v></c>')}${row(2, '<c r="A2"><f t="array" ref="A2:B2">A1:B1</f><v>1</v></c><c r="B2"><v>2</v></c><c r="C2"><f t="array" ref="C2">SUM(A1*A1)</f><v>1</v></c>')}${row(3, '<c r="A3"><f t="dataTable" ref="A3:B4" dt2D="1" r1="D1" r2="D2"/><v>1</v></c><c r="B3"><v>1</v></c>')}</sheetData><mergeCells><mergeCell ref="D1:E2"/></mergeCells>`,
      P: `<sheetData>${row(1, '<c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c>')}</sheetData><sheetProtection sheet="1" password="CC1A"/>`,
    },
    styles: '<fonts><font/></fonts><cellXfs><xf/><xf><protection locked="0"/></xf></cellXfs>',
  });

  test.each<[string, WorkbookChange, string]>([
    ['a sheet that is not there', at('A1', { value: 1 }, 'X'), 'no-such-sheet'],
    ['a place that is no cell', at('A0', { value: 1 }), 'no-such-cell'],
    ['a cell under a merged one', at('E2', { value: 1 }), 'inside-merge'],
    ['the first cell of an array formula', at('A2', { value: 1 }), 'array-formula'],
    ['another cell that it fills', at('B2', { formula: '=1' }), 'array-formula'],
    ['an array formula of one cell', at('C2', { value: 1 }), 'array-formula'],
    ['a cell of a what-if table', at('B4', { value: 1 }), 'array-formula'],
    ['a locked cell of a protected sheet', at('A1', { value: 1 }, 'P'), 'protected'],
    ['a cell that such a sheet does not have yet', at('C9', { value: 1 }, 'P'), 'protected'],
    ['a result without a formula', at('A1', { cachedValue: 1 }), 'no-formula'],
    ['a number that is none', at('A1', { value: Number.NaN }), 'no-cell-value'],
    ['a text longer than a cell', at('A1', { value: 'x'.repeat(32_768) }), 'no-cell-value'],
    ['a formula without content', at('A1', { formula: '=' }), 'no-cell-value'],
    ['a formula with names of its own', at('A1', { formula: '=LET(x,1,x)' }), 'unwritable-formula'],
  ])('%s', async (_, change, reason) => {
    const { bytes, applied, refused } = await patchWorkbook(guarded, [change]);
    expect({ applied, refused }).toEqual({ applied: [], refused: [{ change, reason }] });
    expect(Buffer.from(bytes).equals(Buffer.from(guarded))).toBe(true);
  });

  test('two changes for one cell are both refused, the others are carried out', async () => {
    const [one, two, other] = [at('A1', { value: 1 }), at('A1', { value: 2 }), at('B1', { value: 3 }, 'P')];
    const { applied, refused, bytes } = await patchWorkbook(guarded, [one, two, other]);
    expect(refused).toEqual([
      { change: one, reason: 'twice' },
      { change: two, reason: 'twice' },
    ]);
    expect(applied).toEqual([other]);
    expect(partOf(bytes, 'xl/worksheets/sheet2.xml')).toContain('<sheetProtection sheet="1" password="CC1A"/>');
  });

  const codeOf = async (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'carried out',
      (error: unknown) => (error instanceof FileProblem ? error.code : 'something else'),
    );
  const plain: MadeWorkbook = { sheets: { A: `<sheetData>${row(1, '<c r="A1"><v>1</v></c>')}</sheetData>` } };

  test.each<[string, Record<string, string>]>([
    ['in the usual place', { '_xmlsignatures/sig1.xml': '<Signature/>' }],
    [
      'where the relationships lead to it',
      {
        '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="ky/origin.sigs"/></Relationships>`,
        'ky/origin.sigs': '',
        'ky/_rels/origin.sigs.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature" Target="chu-ky.xml"/></Relationships>',
        'ky/chu-ky.xml': '<Signature/>',
      },
    ],
  ])('a package with a signature %s is not written to, whatever the change', async (_, parts) => {
    const signed = madeWorkbook({ ...plain, parts });
    expect(await codeOf(patchWorkbook(signed, [at('A1', { value: 2 })]))).toBe('signed');
    const workbook = await openWorkbookFile(signed, 'x');
    expect(Buffer.from(workbook.save()).equals(Buffer.from(signed))).toBe(true);
    await workbook.writeMemory('x');
    expect(() => workbook.save()).toThrow(/^signed/);
    await expect(workbook.insertSheets([])).resolves.toBeUndefined();
  });

  test('a file of a kind that is only read is refused as a whole', async () => {
    const old = madeOldWorkbook([[...oldText.plain('a')]], 1);
    expect(await codeOf(patchWorkbook(old, [at('A1', { value: 2 })]))).toBe('read-only-format');
  });
});

describe('everything else stays', () => {
  const around = {
    before: '<sheetPr codeName="Sheet1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>',
    after:
      '<conditionalFormatting sqref="A1"><cfRule type="cellIs" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="B1"><formula1>$A$1:$A$2</formula1></dataValidation></dataValidations><drawing r:id="d"/><legacyDrawing r:id="v"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls><control shapeId="1"><row r="1"><c r="A1"><v>77</v></c></row></control></controls></mc:Choice></mc:AlternateContent><tableParts count="1"><tablePart r:id="t"/></tableParts><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting><x14:c r="A1"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
  };
  const data = `<sheetData>${row(1, '<c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c>')}</sheetData>`;
  const parts: Record<string, string | Uint8Array> = {
    'xl/vbaProject.bin': Uint8Array.of(0xd0, 0xcf, 1, 2),
    'xl/comments1.xml': '<comments/>',
    'xl/threadedComments/threadedComment1.xml': '<ThreadedComments/>',
    'xl/tables/table1.xml': '<table name="T" displayName="T"/>',
    'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="c"/>',
    'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="x"/>',
    'xl/drawings/vmlDrawing1.vml': '<xml/>',
  };

  test('every part but the sheet, and in the sheet everything but the cell', async () => {
    const original = madeWorkbook({ sheets: { A: around.before + data + around.after }, parts });
    const { bytes } = await patchWorkbook(original, [at('A1', { value: 2 }), at('B1', { cachedValue: 2 })], { calculated: true });
    expect(changedEntries(original, bytes)).toEqual([SHEET]);
    const changed = data.replace('<c r="A1"><v>1</v>', '<c r="A1"><v>2</v>').replace('</f><v>1</v>', '</f><v>2</v>');
    expect(partOf(bytes, SHEET)).toBe(partOf(original, SHEET).replace(data, changed));
  });

  test('a strict workbook stays one', async () => {
    const strict = Object.fromEntries(
      Object.entries(madeParts({ sheets: { A: data } })).map(([name, bytes]) => [
        name,
        new TextEncoder().encode(
          new TextDecoder()
            .decode(bytes)
            .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main')
            .replaceAll(REL, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
        ),
      ]),
    );
    const original = zipSync(strict, { mtime: '2020-01-01T00:00:00Z' });
    const copy = await done(original, at('A1', { value: 2 }), at('C3', { value: 'chữ' }));
    expect(await cellOf(copy, 'C3')).toMatchObject({ value: 'chữ' });
    const workbook = await openWorkbookFile(copy, 'x');
    await workbook.writeMemory('x');
    const noted = workbook.save();
    expect(await (await openWorkbookFile(noted, 'x')).readMemory()).toBe('x');
    for (const bytes of Object.values(unzipSync(noted)))
      expect(new TextDecoder().decode(bytes)).not.toContain('officeDocument/2006/relationships');
  });

  test('also the words that the archive carries behind its last entry, the order and the dates of its entries', async () => {
    const plain = madeWorkbook({ sheets: { A: data }, parts });
    const words = new TextEncoder().encode('Phòng Kế hoạch - Tài chính');
    const original = Uint8Array.from([...plain, ...words]);
    new DataView(original.buffer).setUint16(plain.length - 2, words.length, true);
    const copy = await done(original, at('A1', { value: 2 }));
    expect(new TextDecoder().decode(copy.subarray(-words.length))).toBe('Phòng Kế hoạch - Tài chính');
    const namesOf = (bytes: Uint8Array): string[] => Object.keys(unzipSync(bytes));
    expect(namesOf(copy)).toEqual(namesOf(original));
  });
});
