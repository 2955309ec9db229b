/** What a person said about a workbook, beside it and inside it, as the command line goes by it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../../src/apps/cli/run';
import { EMPTY_MEMORY, serializeMemory, withSection } from '../../../src/core/check/memory';
import { correctionSection } from '../../../src/core/check/remembered-corrections';
import type { Correction } from '../../../src/core/table/model/corrections';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import { sayColumn, understood } from '../../support/corrections';

const CLEAN = path.resolve(__dirname, '../../../examples/bac-giang-2021-2025.xlsx');

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soatbieu-side-'));
  file = path.join(folder, 'kế hoạch.xlsx');
  writeFileSync(file, readFileSync(CLEAN));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface CheckedJson {
  readonly notes: readonly { readonly code: string; readonly message: string }[];
  readonly tables: readonly {
    readonly unit: string;
    readonly corrections: number;
    readonly equations: { readonly total: number };
    readonly reading?: { readonly columns: readonly { readonly column: string; readonly role: string; readonly confidence: string }[] };
  }[];
}

async function checked(...options: string[]): Promise<{ readonly status: number; readonly first: CheckedJson }> {
  let out = '';
  const io = { out: (text: string) => (out += text), err: () => undefined, isTerminal: false };
  const status = await run(['check', file, '--format', 'json', ...options], io);
  const [first] = (JSON.parse(out) as { files: CheckedJson[] }).files;
  if (first === undefined) throw new Error('no file was checked');
  return { status, first };
}

const documentOf = (corrections: readonly Correction[]): string =>
  serializeMemory(withSection(EMPTY_MEMORY, correctionSection, { corrections, foreign: [] })) ?? '';

const beside = (text: string): void => {
  writeFileSync(`${file}.soatbieu.json`, text);
};

async function inside(text: string): Promise<void> {
  const workbook = await openWorkbookFile(readFileSync(file), file);
  await workbook.writeMemory(text);
  writeFileSync(file, workbook.save());
}

const table = async () => understood(await (await openWorkbookFile(readFileSync(CLEAN), 'x')).readWorkbook());

test('without either, nothing is corrected and nothing is said', async () => {
  const { first } = await checked();
  expect(first.notes).toEqual([]);
  expect(first.tables[0]).toMatchObject({ corrections: 0, unit: 'million-vnd' });
  expect(first.tables[0]?.reading).toBeUndefined();
});

test('what the workbook remembers counts, after saving and opening it', async () => {
  const { mark } = await table();
  await inside(documentOf([{ what: 'unit', table: mark, as: 'thousand-vnd' }]));
  expect((await checked()).first.tables[0]).toMatchObject({ corrections: 1, unit: 'thousand-vnd' });
});

test('what stands beside the workbook wins over what it remembers, and the rest of both counts', async () => {
  const read = await table();
  const total = read.columns.at(-1)?.column ?? '';
  await inside(documentOf([{ what: 'unit', table: read.mark, as: 'thousand-vnd' }, sayColumn(read, total, { role: 'not-additive' })]));
  beside(documentOf([{ what: 'unit', table: read.mark, as: 'billion-vnd' }]));
  const { first } = await checked('--explain');
  expect(first.tables[0]).toMatchObject({ corrections: 2, unit: 'billion-vnd' });
  expect(first.tables[0]?.reading?.columns.find(({ column }) => column === total)).toMatchObject({
    role: 'not-additive',
    confidence: 'sure',
  });
});

test.each([
  ['broken', '{"version":', 'memory-broken'],
  ['of a later version', '{"version":9}', 'memory-newer'],
  ['in part not understood', '{"version":1,"corrections":[{"what":"later"}]}', 'memory-partly'],
])('a file beside the workbook that is %s is told of once, and the check goes on', async (_, text, code) => {
  beside(text);
  const { status, first } = await checked();
  expect(status).toBe(0);
  expect(first.notes.map((note) => note.code)).toEqual([code]);
  expect(first.notes[0]?.message).toContain('.soatbieu.json');
});

test('a correction whose place is gone is told of and has no effect', async () => {
  const { mark } = await table();
  beside(documentOf([{ what: 'unit', table: { ...mark, sheet: 'Biểu cũ' }, as: 'billion-vnd' }]));
  const { first } = await checked();
  expect(first.notes.map(({ code }) => code)).toEqual(['stale-correction']);
  expect(first.notes[0]?.message).toContain('Biểu cũ');
  expect(first.tables[0]?.unit).toBe('million-vnd');
});

test('a folder in the place of the file is told of', async () => {
  file = path.join(folder, 'khác.xlsx');
  writeFileSync(file, readFileSync(CLEAN));
  mkdirSync(`${file}.soatbieu.json`);
  expect((await checked()).first.notes.map(({ code }) => code)).toEqual(['memory-unreadable']);
});
