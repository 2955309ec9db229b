/** Which files are the submission of which unit. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unitsOf } from '../../../src/apps/cli/units-of';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soatbieu-'));
  for (const name of ['A/plan.docx', 'A/bieu.xlsx', 'B/bieu.xlsx', 'C.xlsx']) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), '');
  }
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const units = async (...paths: string[]): Promise<string[]> =>
  (await unitsOf(paths.map((one) => path.join(folder, one)))).units.map(
    ({ name, files }) => `${name.replace(folder, '')}: ${String(files.length)}`,
  );

test('in one folder each sub-folder and each file is a unit', async () => {
  expect(await units('')).toEqual(['A: 2', 'B: 1', 'C: 1']);
  expect(await units('A')).toEqual(['bieu: 1', 'plan: 1']);
});

test('of several paths each is a unit: a plan and its annex never count twice', async () => {
  expect(await units('A', 'B', 'C.xlsx')).toEqual(['A: 2', 'B: 1', 'C: 1']);
  expect(await units('A', 'C.xlsx')).toEqual(['A: 2', 'C: 1']);
});

test('files of one name are told apart by their place, and none counts twice', async () => {
  expect(await units('A/bieu.xlsx', 'B/bieu.xlsx', 'B')).toEqual(['/A/bieu.xlsx: 1', '/B/bieu.xlsx: 1']);
});
