/** The desk of the browser edition: what is remembered of a workbook goes along with its copy. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Desk } from '../../../src/apps/browser/desk';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import type { GridWorkbook } from '../../../src/hosts/grid/grid-workbook';
import { madeDocument, p, tableOf } from '../../support/made-document';

const SAMPLE = readFileSync(path.resolve(__dirname, '../../../examples/bac-giang-2021-2025.xlsx'));
/** A grid that is still being loaded: the desk lives on the file alone. */
const deskWithoutGrid = (): Desk => new Desk(new Promise(() => undefined), () => undefined);

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
  expect(Buffer.from(await desk.copy()).equals(SAMPLE)).toBe(true);
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
