/** New sheets in a file: what they look like to other readers, and that nothing else in the file has moved. */
import ExcelJS from 'exceljs';
import type { NewSheet } from '../../../src/core/workbook/new-sheet';
import { parseA1, parseRange } from '../../../src/core/workbook/address';
import { cellAt } from '../../../src/core/workbook/snapshot';
import type { FileWorkbook } from '../../../src/hosts/files/file-workbook';
import { digitWidthOf } from '../../../src/hosts/files/insert/new-formats';
import { newWorkbookFile } from '../../../src/hosts/files/insert/new-workbook-file';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import { madeWorkbook, xml, type MadeWorkbook } from '../../support/made-workbook';
import { bareSheet, sampleForm } from '../../support/new-sheets';
import { changedEntries, partOf } from '../../support/package-parts';

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0%"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="3"/></cellXfs><dxfs count="0"/>';

const made: MadeWorkbook = {
  sheets: { A: '<sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><v>5</v></c></row></sheetData>', B: '<sheetData/>' },
  sharedStrings: '<si><t>Đối ứng</t></si>',
  styles: STYLES,
  parts: { 'xl/calcChain.xml': '<calcChain/>', 'xl/vbaProject.bin': Uint8Array.of(0, 1, 2), 'docProps/app.xml': '<Properties/>' },
  workbookTail:
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">B!$A$1</definedName></definedNames><calcPr calcId="1"/>',
};
const original = madeWorkbook(made);

async function inserted(bytes: Uint8Array, ...sheets: NewSheet[]): Promise<FileWorkbook> {
  const workbook = await openWorkbookFile(bytes, 'thử.xlsx');
  await workbook.insertSheets(sheets);
  return workbook;
}

const namesOf = async (workbook: FileWorkbook): Promise<string[]> => (await workbook.readWorkbook()).sheets.map(({ name }) => name);

const byExcelJs = async (bytes: Uint8Array): Promise<ExcelJS.Workbook> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return book;
};

describe('what an insertion touches', () => {
  test('the lists that name sheets, the formats, and the new part; every other entry keeps its bytes', async () => {
    const saved = (await inserted(original, sampleForm())).save();
    expect(changedEntries(original, saved)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet3.xml',
    ]);
  });

  test('formats, names and sheets that were there keep their place and their text', async () => {
    const saved = (await inserted(original, sampleForm())).save();
    const [styles, book] = [partOf(saved, 'xl/styles.xml'), partOf(saved, 'xl/workbook.xml')];
    expect(styles).toContain('<xf/><xf numFmtId="3"/><xf numFmtId="0"');
    expect(styles).toContain('<numFmt numFmtId="170" formatCode="0.0%"/><numFmt numFmtId="171" formatCode="#,##0;-#,##0;&quot;-&quot;"/>');
    expect(styles.replace(/<numFmts.*<\/cellXfs>/, '')).toBe(partOf(original, 'xl/styles.xml').replace(/<numFmts.*<\/cellXfs>/, ''));
    expect(book).toContain(
      '<sheet name="B" sheetId="2" r:id="s2"/><sheet name="TH nguồn-năm" sheetId="3" r:id="rId5"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">B!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">',
    );
    expect(book).toContain('</definedNames><calcPr calcId="1"/></workbook>');
  });

  test('the count of a list is the number of its elements', async () => {
    const styles = partOf((await inserted(original, sampleForm())).save(), 'xl/styles.xml');
    for (const [list, element] of [
      ['numFmts', 'numFmt'],
      ['fonts', 'font'],
      ['borders', 'border'],
      ['cellXfs', 'xf'],
    ] as const) {
      const [, count, content = ''] = new RegExp(`<${list} count="(\\d+)">(.*?)</${list}>`).exec(styles) ?? [];
      expect([list, Number(count)]).toEqual([list, content.match(new RegExp(`<${element}[ />]`, 'g'))?.length]);
    }
  });

  test('the same insertion twice gives the same bytes', async () => {
    const save = async (): Promise<string> => Buffer.from((await inserted(original, sampleForm())).save()).toString('base64');
    expect(await save()).toBe(await save());
  });

  test('sheets beyond the first two come after one another, in the order given', async () => {
    const workbook = await inserted(original, bareSheet('Hai'), bareSheet('Một'));
    await workbook.insertSheets([bareSheet('Ba')]);
    expect(await namesOf(await openWorkbookFile(workbook.save(), 'x'))).toEqual(['A', 'B', 'Hai', 'Một', 'Ba']);
  });
});

describe('workbooks of other makers', () => {
  const bookOf = (xmlText: string): Uint8Array => madeWorkbook({ ...made, parts: { 'xl/workbook.xml': xml(xmlText) } });

  test('prefixes are kept, and the prefix of relationships is taken over', async () => {
    const prefixed = bookOf(
      '<x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="A" sheetId="7" q:id="s1"/></x:sheets></x:workbook>',
    );
    const saved = (await inserted(prefixed, bareSheet('Mới'))).save();
    expect(partOf(saved, 'xl/workbook.xml')).toContain(
      '<x:sheet name="Mới" sheetId="8" q:id="rId5"/></x:sheets><x:definedNames><x:definedName name="_xlnm.Print_Area" localSheetId="1">\'Mới\'!$A$1</x:definedName></x:definedNames></x:workbook>',
    );
    expect(partOf(saved, 'xl/worksheets/sheet3.xml')).toContain(
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    );
  });

  test('formats among alternatives for different programs: a second list would be taken for them, so nothing is inserted', async () => {
    const formats = '<cellXfs count="1"><xf numFmtId="3"/></cellXfs>';
    const styles = xml(
      `<styleSheet xmlns="m"><fonts count="1"><font/></fonts><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Fallback>${formats}</mc:Fallback></mc:AlternateContent></styleSheet>`,
    );
    await expect(inserted(madeWorkbook({ ...made, parts: { 'xl/styles.xml': styles } }), sampleForm())).rejects.toMatchObject({
      code: 'damaged',
    });
  });

  test('a styles part with prefixes gets elements with prefixes', async () => {
    const styles = xml('<x:styleSheet xmlns:x="m"><x:fonts count="1"><x:font/></x:fonts><x:cellXfs><x:xf/></x:cellXfs></x:styleSheet>');
    const saved = (await inserted(madeWorkbook({ ...made, parts: { 'xl/styles.xml': styles } }), sampleForm())).save();
    const written = partOf(saved, 'xl/styles.xml');
    expect(written.match(/<\/?(?!x:|\?)[a-z]/gi)).toBeNull();
    expect((await openWorkbookFile(saved, 'x').then((book) => book.readWorkbook())).sheets[2]?.rows[0]?.[0]?.style).toMatchObject({
      bold: true,
      fontName: 'Times New Roman',
    });
  });

  test('a workbook without formats gets a part of them, with the defaults in first place', async () => {
    const bare = madeWorkbook({
      sheets: { A: '<sheetData><row r="1"><c r="B1"><v>5</v></c></row></sheetData>', B: '<sheetData/>' },
      parts: {
        'xl/_rels/workbook.xml.rels': xml(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
        ),
      },
    });
    const saved = (await inserted(bare, sampleForm())).save();
    expect(partOf(saved, 'xl/styles.xml')).toContain('<font><sz val="11"/><name val="Calibri"/></font>');
    const { sheets } = await (await openWorkbookFile(saved, 'x')).readWorkbook();
    expect(sheets[0]?.rows[0]?.[1]?.style.fontName).toBe('Calibri');
    expect(sheets[2]?.rows[4]?.[2]?.style).toMatchObject({ fontName: 'Times New Roman', numberFormat: '#,##0;-#,##0;"-"' });
  });

  test('a strict file stays strict', async () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const saved = (
      await inserted(
        madeWorkbook({
          sheets: { A: '<sheetData/>', B: '<sheetData/>' },
          parts: {
            'xl/workbook.xml': xml(
              `<workbook xmlns="${strict}/spreadsheetml/main" xmlns:r="${strict}/officeDocument/relationships"><sheets><sheet name="A" sheetId="1" r:id="s1"/></sheets></workbook>`,
            ),
            '_rels/.rels': xml(
              `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${strict}/officeDocument/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
            ),
            'xl/_rels/workbook.xml.rels': xml(
              `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="${strict}/officeDocument/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
            ),
          },
        }),
        bareSheet('Mới'),
      )
    ).save();
    expect(partOf(saved, 'xl/_rels/workbook.xml.rels')).toContain(
      `Type="${strict}/officeDocument/relationships/worksheet" Target="worksheets/sheet3.xml"`,
    );
    expect(partOf(saved, 'xl/worksheets/sheet3.xml')).toContain(`<worksheet xmlns="${strict}/spreadsheetml/main">`);
  });

  test('columns come out equally wide whatever the workbook’s normal font is', async () => {
    expect([digitWidthOf('Calibri', 11), digitWidthOf('Arial', 10), digitWidthOf('Times New Roman', 12)]).toEqual([7, 7, 8]);
    const pixels = async (bytes: Uint8Array, part: string, digit: number): Promise<number> =>
      Math.round(Number(/<col min="2"[^>]*width="([\d.]+)"/.exec(partOf((await inserted(bytes, sampleForm())).save(), part))?.[1]) * digit);
    const sheet = 'xl/worksheets/sheet3.xml';
    const times = madeWorkbook({ ...made, styles: STYLES.replace('Calibri', 'Times New Roman').replace('"11"', '"12"') });
    expect([await pixels(original, sheet, 7), await pixels(times, sheet, 8)]).toEqual([341, 341]);
  });

  test('a name that the workbook has, as a name or as a table, is given to the new sheet alone', async () => {
    const table = '<table xmlns="m" id="1" name="Bang1" displayName="Bang1" ref="A1:B2"/>';
    const named = madeWorkbook({
      ...made,
      parts: { 'xl/tables/table1.xml': table },
      workbookTail: '<definedNames><definedName name="sb_tongcong">A!$B$1</definedName></definedNames>',
    });
    const sheet = {
      ...sampleForm(),
      names: [
        ...sampleForm().names,
        { name: 'BANG1', range: { top: 0, left: 0, bottom: 1, right: 1 } },
        { name: 'Rieng', range: { top: 0, left: 0, bottom: 0, right: 0 } },
      ],
    };
    const book = partOf((await inserted(named, sheet)).save(), 'xl/workbook.xml');
    expect(book).toContain('<definedName name="sb_tongcong">A!$B$1</definedName>');
    expect(book).toContain('<definedName name="SB_TongCong" localSheetId="2">');
    expect(book).toContain('<definedName name="BANG1" localSheetId="2">');
    expect(book).toContain('<definedName name="Rieng">');
  });
});

describe('what comes of a sheet', () => {
  const sheet = sampleForm({ isProtected: true });

  test('our own reader gives back every cell, merge and format', async () => {
    const snapshot = (await (await openWorkbookFile((await inserted(original, sheet)).save(), 'x')).readWorkbook()).sheets[2];
    expect(snapshot?.name).toBe('TH nguồn-năm');
    expect(snapshot?.merges).toEqual(sheet.merges);
    for (const [row, cells] of sheet.rows.entries())
      for (const [column, cell] of cells.entries()) {
        const read = snapshot && cellAt(snapshot, row, column);
        const content = cell?.content ?? null;
        if (content === null) expect(read).toBeUndefined();
        else if (content.kind === 'text') expect(read).toMatchObject({ value: content.text });
        else
          expect(read).toMatchObject(
            content.kind === 'formula' ? { formula: content.formula, value: content.value } : { value: content.value },
          );
        if (content?.kind === 'text') expect(read).not.toHaveProperty('formula');
        if (cell && read)
          expect(read.style).toEqual({
            numberFormat: cell.style.numberFormat ?? 'General',
            bold: cell.style.bold ?? false,
            italic: cell.style.italic ?? false,
            indent: cell.style.indent ?? 0,
            fontName: 'Times New Roman',
          });
      }
  });

  describe.each([
    ['in a workbook that was there', async () => (await inserted(original, sheet)).save()],
    ['in a workbook of its own', () => Promise.resolve(newWorkbookFile([sheet]))],
  ])('another reader sees the same %s', (_, make) => {
    let found: ExcelJS.Worksheet;

    beforeAll(async () => {
      const worksheet = (await byExcelJs(await make())).getWorksheet(sheet.name);
      if (worksheet === undefined) throw new Error('ExcelJS finds no such sheet');
      found = worksheet;
    });

    test('contents and looks', () => {
      expect(found.getCell('B6').value).toBe('=Khuyến công địa phương <tỉnh> & "huyện"');
      expect(found.getCell('E5')).toMatchObject({ formula: 'SUM(C5:D5)', result: 2550.5, numFmt: '#,##0;-#,##0;"-"' });
      expect(found.getCell('B9').result).toBe('Cộng: 3350.5');
      expect(found.getCell('A1').font).toMatchObject({ name: 'Times New Roman', size: 14, bold: true });
      expect(found.getCell('E2')).toMatchObject({ font: { italic: true, size: 13 }, alignment: { horizontal: 'right' } });
      expect(found.getCell('B5').alignment).toMatchObject({ indent: 1, wrapText: true });
      expect(found.getCell('A5').numFmt).toBe('@');
    });

    test('borders go round a merged cell by all the cells it covers', () => {
      const thin = { style: 'thin' };
      for (const place of ['A3', 'A4', 'D3', 'E4'])
        expect(found.getCell(place).border).toEqual({ left: thin, right: thin, top: thin, bottom: thin });
    });

    test('inputs are open, all else is locked, and nobody needs a password', () => {
      expect((found as unknown as { sheetProtection: object }).sheetProtection).toEqual(expect.objectContaining({ sheet: true }));
      expect(partOf(newWorkbookFile([sheet]), 'xl/worksheets/sheet1.xml')).not.toMatch(/sheetProtection[^>]*(password|hashValue)/);
      // Its types promise what it leaves out where nothing is said.
      const isLocked = ({ protection }: { readonly protection?: Partial<ExcelJS.Protection> }): boolean => protection?.locked ?? true;
      expect(['C5', 'D6', 'E5'].map((place) => isLocked(found.getCell(place)))).toEqual([false, false, true]);
    });

    test('widths, heights and the panes that stay', () => {
      expect(found.getRow(1).height).toBe(36);
      expect(found.getRow(3).height).toBe(20.25);
      expect(found.getColumn(2).width).toBeGreaterThan(42);
      expect(found.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 4, topLeftCell: 'C5' });
    });

    test('page: paper, margins, one page wide, number from the second page on, heading repeated, area', () => {
      expect(found.pageSetup).toMatchObject({
        paperSize: 9,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printArea: 'A1:E9',
        printTitlesRow: '3:4',
      });
      const inch = (millimetres: number): number => Math.round((millimetres / 25.4) * 1000) / 1000;
      expect(found.pageSetup.margins).toMatchObject({ top: inch(20), bottom: inch(20), left: inch(30), right: inch(15) });
      expect(found.headerFooter).toMatchObject({ differentFirst: true, oddHeader: '&C&"Times New Roman,Regular"&13&P' });
      expect(found.headerFooter.firstHeader).toBeFalsy();
    });

    test('validations with their words', () => {
      const money = found.getCell('D6').dataValidation;
      expect(money).toMatchObject({
        type: 'decimal',
        operator: 'greaterThanOrEqual',
        allowBlank: true,
        showErrorMessage: true,
        errorTitle: 'Số tiền',
        error: 'Chỉ nhập số không âm,\nví dụ 1.250,5.',
      });
      expect(money.formulae).toEqual([0]);
      expect(found.getCell('B5').dataValidation).toMatchObject({ type: 'list', formulae: ['"- Khuyến công quốc gia,Khác ""tự ghi"""'] });
      expect(found.getCell('C4').dataValidation).toMatchObject({ type: 'whole', formulae: [2000, 2100] });
    });
  });

  test('a workbook of its own begins with the decree’s font and opens at its first sheet', async () => {
    const bytes = newWorkbookFile([sheet, bareSheet('Hai', { kind: 'number', value: 7 })]);
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain('tabSelected="1"');
    expect(partOf(bytes, 'xl/worksheets/sheet2.xml')).not.toContain('tabSelected');
    const book = await byExcelJs(bytes);
    expect(book.worksheets.map(({ name }) => name)).toEqual([sheet.name, 'Hai']);
    expect(partOf(bytes, 'xl/styles.xml')).toContain('<fonts count="6"><font><sz val="12"/><name val="Times New Roman"/>');
    expect(() => newWorkbookFile([])).toThrow(RangeError);
    expect(() => newWorkbookFile([sheet, sheet])).toThrow(RangeError);
  });
});

describe('edits and insertions together', () => {
  test('edits made before and after an insertion are all in the file, on old sheets and new', async () => {
    const workbook = await openWorkbookFile(original, 'x');
    await workbook.applyEdits([{ sheet: 'A', cell: 'B1', before: 5, after: 6 }]);
    await workbook.insertSheets([sampleForm()]);
    const { refused } = await workbook.applyEdits([
      { sheet: 'TH nguồn-năm', cell: 'D6', before: null, after: 950 },
      { sheet: 'B', cell: 'A1', before: null, after: 'mới' },
    ]);
    expect(refused).toEqual([]);
    const { sheets } = await (await openWorkbookFile(workbook.save(), 'x')).readWorkbook();
    expect([sheets[0]?.rows[0]?.[1]?.value, sheets[1]?.rows[0]?.[0]?.value, sheets[2]?.rows[5]?.[3]]).toMatchObject([
      6,
      'mới',
      { value: 950, text: '950' },
    ]);
  });

  test('locked cells of a protected form are refused, its inputs are not', async () => {
    const workbook = await inserted(original, sampleForm({ isProtected: true }));
    const input = { sheet: 'TH nguồn-năm', cell: 'C5', before: 1200, after: 1300 };
    const title = { sheet: 'TH nguồn-năm', cell: 'B7', before: 'Tổng cộng', after: 'Cộng' };
    expect(await workbook.applyEdits([input, title])).toEqual({ applied: [input], refused: [{ edit: title, reason: 'protected' }] });
  });

  test('taking the sheets out again leaves the file as it was, edits elsewhere kept', async () => {
    const workbook = await inserted(original, bareSheet('Một'));
    await workbook.insertSheets([bareSheet('Hai'), bareSheet('Ba')]);
    await workbook.applyEdits([{ sheet: 'Ba', cell: 'B2', before: null, after: 3 }]);
    await workbook.removeInserted([bareSheet('Hai'), bareSheet('Một')]);
    expect(await namesOf(workbook)).toEqual(['A', 'B', 'Ba']);
    const again = await openWorkbookFile(workbook.save(), 'x');
    expect((await again.readWorkbook()).sheets[2]?.rows[1]?.[1]?.value).toBe(3);
    await workbook.applyEdits([{ sheet: 'Ba', cell: 'B2', before: 3, after: null }]);
    await workbook.removeInserted([bareSheet('Ba')]);
    expect(Buffer.from(workbook.save()).equals(Buffer.from(original))).toBe(true);
  });
});

describe('refusals', () => {
  const unchanged = (workbook: FileWorkbook, bytes: Uint8Array): void => {
    expect(Buffer.from(workbook.save()).equals(Buffer.from(bytes))).toBe(true);
  };

  test('a protected structure takes no sheet', async () => {
    const locked = madeWorkbook({
      ...made,
      parts: {
        'xl/workbook.xml': xml(
          '<workbook xmlns="m" xmlns:r="r"><workbookProtection lockStructure="1"/><sheets><sheet name="A" sheetId="1" r:id="s1"/></sheets></workbook>',
        ),
      },
    });
    const workbook = await openWorkbookFile(locked, 'x');
    await expect(workbook.insertSheets([bareSheet('Mới')])).rejects.toMatchObject({ code: 'protected-structure' });
    unchanged(workbook, locked);
  });

  test('protected windows are no protected structure', async () => {
    const windows = madeWorkbook({
      ...made,
      parts: {
        'xl/workbook.xml': xml(
          '<workbook xmlns="m" xmlns:r="r"><workbookProtection lockWindows="1" lockStructure="0"/><sheets><sheet name="A" sheetId="1" r:id="s1"/></sheets></workbook>',
        ),
      },
    });
    expect(await namesOf(await inserted(windows, bareSheet('Mới')))).toEqual(['A', 'Mới']);
  });

  test('what is inserted must fit a workbook', async () => {
    const workbook = await openWorkbookFile(original, 'x');
    const range = parseRange('A1:A2');
    const wrong: Partial<NewSheet>[] = [
      { name: 'a/b' },
      { name: '' },
      { name: 'x'.repeat(32) },
      { merges: [{ top: 3, left: 0, bottom: 1, right: 1 }] },
      { rows: [[{ content: { kind: 'number', value: Number.NaN }, style: {} }]] },
      { rows: [[{ content: { kind: 'formula', formula: 'SUM(A1)', value: 1 }, style: {} }]] },
      { names: [{ name: 'A1', range: { ...parseA1('A1'), top: 0, left: 0, bottom: 0, right: 0 } }] },
      {
        validations: [
          {
            range: range ?? { top: 0, left: 0, bottom: 0, right: 0 },
            allow: { kind: 'list', values: ['một, hai'] },
            title: 'x',
            message: 'y',
          },
        ],
      },
      {
        validations: [
          {
            range: { top: 0, left: 0, bottom: 0, right: 0 },
            allow: { kind: 'whole', min: 0, max: null },
            title: 'x',
            message: 'y'.repeat(256),
          },
        ],
      },
    ];
    for (const fault of wrong)
      await expect(workbook.insertSheets([bareSheet('Trước'), { ...bareSheet('Sau'), ...fault }])).rejects.toThrow(RangeError);
    unchanged(workbook, original);
  });
});
