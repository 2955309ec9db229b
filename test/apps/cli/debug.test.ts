/** SOATBIEU_DEBUG=1 shows the fault behind a sentence; without it nobody sees a stack. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EXIT } from '../../../src/apps/cli/exit-status';
import { processIo } from '../../../src/apps/cli/io';
import { run } from '../../../src/apps/cli/run';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soatbieu-debug-'));
  file = path.join(folder, 'hong.xlsx');
  writeFileSync(file, 'PK');
});

afterEach(() => {
  delete process.env.SOATBIEU_DEBUG;
  rmSync(folder, { recursive: true });
  jest.restoreAllMocks();
});

/** What the process itself would write to standard error. */
async function saidOf(...argv: string[]): Promise<{ status: number; err: string }> {
  let err = '';
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text);
    return true;
  });
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  return { status: await run(argv, processIo()), err };
}

const STACK = /\n {4}at /;

test('a file that cannot be read: the problem with its stack, on standard error', async () => {
  process.env.SOATBIEU_DEBUG = '1';
  const { status, err } = await saidOf('check', file);
  expect(status).toBe(EXIT.unreadable);
  expect(err).toContain('FileProblem');
  expect(err).toMatch(STACK);
});

test('a command line that is wrong: what it came from as well', async () => {
  process.env.SOATBIEU_DEBUG = '1';
  const { status, err } = await saidOf('check', '--out', path.join(folder, 'no/such/folder/report.txt'), file);
  expect(status).toBe(EXIT.wrongCommandLine);
  expect(err).toContain('ENOENT');
});

test.each([undefined, '', '0', 'no'])('SOATBIEU_DEBUG=%s shows no stack', async (asked) => {
  if (asked !== undefined) process.env.SOATBIEU_DEBUG = asked;
  const { err } = await saidOf('check', file);
  expect(err).not.toMatch(STACK);
});
