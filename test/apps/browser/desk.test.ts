/** The desk of the browser edition: what is remembered of a workbook goes along with its copy. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Desk } from '../../../src/apps/browser/desk';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';

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
