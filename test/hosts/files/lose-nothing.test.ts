/** Whatever is done to a workbook, all parts it does not concern keep their bytes: real workbooks, and one with everything in it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { toA1 } from '../../../src/core/workbook/address';
import { contentOf } from '../../../src/core/workbook/edit';
import type { FileWorkbook } from '../../../src/hosts/files/file-workbook';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import { madeParts, madeWorkbook } from '../../support/made-workbook';
import { bareSheet, sampleForm } from '../../support/new-sheets';
import { changedEntries, partOf } from '../../support/package-parts';
import { sharedWorkbooks } from '../../support/shared-folder';

interface Act {
  readonly name: string;
  readonly save: (workbook: FileWorkbook) => Promise<Uint8Array>;
  /** What it may touch, besides one worksheet part. */
  readonly concerns: RegExp;
}

/** The first cell with content, wherever it is. */
async function firstCell(workbook: FileWorkbook): Promise<{ sheet: string; cell: string; before: ReturnType<typeof contentOf> } | null> {
  for (const { name, rows } of (await workbook.readWorkbook()).sheets)
    for (const [row, cells] of rows.entries())
      for (const [column, cell] of cells.entries())
        if (cell !== undefined) return { sheet: name, cell: toA1({ row, column }), before: contentOf(cell) };
  return null;
}

const LISTS = /^(?:\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml)$/;
const WORKSHEET = /^xl\/worksheets\/[^/]+\.xml$/;

const ACTS: readonly Act[] = [
  {
    name: 'an edit',
    save: async (workbook) => {
      const place = await firstCell(workbook);
      if (place !== null) await workbook.applyEdits([{ ...place, after: 12345 }]);
      return workbook.save();
    },
    concerns: /^(?:xl\/workbook\.xml|xl\/calcChain\.xml|\[Content_Types\]\.xml|xl\/_rels\/workbook\.xml\.rels)$/,
  },
  {
    name: 'an insertion',
    save: async (workbook) => {
      await workbook.insertSheets([sampleForm({ name: 'Biểu chèn thử' })]);
      return workbook.save();
    },
    concerns: LISTS,
  },
  {
    name: 'a mark',
    save: async (workbook) => {
      const place = await firstCell(workbook);
      const marks = place === null ? [] : [{ ...place, level: 'error' as const, words: 'Thử' }];
      return workbook.annotated(marks, bareSheet('Danh sách thử'));
    },
    concerns: new RegExp(`${LISTS.source}|^xl/comments\\d*\\.xml$|^xl/drawings/vmlDrawing\\d*\\.vml$|^xl/worksheets/_rels/`),
  },
];

/** The names of parts that changed although nothing was done to them; new and changed worksheets are counted apart. */
async function lostBy(
  { save, concerns }: Act,
  bytes: Uint8Array,
): Promise<{ readonly lost: string[]; readonly sheets: number; readonly saved: Uint8Array }> {
  const saved = await save(await openWorkbookFile(bytes, 'x'));
  const changed = changedEntries(bytes, saved);
  const lost = changed.filter((name) => !WORKSHEET.test(name) && !concerns.test(name));
  return { lost, sheets: changed.filter((name) => WORKSHEET.test(name)).length, saved };
}

describe('a workbook with everything in it', () => {
  const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const MACRO = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
  const other: Record<string, string | Uint8Array> = {
    'xl/vbaProject.bin': Uint8Array.of(9, 8, 7),
    'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="c"/>',
    'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="x"/>',
    'xl/drawings/vmlDrawing1.vml': '<xml/>',
    'xl/comments1.xml': '<comments/>',
    'xl/threadedComments/threadedComment1.xml': '<ThreadedComments/>',
    'xl/persons/person.xml': '<personList/>',
    'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition/>',
    'xl/pivotCache/pivotCacheDefinition1.xml': '<pivotCacheDefinition/>',
    'xl/printerSettings/printerSettings1.bin': Uint8Array.of(1, 2, 3),
    'xl/theme/theme1.xml': '<a:theme xmlns:a="a"/>',
    'customXml/item1.xml': '<x/>',
    'docProps/custom.xml': '<Properties/>',
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/printerSettings" Target="../printerSettings/printerSettings1.bin"/><Relationship Id="rId2" Type="${REL}/drawing" Target="../drawings/drawing1.xml"/><Relationship Id="rId3" Type="${REL}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/><Relationship Id="rId4" Type="${REL}/comments" Target="../comments1.xml"/></Relationships>`,
  };
  const BEFORE =
    '<sheetPr codeName="Sheet1"/><dimension ref="A1:B2"/><sheetViews><sheetView workbookViewId="0" tabSelected="1"/></sheetViews>';
  const AFTER =
    '<autoFilter ref="A1:B2"/><conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1"><dataBar/></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" sqref="B1"><formula1>1</formula1></dataValidation></dataValidations><pageMargins left="1"/><pageSetup r:id="rId1"/><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><extLst><ext uri="{x14}"><x14:sparklineGroups xmlns:x14="x14"/></ext></extLst>';
  const made = {
    sheets: {
      A: `${BEFORE}<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row></sheetData>${AFTER}`,
      B: '<sheetData/>',
    },
    styles:
      '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="1"><xf/></cellXfs><extLst><ext/></extLst>',
    workbookTail:
      '<definedNames><definedName name="x">A!$A$1</definedName></definedNames><pivotCaches><pivotCache cacheId="1"/></pivotCaches><extLst/>',
  };
  const types = new TextDecoder().decode(madeParts(made)['[Content_Types].xml']).replace(/application\/vnd\.[^"]*sheet\.main\+xml/, MACRO);
  const original = madeWorkbook({ ...made, parts: { ...other, '[Content_Types].xml': types } });

  test.each(ACTS)('$name leaves every other part alone', async (act) => {
    const { lost, saved } = await lostBy(act, original);
    expect(lost).toEqual([]);
    expect(partOf(saved, '[Content_Types].xml')).toContain(MACRO);
    for (const list of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'])
      expect(partOf(saved, list).startsWith(partOf(original, list).replace(/<\/\w+>\s*$/, ''))).toBe(true);
    const sheet = partOf(saved, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain(BEFORE);
    const own = AFTER.split('<dataValidations');
    for (const part of own) expect(sheet).toContain(part);
    const book = partOf(saved, 'xl/workbook.xml');
    for (const part of [
      '<definedName name="x">A!$A$1</definedName>',
      '<pivotCaches><pivotCache cacheId="1"/></pivotCaches><extLst/></workbook>',
    ])
      expect(book).toContain(part);
    expect(partOf(saved, 'xl/styles.xml')).toContain('<extLst><ext/></extLst></styleSheet>');
  });
});

describe('real workbooks', () => {
  const files = sharedWorkbooks('data').filter((file) => /\.xls[xm]$/.test(file) && readFileSync(file).length < 60_000);

  if (files.length === 0) test.skip('are not beside the project', () => undefined);
  else
    test.each(files.map((file) => [path.basename(file), file]))('%s', async (_, file) => {
      const bytes = readFileSync(file);
      const most = [1, 1, 2];
      for (const [index, act] of ACTS.entries()) {
        const { lost, sheets } = await lostBy(act, bytes);
        expect([act.name, lost]).toEqual([act.name, []]);
        expect(sheets).toBeLessThanOrEqual(most[index] ?? 0);
      }
    });
});
