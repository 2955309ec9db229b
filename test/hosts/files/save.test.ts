import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import type { CellContent } from '../../../src/core/workbook/edit';
import { cellAt, type Cell } from '../../../src/core/workbook/snapshot';
import { parseA1 } from '../../../src/core/workbook/address';
import type { FileWorkbook } from '../../../src/hosts/files/file-workbook';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import { madeWorkbook, worksheet, type MadeWorkbook } from '../../support/made-workbook';
import { changedEntries, decoded as text } from '../../support/package-parts';

const SHEET = 'xl/worksheets/sheet1.xml';
async function cellOf(workbook: FileWorkbook, sheet: string, a1: string): Promise<Cell | undefined> {
  const found = (await workbook.readWorkbook()).sheets.find(({ name }) => name === sheet);
  const address = parseA1(a1);
  return found && address ? cellAt(found, address.row, address.column) : undefined;
}

async function edited(bytes: Uint8Array, ...edits: [cell: string, before: CellContent, after: CellContent][]): Promise<FileWorkbook> {
  const workbook = await openWorkbookFile(bytes, 'thử.xlsx');
  const { refused } = await workbook.applyEdits(edits.map(([cell, before, after]) => ({ sheet: 'A', cell, before, after })));
  expect(refused).toEqual([]);
  return workbook;
}

const SHEET_A =
  '<dimension ref="A1:C3"/><cols><col min="4" max="4" style="1" width="9"/></cols><sheetData>\r\n<row r="1" spans="1:3" ht="20"><c r="A1" s="1" t="s"><v>0</v></c><c s="1"  r="B1" ><v>48730</v></c><c r="C1"/></row>\n<row r="3"><c r="A3"><f>B1*2</f><v>97460</v></c><c r="C3"><v>1</v></c></row></sheetData><!-- stays --><drawing r:id="rId1"/>';

const made: MadeWorkbook = {
  sheets: { A: SHEET_A, B: '<sheetData><row r="1"><c r="A1"><f>A!B1</f><v>48730</v></c></row></sheetData>' },
  sharedStrings: '<si><t>Đối ứng</t></si>',
  styles: '<fonts><font/></fonts><cellXfs><xf numFmtId="0"/><xf numFmtId="3"/></cellXfs>',
  parts: { 'xl/drawings/drawing1.xml': '<x/>', 'xl/vbaProject.bin': Uint8Array.of(0, 1, 2, 3), 'docProps/app.xml': '<Properties/>' },
};
const original = madeWorkbook(made);

describe('bytes', () => {
  test('saving does not write into the bytes that were handed over, also where they are a Buffer of Node', async () => {
    const handed = Buffer.from(original);
    const workbook = await edited(handed, ['B1', 48730, 1]);
    const first = workbook.save();
    expect(handed.equals(Buffer.from(original))).toBe(true);
    expect(Buffer.from(workbook.save()).equals(Buffer.from(first))).toBe(true);
    const untouched = (await openWorkbookFile(handed, 'x')).save();
    untouched.fill(0);
    expect(handed.equals(Buffer.from(original))).toBe(true);
  });

  test('a save without edits gives the file itself', async () => {
    expect(Buffer.from((await openWorkbookFile(original, 'x')).save()).equals(Buffer.from(original))).toBe(true);
  });

  test('only the touched sheet changes, every other entry keeps its bytes, packed data and headers included', async () => {
    const saved = (await edited(original, ['B1', 48730, 47830])).save([]);
    expect(changedEntries(original, saved)).toEqual([SHEET]);
  });

  test('inside the touched sheet only the edited cell changes', async () => {
    const saved = (await edited(original, ['B1', 48730, 47830])).save([]);
    const before = worksheet(SHEET_A);
    expect(text(unzipSync(saved)[SHEET])).toBe(before.replace('<c s="1"  r="B1" ><v>48730</v></c>', '<c s="1"  r="B1"><v>47830</v></c>'));
  });

  test('taking an edit back leaves nothing of it', async () => {
    const workbook = await edited(original, ['B1', 48730, 47830], ['A3', '=B1*2', 5], ['D9', null, 'x']);
    await workbook.applyEdits([
      { sheet: 'A', cell: 'D9', before: 'x', after: null },
      { sheet: 'A', cell: 'A3', before: 5, after: '=B1*2' },
      { sheet: 'A', cell: 'B1', before: 47830, after: 48730 },
    ]);
    expect(Buffer.from(workbook.save()).equals(Buffer.from(original))).toBe(true);
    expect(await cellOf(workbook, 'A', 'A3')).toMatchObject({ value: 97460, formula: '=B1*2' });
  });

  test('without new results Excel is told to calculate, in the workbook part', async () => {
    const saved = (await edited(original, ['B1', 48730, 47830])).save();
    expect(changedEntries(original, saved)).toEqual(['xl/workbook.xml', SHEET]);
    expect(text(unzipSync(saved)['xl/workbook.xml'])).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
  });

  test('an existing calculation setting keeps its other attributes', async () => {
    const content = madeWorkbook({ ...made, workbookTail: '<definedNames/><calcPr calcId="191029" fullCalcOnLoad="0" iterate="1"/>' });
    const saved = (await edited(content, ['B1', 48730, 47830])).save();
    expect(text(unzipSync(saved)['xl/workbook.xml'])).toContain('<definedNames/><calcPr calcId="191029" iterate="1" fullCalcOnLoad="1"/>');
  });
});

describe('content', () => {
  const roundTrip = async (cell: string, before: CellContent, after: CellContent): Promise<Cell | undefined> =>
    cellOf(await openWorkbookFile((await edited(original, [cell, before, after])).save(), 'x'), 'A', cell);

  test.each<[string, string, CellContent, CellContent]>([
    ['a number', 'B1', 48730, 0.1],
    ['a text that XML must escape', 'B1', 48730, ' <Đối ứng> & "KCQG" '],
    ['a text that looks like an escape', 'B1', 48730, '_x000D_\r\n\u0001'],
    ['a truth value', 'B1', 48730, false],
    ['a text over a shared text', 'A1', 'Đối ứng', '30. 900'],
    ['a cell that its row does not have', 'B3', null, 12],
    ['a cell behind the last of its row', 'F3', null, 12],
    ['a cell of a row that is missing between others', 'B2', null, 12],
    ['a cell below everything', 'C900', null, 'x'],
    ['a cell that is written but empty', 'C1', null, 3],
  ])('%s comes back as it was written', async (_, cell, before, after) => {
    expect((await roundTrip(cell, before, after))?.value).toBe(after);
  });

  test('a formula comes back with the result that stood there', async () => {
    expect(await roundTrip('B1', 48730, '=SUM(C3,"a<b")')).toMatchObject({ formula: '=SUM(C3,"a<b")', value: 48730 });
  });

  test('an emptied cell keeps its format and holds nothing', async () => {
    const saved = (await edited(original, ['B1', 48730, null])).save([]);
    expect(text(unzipSync(saved)[SHEET])).toContain('<c s="1"  r="B1"/>');
    expect(await cellOf(await openWorkbookFile(saved, 'x'), 'A', 'B1')).toBeUndefined();
  });

  test('a new cell takes the format of its column, in the snapshot as in the file', async () => {
    const workbook = await edited(original, ['D3', null, 47830]);
    expect(await cellOf(workbook, 'A', 'D3')).toMatchObject({ text: '47.830', style: { numberFormat: '#,##0' } });
    expect((await cellOf(await openWorkbookFile(workbook.save(), 'x'), 'A', 'D3'))?.text).toBe('47.830');
  });

  test('several new cells stand in order, each before its right neighbour', async () => {
    const saved = (await edited(original, ['E3', null, 5], ['B3', null, 2], ['D3', null, 4], ['B7', null, 7], ['A5', null, 1])).save([]);
    const places = [...text(unzipSync(saved)[SHEET]).matchAll(/<c\b[^>]*\br="(\w+)"/g)].map(([, place]) => place);
    expect(places).toEqual(['A1', 'B1', 'C1', 'A3', 'B3', 'C3', 'D3', 'E3', 'A5', 'B7']);
  });

  test('a sheet without any cell takes one', async () => {
    const saved = (await edited(madeWorkbook({ sheets: { A: '<sheetData/>' } }), ['C2', null, 5])).save();
    expect((await cellOf(await openWorkbookFile(saved, 'x'), 'A', 'C2'))?.value).toBe(5);
  });

  test('prefixes are kept, also for what is new', async () => {
    const prefixed = '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"/></x:sheetData></x:worksheet>';
    const saved = (
      await edited(madeWorkbook({ sheets: { A: '' }, parts: { [SHEET]: prefixed } }), ['A1', null, 'chữ'], ['A2', null, 2])
    ).save();
    expect(text(unzipSync(saved)[SHEET])).toBe(
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">chữ</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    );
  });

  test('new results are stored with the formulas they belong to, on every sheet', async () => {
    const saved = (await edited(original, ['B1', 48730, 47830])).save([
      { sheet: 'A', cell: 'A3', value: 95660 },
      { sheet: 'B', cell: 'A1', value: 47830 },
    ]);
    expect(changedEntries(original, saved)).toEqual([SHEET, 'xl/worksheets/sheet2.xml']);
    const again = await openWorkbookFile(saved, 'x');
    expect(await cellOf(again, 'A', 'A3')).toMatchObject({ value: 95660, formula: '=B1*2' });
    expect(await cellOf(again, 'B', 'A1')).toMatchObject({ value: 47830, formula: '=A!B1' });
  });
});

describe('results that are not known', () => {
  test('a formula put into an empty cell is uncalculated, in the snapshot as in the file', async () => {
    const workbook = await edited(original, ['D9', null, '=B1']);
    expect(await cellOf(workbook, 'A', 'D9')).toMatchObject({ value: '', formula: '=B1', uncalculated: true });
    expect(await cellOf(await openWorkbookFile(workbook.save(), 'x'), 'A', 'D9')).toMatchObject({ formula: '=B1', uncalculated: true });
  });

  test('a result that is the empty text is stored as one', async () => {
    const saved = (await edited(original, ['D9', null, '=IF(B1>0,"","x")'])).save([{ sheet: 'A', cell: 'D9', value: '' }]);
    const cell = await cellOf(await openWorkbookFile(saved, 'x'), 'A', 'D9');
    expect(cell).toMatchObject({ value: '', formula: '=IF(B1>0,"","x")' });
    expect(cell).not.toHaveProperty('uncalculated');
  });

  test('taking such an edit back leaves nothing of it', async () => {
    const workbook = await edited(original, ['D9', null, '=B1']);
    await workbook.applyEdits([{ sheet: 'A', cell: 'D9', before: '=B1', after: null }]);
    expect(Buffer.from(workbook.save()).equals(Buffer.from(original))).toBe(true);
  });
});

describe('formulas that hang together', () => {
  const shared = madeWorkbook({
    sheets: {
      A: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>',
    },
    parts: { 'xl/calcChain.xml': '<calcChain><c r="B1" i="1"/></calcChain>' },
    relationships:
      '<Relationship Id="cc" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>',
  });

  test('where the first cell of a shared formula goes, the others keep theirs', async () => {
    const again = await openWorkbookFile((await edited(shared, ['B1', '=A1*$A$1', 7])).save([{ sheet: 'A', cell: 'B3', value: 30 }]), 'x');
    expect(await cellOf(again, 'A', 'B1')).toMatchObject({ value: 7 });
    expect(await cellOf(again, 'A', 'B2')).toMatchObject({ formula: '=A2*$A$1', value: 2 });
    expect(await cellOf(again, 'A', 'B3')).toMatchObject({ formula: '=A3*$A$1', value: 30 });
  });

  test('the calculation chain goes when a formula goes, with its relationship', async () => {
    const parts = unzipSync((await edited(shared, ['B2', '=A2*$A$1', 7])).save([]));
    expect(Object.keys(parts)).not.toContain('xl/calcChain.xml');
    expect(text(parts['xl/_rels/workbook.xml.rels'])).not.toContain('calcChain');
  });

  test('the calculation chain stays when formulas stay', async () => {
    const saved = (await edited(shared, ['A2', 2, 9])).save([]);
    expect(changedEntries(shared, saved)).toEqual([SHEET]);
  });
});

describe('refusals', () => {
  const guarded = madeWorkbook({
    sheets: {
      A: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row><row r="2"><c r="A2"><f t="array" ref="A2:B2">A1:B1</f><v>1</v></c><c r="B2"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="D1:E2"/></mergeCells>',
      P: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row></sheetData><sheetProtection sheet="1"/>',
    },
    styles: '<fonts><font/></fonts><cellXfs><xf/><xf><protection locked="0"/></xf></cellXfs>',
  });

  test.each<[string, string, string, CellContent, string]>([
    ['another value stands there', 'A', 'A1', 2, 'stale'],
    ['the sheet is gone', 'X', 'A1', 1, 'no-such-sheet'],
    ['the place is no cell', 'A', 'A0', null, 'stale'],
    ['the cell is covered by a merged one', 'A', 'E2', null, 'inside-merge'],
    ['the cell belongs to an array formula', 'A', 'B2', '=A1:B1', 'protected'],
    ['the cell is locked on a protected sheet', 'P', 'A1', 1, 'protected'],
  ])('an edit is refused when %s', async (_, sheet, cell, before, reason) => {
    const workbook = await openWorkbookFile(guarded, 'x');
    const edit = { sheet, cell, before, after: 9 };
    expect(await workbook.applyEdits([edit])).toEqual({ applied: [], refused: [{ edit, reason }] });
    expect(Buffer.from(workbook.save()).equals(Buffer.from(guarded))).toBe(true);
  });

  test('the first cell of a merge and an unlocked cell of a protected sheet can be written', async () => {
    const workbook = await openWorkbookFile(guarded, 'x');
    const { applied } = await workbook.applyEdits([
      { sheet: 'A', cell: 'D1', before: null, after: 9 },
      { sheet: 'P', cell: 'B1', before: 2, after: 9 },
    ]);
    expect(applied).toHaveLength(2);
  });
});

describe('other programs open what was saved', () => {
  const plain = madeWorkbook({ ...made, sheets: { ...made.sheets, A: SHEET_A.replace('<drawing r:id="rId1"/>', '') } });
  const saved = async (): Promise<Uint8Array> => (await edited(plain, ['B1', 48730, 47830], ['B3', null, 'chữ <mới>'])).save();

  test('ExcelJS', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(await saved()) as unknown as ArrayBuffer);
    expect([book.getWorksheet('A')?.getCell('B1').value, book.getWorksheet('A')?.getCell('B3').value]).toEqual([47830, 'chữ <mới>']);
  });

  if (spawnSync('soffice', ['--version']).status !== 0) {
    process.stdout.write('LibreOffice is not there: its second opinion on saved files is left out.\n');
    return;
  }
  test('LibreOffice', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'soatbieu-'));
    const utf8 = 'csv:Text - txt - csv (StarCalc):44,34,76,1';
    try {
      writeFileSync(path.join(folder, 'luu.xlsx'), await saved());
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      spawnSync('soffice', [profile, '--headless', '--convert-to', utf8, '--outdir', folder, path.join(folder, 'luu.xlsx')]);
      const [first, , third] = readFileSync(path.join(folder, 'luu.csv'), 'utf8').split(/\r?\n/);
      expect([first, third]).toEqual(['"Đối ứng","47,830",', '97460,"chữ <mới>",1']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
