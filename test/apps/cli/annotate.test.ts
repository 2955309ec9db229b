/** `check --annotate`: copies beside the report, the checked files never touched. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../../src/apps/cli/run';
import { sharedWorkbooks } from '../../support/shared-folder';

const EXAMPLES = path.resolve(__dirname, '../../../examples');
const FAULTY = readFileSync(path.join(EXAMPLES, 'bac-giang-2021-2025-co-loi.xlsx'));
const CLEAN = readFileSync(path.join(EXAMPLES, 'bac-giang-2021-2025.xlsx'));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soatbieu-annotate-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function soatbieu(...argv: string[]): Promise<{ readonly status: number; readonly out: string; readonly err: string }> {
  let out = '';
  let err = '';
  const status = await run(argv, { out: (text) => (out += text), err: (text) => (err += text), isTerminal: false });
  return { status, out, err };
}

function put(name: string, content: Uint8Array): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

const findingsOf = async (file: string): Promise<unknown> =>
  (JSON.parse((await soatbieu('check', file, '--format', 'json')).out) as { files: { findings: unknown }[] }).files[0]?.findings;

test('every checked file gets a copy in a folder that need not exist, and stays as it is', async () => {
  const [one, two] = [put('nop/a.xlsx', FAULTY), put('nop/b.xlsx', CLEAN)];
  const marked = path.join(folder, 'da', 'soat');
  const plain = await soatbieu('check', path.join(folder, 'nop'));
  expect(await soatbieu('check', path.join(folder, 'nop'), '--annotate', marked)).toEqual(plain);
  expect(readdirSync(marked).sort()).toEqual(['a - đã soát.xlsx', 'b - đã soát.xlsx']);
  expect([readFileSync(one).equals(FAULTY), readFileSync(two).equals(CLEAN)]).toEqual([true, true]);
  expect(await findingsOf(path.join(marked, 'a - đã soát.xlsx'))).toEqual(await findingsOf(one));
});

const filesIn = (place: string): string[] =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .flatMap((entry) => (entry.isFile() ? [path.relative(place, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')] : []))
    .sort();

test('files of one name from two folders get copies in folders of the same names', async () => {
  const [faulty] = [put('nop/Xã A/bieu.xlsx', FAULTY), put('nop/Xã B/2026/bieu.xlsx', CLEAN)];
  const marked = path.join(folder, 'ra');
  await soatbieu('check', path.join(folder, 'nop'), '--annotate', marked);
  expect(filesIn(marked)).toEqual(['Xã A/bieu - đã soát.xlsx', 'Xã B/2026/bieu - đã soát.xlsx']);
  expect(await findingsOf(path.join(marked, 'Xã A/bieu - đã soát.xlsx'))).toEqual(await findingsOf(faulty));
  // The same where the files themselves are named, as a shell fills in a pattern.
  const named = path.join(folder, 'ra2');
  await soatbieu('check', faulty, path.join(folder, 'nop/Xã B/2026/bieu.xlsx'), '--annotate', named);
  expect(filesIn(named)).toEqual(['Xã A/bieu - đã soát.xlsx', 'Xã B/2026/bieu - đã soát.xlsx']);
});

test('a checked file is not written over', async () => {
  put('x/a.xlsx', FAULTY);
  put('a.xlsx', CLEAN);
  const before = put('a - đã soát.xlsx', CLEAN);
  await soatbieu('check', folder, '--annotate', folder);
  expect(filesIn(folder)).toEqual(
    ['a - đã soát (2).xlsx', 'a - đã soát - đã soát.xlsx', 'a - đã soát.xlsx', 'a.xlsx', 'x/a - đã soát.xlsx', 'x/a.xlsx'].sort(),
  );
  expect(readFileSync(before).equals(CLEAN)).toBe(true);
});

const [old = ''] = sharedWorkbooks('data').filter((file) => file.endsWith('.xls'));

(old === '' ? test.skip : test)('an old .xls file is checked and said to have no copy', async () => {
  const { err } = await soatbieu('check', old, '--annotate', folder, '--fail-on', 'never');
  expect(err).toContain('không có bản sao');
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder that cannot be made is a wrong command line', async () => {
  const file = put('a.xlsx', CLEAN);
  const { status, out, err } = await soatbieu('check', file, '--annotate', path.join(file, 'trong'));
  expect({ status, out, lines: err.trimEnd().split('\n').length }).toEqual({ status: 2, out: '', lines: 1 });
});
