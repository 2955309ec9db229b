/** Marked copies: what is added, what stays byte for byte, and that the copy is checked like the original. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { checkWorkbook } from '../../../src/core/check/check';
import type { WorkbookReport } from '../../../src/core/check/report';
import { findingList, noteAt } from '../../../src/core/report/finding-list';
import type { CellMark } from '../../../src/hosts/files/annotate/annotate';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import { disagreements } from '../../../tools/second-opinion/compare';
import { madeWorkbook, xml, type MadeWorkbook } from '../../support/made-workbook';
import { bareSheet } from '../../support/new-sheets';
import { changedEntries, partOf } from '../../support/package-parts';
import { sharedWorkbooks } from '../../support/shared-folder';
import { withLibreOffice } from '../../support/with-libre-office';

const EXAMPLES = path.resolve(__dirname, '../../../examples');
const FAULTY = readFileSync(path.join(EXAMPLES, 'bac-giang-2021-2025-co-loi.xlsx'));

const SHEET = 'xl/worksheets/sheet1.xml';
const LIST = bareSheet('Soát Biểu');
const mark = (cell: string, level: CellMark['level'] = 'error', sheet = 'A'): CellMark => ({
  sheet,
  cell,
  level,
  words: `Lỗi ở <${cell}>`,
});

const made: MadeWorkbook = {
  sheets: {
    A: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="D1:E1"/></mergeCells><conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="7"><formula>A1&gt;0</formula></cfRule></conditionalFormatting><dataValidations count="0"/><pageSetup paperSize="9"/><extLst/>',
    B: '<sheetData/>',
  },
  styles: '<fonts><font/></fonts><cellXfs><xf/></cellXfs><dxfs count="1"><dxf/></dxfs>',
  parts: { 'xl/drawings/drawing1.xml': '<x/>', 'xl/vbaProject.bin': Uint8Array.of(0, 1, 2, 3) },
};
const original = madeWorkbook(made);

const annotated = async (bytes: Uint8Array, ...marks: CellMark[]): Promise<Uint8Array> =>
  (await openWorkbookFile(bytes, 'thử.xlsx')).annotated(marks, LIST);

async function markedCopy(bytes: Uint8Array): Promise<{ readonly copy: Uint8Array; readonly report: WorkbookReport }> {
  const workbook = await openWorkbookFile(bytes, 'x');
  const snapshot = await workbook.readWorkbook();
  const report = checkWorkbook(snapshot, { exact: false });
  const marks = report.findings.map((finding) => ({
    sheet: finding.sheet,
    cell: finding.cell,
    level: finding.severity,
    words: noteAt(finding, 'vi'),
  }));
  const names = snapshot.sheets.map(({ name }) => name);
  return { copy: workbook.annotated(marks, findingList(report, names, 'vi')), report };
}

describe('a marked copy', () => {
  test('formats that lie in the package and are not the workbook’s stay nobody’s', async () => {
    const stray = madeWorkbook({
      sheets: { A: '<sheetData><row r="1"><c r="A1" s="1"><v>1200</v></c></row></sheetData>' },
      styles: '<fonts><font/></fonts><cellXfs><xf/><xf numFmtId="3"/></cellXfs>',
      parts: {
        'xl/_rels/workbook.xml.rels': xml(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        ),
      },
    });
    const formatIn = async (bytes: Uint8Array): Promise<string | undefined> =>
      (await (await openWorkbookFile(bytes, 'x.xlsx')).readWorkbook()).sheets[0]?.rows[0]?.[0]?.style.numberFormat;
    const copy = await annotated(stray, mark('A1'));
    expect(await formatIn(copy)).toBe(await formatIn(stray));
    expect(partOf(copy, 'xl/styles.xml')).toEqual(partOf(stray, 'xl/styles.xml'));
  });

  test('where the formats should lie and something else does, nothing is marked', async () => {
    const astray = madeWorkbook({
      sheets: { A: '<sheetData><row r="1"><c r="A1"><v>1200</v></c></row></sheetData>' },
      parts: { 'xl/styles.xml': xml('<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>') },
    });
    await expect(annotated(astray, mark('A1'))).rejects.toThrow('holds no formats');
  });

  test('only the marked sheet, the lists and the formats change; parts are added', async () => {
    expect(changedEntries(original, await annotated(original, mark('A1')))).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      SHEET,
      'xl/worksheets/sheet3.xml',
    ]);
  });

  test('the mark is a conditional format behind the workbook’s own, the note the last but what must follow', async () => {
    const sheet = partOf(await annotated(original, mark('A1'), mark('C7', 'warning'), mark('B2'), mark('A1', 'info')), SHEET);
    const without = sheet
      .replace(/<conditionalFormatting sqref="(?:A1 B2|C7)">.*?<\/conditionalFormatting>/g, '')
      .replace(/<legacyDrawing[^>]*>/, '');
    expect(without).toBe(partOf(original, SHEET));
    const formatting = [...sheet.matchAll(/<conditionalFormatting sqref="([^"]*)"><cfRule [^>]*dxfId="(\d+)" priority="(\d+)"/g)].map(
      ([, ...found]) => found,
    );
    expect(formatting).toEqual([
      ['A1', '0', '7'],
      ['A1 B2', '1', '8'],
      ['C7', '2', '9'],
    ]);
    expect(sheet).toMatch(
      /<\/conditionalFormatting><dataValidations count="0"\/><pageSetup paperSize="9"\/><legacyDrawing xmlns:r="[^"]*" r:id="rId\d+"\/><extLst\/>/,
    );
  });

  test('marks of an earlier copy make room, and without new ones the sheet is as it was', async () => {
    const plain = (cell: string): CellMark => ({ sheet: 'A', cell, level: 'error' });
    const without = async (bytes: Uint8Array, ...marks: CellMark[]): Promise<Uint8Array> =>
      (await openWorkbookFile(bytes, 'thử.xlsx')).annotated(marks, null);
    const once = await without(original, plain('A1'), plain('C7'), { ...plain('B2'), level: 'info' });
    expect((await openWorkbookFile(once, 'thử.xlsx')).ownMarks).toBe(2);
    const again = await without(once, plain('D4'));
    expect([...partOf(again, SHEET).matchAll(/<conditionalFormatting sqref="([^"]*)"/g)].map(([, places]) => places)).toEqual(['A1', 'D4']);
    expect(partOf(await without(again), SHEET)).toBe(partOf(original, SHEET));
    expect((await openWorkbookFile(original, 'thử.xlsx')).ownMarks).toBe(0);
  });

  test('another reader sees the notes, and the fill as a rule, not as the cell’s own', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(await annotated(original, mark('A1'), mark('A1', 'info'))) as unknown as ArrayBuffer);
    const sheet = book.getWorksheet('A');
    expect(sheet?.getCell('A1').note).toMatchObject({ texts: [{ text: 'Lỗi ở <A1>\n\nLỗi ở <A1>' }] });
    expect(sheet?.getCell('A1').fill ?? { type: 'pattern', pattern: 'none' }).toMatchObject({ pattern: 'none' });
  });

  test('a sheet with notes of its own gets no more of them, only the mark', async () => {
    const noted = madeWorkbook({
      ...made,
      parts: {
        'xl/comments1.xml': '<comments/>',
        'xl/worksheets/_rels/sheet1.xml.rels': xml(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>',
        ),
      },
    });
    const copy = await annotated(noted, mark('A1'));
    expect(changedEntries(noted, copy)).not.toContain('xl/worksheets/_rels/sheet1.xml.rels');
    expect(partOf(copy, SHEET)).toContain('priority="8"');
    expect(partOf(copy, SHEET)).not.toContain('legacyDrawing');
  });

  test('a protected structure keeps its sheets: marks and notes, no list', async () => {
    const locked = madeWorkbook({
      ...made,
      parts: {
        'xl/workbook.xml': xml(
          '<workbook xmlns="m" xmlns:r="r"><workbookProtection lockStructure="1"/><sheets><sheet name="A" sheetId="1" r:id="s1"/></sheets></workbook>',
        ),
      },
    });
    const copy = await annotated(locked, mark('A1'));
    expect(changedEntries(locked, copy)).not.toContain('xl/workbook.xml');
    expect(partOf(copy, 'xl/comments1.xml')).toContain('Lỗi ở &lt;A1&gt;');
  });

  test('the list names every finding and leads to its cell; what stands there is not checked in turn', async () => {
    const { copy, report } = await markedCopy(FAULTY);
    const { sheets } = await (await openWorkbookFile(copy, 'x')).readWorkbook();
    const list = sheets.at(-1);
    expect(list?.name).toBe('Soát Biểu');
    const lines = list?.rows.slice(4) ?? [];
    expect(lines.map((row) => [row[0]?.value, row[2]?.value])).toEqual(
      report.findings.map(({ code, sheet, cell }) => [code, `${sheet}!${cell}`]),
    );
    const [first] = report.findings;
    expect(lines[0]?.[2]?.formula).toBe(
      `=HYPERLINK("#'${first?.sheet ?? ''}'!${first?.cell ?? ''}","${first?.sheet ?? ''}!${first?.cell ?? ''}")`,
    );
  });

  test('marking a marked copy lists the same once more', async () => {
    const once = await markedCopy(FAULTY);
    const twice = await markedCopy(once.copy);
    expect(twice.report.findings).toEqual(once.report.findings);
    const { sheets } = await (await openWorkbookFile(twice.copy, 'x')).readWorkbook();
    expect(sheets.slice(-2).map(({ name }) => name)).toEqual(['Soát Biểu', 'Soát Biểu (2)']);
  });

  const [old = ''] = sharedWorkbooks('data').filter((file) => file.endsWith('.xls'));
  (old === '' ? test.skip : test)('an .xls file cannot have one', async () => {
    const workbook = await openWorkbookFile(readFileSync(old), 'x');
    expect(() => workbook.annotated([], LIST)).toThrow(expect.objectContaining({ code: 'read-only-format' }) as Error);
  });
});

describe('real workbooks', () => {
  const files = sharedWorkbooks('data').filter((file) => /\/VN_[^/]*\.xlsx$/.test(file.replace(/\\/g, '/')));
  if (files.length === 0) test.skip('are not beside the project', () => undefined);
  else
    test.each(files.map((file) => [path.basename(file), file]))('%s: the copy is checked like the original', async (_, file) => {
      const bytes = readFileSync(file);
      const { copy, report } = await markedCopy(bytes);
      const again = checkWorkbook(await (await openWorkbookFile(copy, 'x')).readWorkbook(), { exact: false });
      expect(again).toEqual(report);
    });
});

withLibreOffice('LibreOffice on marked copies', (ask) => {
  test('opens them, and finds what was calculated before', async () => {
    const marks = await annotated(FAULTY, mark('D13', 'error', 'Tổng hợp kinh phí'));
    const { copy } = await markedCopy(FAULTY);
    for (const [index, opinion] of ask([{ bytes: marks }, { bytes: copy }]).entries()) {
      expect(opinion.sheets.at(-1)?.name).toBe('Soát Biểu');
      const snapshot = await (await openWorkbookFile(index === 0 ? marks : copy, 'x')).readWorkbook();
      expect(disagreements(snapshot, opinion)).toEqual([]);
    }
  });
});
