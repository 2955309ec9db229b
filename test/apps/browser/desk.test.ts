/** The desk of the browser edition: what is remembered of a workbook goes along with its copy. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { Desk } from '../../../src/apps/browser/desk';
import { isMarkFormula } from '../../../src/core/workbook/marks';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import type { GridWorkbook } from '../../../src/hosts/grid/grid-workbook';
import { madeDocument, p, tableOf } from '../../support/made-document';

const SAMPLE = readFileSync(path.resolve(__dirname, '../../../examples/bac-giang-2021-2025.xlsx'));
/** A grid that is still being loaded: the desk lives on the file alone. */
const deskWithoutGrid = (): Desk => new Desk(new Promise(() => undefined), () => undefined);
/** A grid in which nobody types. */
const plainGrid = (snapshot: WorkbookSnapshot): GridWorkbook =>
  ({
    readWorkbook: () => Promise.resolve(snapshot),
    onChange: () => () => undefined,
    close: () => undefined,
    finishTyping: () => Promise.resolve(),
    showMarks: (marks: readonly unknown[]) => marks.length,
  }) as unknown as GridWorkbook;

test('a note is something unsaved, and a copy holds it', async () => {
  const desk = deskWithoutGrid();
  await desk.open(new Uint8Array(SAMPLE), 'mẫu.xlsx');
  expect(await desk.readMemory()).toBeNull();
  await desk.writeMemory('{"version":1}');
  expect(desk.hasUnsavedChanges()).toBe(true);
  const copy = await desk.copy();
  expect(desk.hasUnsavedChanges()).toBe(false);
  expect(await (await openWorkbookFile(copy, 'bản sao.xlsx')).readMemory()).toBe('{"version":1}');
});

test('taken back before the copy, the copy is the file itself', async () => {
  const desk = deskWithoutGrid();
  await desk.open(new Uint8Array(SAMPLE), 'mẫu.xlsx');
  await desk.writeMemory('{"version":1}');
  await desk.writeMemory(null);
  expect(desk.hasUnsavedChanges()).toBe(false);
  expect(Buffer.from(await desk.copy()).equals(SAMPLE)).toBe(true);
});

test('what was saved last is what a change is held against, not what was opened', async () => {
  const desk = deskWithoutGrid();
  await desk.open(new Uint8Array(SAMPLE), 'mẫu.xlsx');
  await desk.writeMemory('{"version":1}');
  await desk.copy();
  await desk.writeMemory(null);
  expect(desk.hasUnsavedChanges()).toBe(true);
});

test('a file whose changes were put aside unsaved stays unsaved, whatever is taken back', async () => {
  const desk = deskWithoutGrid();
  await desk.open(new Uint8Array(SAMPLE), 'mẫu.xlsx', true);
  await desk.writeMemory('{"version":1}');
  await desk.writeMemory(null);
  expect(desk.hasUnsavedChanges()).toBe(true);
});

test('another file has its own memory', async () => {
  const desk = deskWithoutGrid();
  await desk.open(new Uint8Array(SAMPLE), 'mẫu.xlsx');
  await desk.writeMemory('một');
  await desk.open(new Uint8Array(SAMPLE), 'khác.xlsx');
  expect(await desk.readMemory()).toBeNull();
});

test('a Word plan stays one while the grid shows its tables, and a copy is refused in so many words', async () => {
  const plan = madeDocument({ body: p('Đơn vị tính: triệu đồng') + tableOf('Nguồn|2026\nKhuyến công quốc gia|500') });
  const show = (snapshot: WorkbookSnapshot): GridWorkbook => {
    const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, inDocument: undefined }));
    return {
      readWorkbook: () => Promise.resolve({ sheets }),
      onChange: () => () => undefined,
      close: () => undefined,
      finishTyping: () => Promise.resolve(),
    } as unknown as GridWorkbook;
  };
  const desk = new Desk(Promise.resolve(show), () => undefined);
  await desk.open(plan, 'kế hoạch.docx');
  await new Promise((resolve) => setTimeout(resolve));
  expect((await desk.readWorkbook()).sheets.map(({ name, inDocument }) => [name, inDocument?.as])).toEqual([
    ['Văn bản', 'paragraphs'],
    ['Bảng 1', 'table'],
  ]);
  await expect(desk.copy()).rejects.toMatchObject({ code: 'read-only-document' });
});

test('a file that cannot be written never has anything to save', async () => {
  const old = write(utils.book_new(utils.aoa_to_sheet([['Khuyến công', 5]]), 'Biểu cũ'), {
    type: 'array',
    bookType: 'biff8',
  }) as ArrayBuffer;
  const desk = new Desk(Promise.resolve(plainGrid), () => undefined);
  await desk.open(new Uint8Array(old), 'cũ.xls');
  await new Promise((resolve) => setTimeout(resolve));
  await desk.removeInserted([]);
  await desk.writeMemory('{"version":1}');
  await desk.marks.show([{ sheet: 'Biểu cũ', cell: 'B1', level: 'error' }]);
  expect(desk.hasUnsavedChanges()).toBe(false);
});

test('marks travel in a saved copy, and are gone from the next once they are taken off', async () => {
  const desk = new Desk(Promise.resolve(plainGrid), () => undefined);
  await desk.open(new Uint8Array(SAMPLE), 'mẫu.xlsx');
  const [sheet = ''] = (await desk.readWorkbook()).sheets.map(({ name }) => name);
  expect(await desk.marks.show([{ sheet, cell: 'D13', level: 'error' }])).toEqual({ marked: 1, locked: [] });
  expect(desk.hasUnsavedChanges()).toBe(true);

  const bytes = await desk.copy();
  const copy = new ExcelJS.Workbook();
  await copy.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  const rules = (copy.getWorksheet(sheet) as unknown as { conditionalFormattings: { ref: string; rules: { formulae: string[] }[] }[] })
    .conditionalFormattings;
  expect(rules.map(({ ref, rules: [rule] }) => [ref, isMarkFormula(`=${rule?.formulae[0] ?? ''}`)])).toContainEqual(['D13', true]);
  expect(copy.worksheets).toHaveLength((await desk.readWorkbook()).sheets.length);

  expect(await desk.marks.remove()).toEqual({ removed: 1, locked: [], differing: [] });
  expect(Buffer.from(await desk.copy()).equals(SAMPLE)).toBe(true);

  // The marked copy, opened another day.
  await desk.open(bytes, 'bản sao.xlsx');
  await new Promise((resolve) => setTimeout(resolve));
  expect(await desk.marks.remove()).toEqual({ removed: 1, locked: [], differing: [] });
  expect((await openWorkbookFile(await desk.copy(), 'bản sao.xlsx')).ownMarks).toBe(0);
});
