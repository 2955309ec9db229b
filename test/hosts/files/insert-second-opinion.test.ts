/** LibreOffice opens what was inserted: same results, one page wide, and lines may be added and removed inside a block. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildForm } from '../../../src/core/forms/build';
import { parametersOf } from '../../../src/core/forms/parameters';
import { TEMPLATES } from '../../../src/core/forms/register';
import { newWorkbookFile } from '../../../src/hosts/files/insert/new-workbook-file';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import type { Opinion } from '../../../tools/second-opinion/libre-office';
import { disagreements } from '../../../tools/second-opinion/compare';
import { madeWorkbook } from '../../support/made-workbook';
import { sampleForm } from '../../support/new-sheets';
import { sharedWorkbooks } from '../../support/shared-folder';
import { withLibreOffice, type AskedFile } from '../../support/with-libre-office';

const SHEET = 'TH nguồn-năm';
/** The file that holds all standard sheets. */
const TEMPLATES_AT = 3;
const form = sampleForm({
  lines: [
    ['- Một', 100, 200],
    ['- Hai', 300, 400],
    ['- Ba', 500, 600.5],
  ],
});

const snapshotOf = async (bytes: Uint8Array): Promise<WorkbookSnapshot> => (await openWorkbookFile(bytes, 'x')).readWorkbook();

async function insertedInto(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await openWorkbookFile(bytes, 'x');
  await workbook.insertSheets([form, sampleForm({ name: 'Khổ A3', paper: 'A3', isProtected: true })]);
  return workbook.save();
}

const smallest = sharedWorkbooks('data').filter((file) => /VN_Plan_(2006|2012)\.xlsx$/.test(path.basename(file)));

withLibreOffice('LibreOffice on inserted sheets', (ask) => {
  const files: AskedFile[] = [];
  let opinions: readonly Opinion[] = [];

  beforeAll(async () => {
    const fresh = newWorkbookFile([form, sampleForm({ name: 'Khổ A3', paper: 'A3', isProtected: true })]);
    const plain = madeWorkbook({
      sheets: { A: '<sheetData><row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>A1*2</f><v>10</v></c></row></sheetData>' },
    });
    const lines = { sheet: SHEET, kind: 'insert', row: 5, count: 2 } as const;
    files.push(
      { bytes: fresh },
      { bytes: await insertedInto(plain) },
      {
        bytes: fresh,
        steps: [
          lines,
          { kind: 'copy', sheet: SHEET, row: 4, to: 5 },
          { kind: 'number', sheet: SHEET, row: 5, column: 2, value: 1000 },
          { kind: 'delete', sheet: SHEET, row: 6, count: 1 },
          { kind: 'delete', sheet: SHEET, row: 4, count: 1 },
        ],
      },
    );
    files.push({
      bytes: newWorkbookFile(TEMPLATES.flatMap(({ id }) => buildForm(id, parametersOf({ period: { from: 2026, to: 2030 } })))),
    });
    for (const file of smallest) files.push({ bytes: await insertedInto(readFileSync(file)) });
    opinions = ask(files);
  });

  test('every stored result is the one it comes to, and no formula gives an error', async () => {
    for (const at of [0, 1]) {
      const [file, opinion] = [files[at], opinions[at]];
      if (file === undefined || opinion === undefined) throw new Error('no opinion');
      expect(opinion.sheets.flatMap(({ formulas }) => formulas).length).toBeGreaterThanOrEqual(13);
      expect(disagreements(await snapshotOf(file.bytes), opinion)).toEqual([]);
    }
  });

  test('pages: the paper asked for, one page wide', () => {
    for (const { sheets } of opinions.filter((_, index) => index !== TEMPLATES_AT)) {
      const [plain, wide] = [SHEET, 'Khổ A3'].map((name) => sheets.find((sheet) => sheet.name === name)?.page);
      expect(plain).toMatchObject({ across: 1, down: 1, fitWidth: 1, fitHeight: 0 });
      expect([plain, wide].map((page) => [Math.round(page?.width ?? 0), Math.round(page?.height ?? 0)])).toEqual([
        [297, 210],
        [420, 297],
      ]);
    }
  });

  test('every standard sheet is calculated alike and one page wide', async () => {
    const [file, opinion] = [files[TEMPLATES_AT], opinions[TEMPLATES_AT]];
    if (file === undefined || opinion === undefined) throw new Error('no opinion');
    expect(opinion.sheets.length).toBeGreaterThanOrEqual(TEMPLATES.length);
    expect(disagreements(await snapshotOf(file.bytes), opinion)).toEqual([]);
    for (const { name, page } of opinion.sheets) expect([name, page.across]).toEqual([name, 1]);
  });

  test('lines added and removed inside the block are counted by its sums', () => {
    const formulas = opinions[2]?.sheets[0]?.formulas ?? [];
    const at = (row: number, column: number): unknown => formulas.find((each) => each.row === row && each.column === column)?.value;
    // Left are the copied line with its new figure, "Hai" and "Ba".
    expect([at(4, 4), at(7, 2), at(7, 3), at(7, 4)]).toEqual([1200, 1000 + 300 + 500, 200 + 400 + 600.5, 1800 + 1200.5]);
    expect(at(9, 1)).toBe('Cộng: 3000.5');
  });

  test('workbooks that were there keep their results beside the new sheets', async () => {
    for (const [index, file] of smallest.entries()) {
      const opinion = opinions[4 + index];
      const before = await snapshotOf(readFileSync(file));
      if (opinion === undefined) throw new Error('no opinion');
      expect(opinion.sheets.map(({ name }) => name)).toEqual([...before.sheets.map(({ name }) => name), SHEET, 'Khổ A3']);
      const inserted = await snapshotOf(files[4 + index]?.bytes ?? new Uint8Array());
      expect(disagreements(inserted, opinion).filter((line) => line.startsWith(SHEET))).toEqual([]);
    }
  });
});
