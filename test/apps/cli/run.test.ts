import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { run } from '../../../src/apps/cli/run';
import { madeWorkbook } from '../../support/made-workbook';

const ROOT = path.resolve(__dirname, '../../..');
const CLEAN = path.join(ROOT, 'examples/bac-giang-2021-2025.xlsx');
const FAULTY = path.join(ROOT, 'examples/bac-giang-2021-2025-co-loi.xlsx');

interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

async function soatbieu(...argv: string[]): Promise<Outcome> {
  let out = '';
  let err = '';
  const status = await run(argv, { out: (text) => (out += text), err: (text) => (err += text), isTerminal: false });
  return { status, out, err };
}

interface JsonReport {
  readonly files: readonly {
    readonly file: string;
    readonly status: string;
    readonly error?: { readonly code: string };
    readonly findings: readonly object[];
  }[];
}

async function filesOf(...argv: string[]): Promise<JsonReport['files']> {
  return (JSON.parse((await soatbieu('check', ...argv, '--format', 'json')).out) as JsonReport).files;
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soatbieu-cli-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const inFolder = (name: string, content: Uint8Array | string = readFileSync(CLEAN)): string => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
};

describe('exit status', () => {
  test('0 when nothing is wrong', async () => {
    expect(await soatbieu('check', CLEAN)).toMatchObject({ status: 0, err: '' });
  });

  test.each<[string, string[], number]>([
    ['errors count by default', [], 1],
    ['errors count among warnings', ['--fail-on', 'warning'], 1],
    ['nothing counts when told so', ['--fail-on=never'], 0],
  ])('%s', async (_, options, status) => {
    expect((await soatbieu('check', FAULTY, ...options)).status).toBe(status);
  });

  test('3 when a file could not be read, though others hold errors; those are reported', async () => {
    const broken = inFolder('hong.xlsx', 'không phải sổ tính');
    const { status, out } = await soatbieu('check', broken, FAULTY, '--format', 'json');
    const { files } = JSON.parse(out) as JsonReport;
    expect(status).toBe(3);
    expect(files.map(({ status: each, error }) => [each, error?.code])).toEqual([
      ['unreadable', 'renamed-text'],
      ['checked', undefined],
    ]);
    expect(files[1]?.findings.length).toBeGreaterThan(0);
  });

  test('3 for a path that leads nowhere', async () => {
    expect((await filesOf(path.join(folder, 'khong-co.xlsx')))[0]?.error?.code).toBe('not-found');
    expect((await soatbieu('check', path.join(folder, 'khong-co.xlsx'))).status).toBe(3);
  });

  const isRoot = process.getuid?.() === 0;
  test('3 for a file that may not be read', async () => {
    // Root may read everything, so for root the unreadable thing is a link that leads nowhere.
    const file = path.join(folder, 'cam.xlsx');
    if (isRoot) symlinkSync(path.join(folder, 'cam.xlsx'), file);
    else chmodSync(inFolder('cam.xlsx'), 0o000);
    const [result] = await filesOf(file);
    expect(result?.error?.code).toBe('unreadable');
  });
});

describe('a wrong command line is answered with one sentence and status 2', () => {
  test.each<[string, string[]]>([
    ['no command', []],
    ['an unknown command', ['kiem-tra']],
    ['no path', ['check']],
    ['an unknown option', ['check', CLEAN, '--fromat', 'json']],
    ['an unknown short option', ['check', CLEAN, '-x']],
    ['an option without its value', ['check', CLEAN, '--format']],
    ['an option where a value should be', ['check', CLEAN, '--out', '--exact']],
    ['a value for a switch', ['check', CLEAN, '--exact=1']],
    ['a format that does not exist', ['check', CLEAN, '--format', 'pdf']],
    ['a language that does not exist', ['check', CLEAN, '--lang', 'fr']],
    ['no number of jobs', ['check', CLEAN, '--jobs', '0']],
    ['a level that does not exist', ['check', CLEAN, '--fail-on', 'info']],
    ['no folder for marked copies', ['check', CLEAN, '--annotate']],
    ['caps from a file that is not there', ['check', CLEAN, '--caps', 'muc-chi.json']],
    ['a report over a workbook', ['check', CLEAN, '--out', CLEAN]],
    ['a report named like a workbook', ['check', CLEAN, '--out', 'ket-qua.xlsx']],
    ['a report into a folder that does not exist', ['check', CLEAN, '--out', path.join('khong', 'co', 'kq.txt')]],
  ])('%s', async (_, argv) => {
    const before = readFileSync(CLEAN);
    const { status, out, err } = await soatbieu(...argv);
    expect({ status, out, lines: err.trimEnd().split('\n').length }).toEqual({ status: 2, out: '', lines: 1 });
    expect(err.trim()).not.toBe('');
    expect(readFileSync(CLEAN).equals(before)).toBe(true);
  });

  test('in English when English is asked for', async () => {
    expect((await soatbieu('check', '--lang', 'en')).err).toBe('The path of a file or folder to check is missing.\n');
    expect((await soatbieu('--lang=en', 'compare')).err).toBe('Exactly two paths are needed: the old version, then the new one.\n');
  });
});

describe('help', () => {
  test.each([['--help'], ['check', '--help'], ['fix', '--help'], ['words', '-h']])('%s %s is printed and is no error', async (...argv) => {
    const { status, out, err } = await soatbieu(...argv.filter((argument): argument is string => typeof argument === 'string'));
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).not.toBe('');
  });

  test('every option that check takes is on its page', async () => {
    const { out } = await soatbieu('check', '--help');
    for (const option of ['format', 'out', 'exact', 'fail-on', 'jobs', 'lang', 'help', 'annotate', 'province', 'on', 'caps'])
      expect(out).toContain(`--${option}`);
  });
});

describe('finding files', () => {
  test('a folder is searched with all below it; lock files, hidden files and other files are left alone', async () => {
    for (const name of ['b.xlsx', 'a/10.XLSX', 'a/9.xlsm', '~$b.xlsx', '.an.xlsx', '.git/c.xlsx', 'ghi-chu.txt', 'a/~$9.xlsm'])
      inFolder(name);
    const names = (await filesOf(folder)).map(({ file }) => path.relative(folder, file).replaceAll('\\', '/'));
    expect(names).toEqual(['a/9.xlsm', 'a/10.XLSX', 'b.xlsx']);
  });

  test('a link that leads back into its own folder does not go round in circles', async () => {
    inFolder('a/b.xlsx');
    symlinkSync(folder, path.join(folder, 'a/vong'));
    expect(await filesOf(folder)).toHaveLength(1);
  });

  test.each<[string, string[]]>([
    ['*.xlsx', ['1.xlsx', '2.xlsx']],
    ['**/*.xlsx', ['1.xlsx', '2.xlsx', 'a/3.xlsx', 'a/b/4.xlsx']],
    ['a/**/?.xlsx', ['a/3.xlsx', 'a/b/4.xlsx']],
    ['[1].xlsx', []],
  ])('the pattern %s', async (pattern, expected) => {
    for (const name of ['1.xlsx', '2.xlsx', 'a/3.xlsx', 'a/b/4.xlsx', 'a/5.xls.bak']) inFolder(name);
    const found = (await filesOf(path.join(folder, pattern))).filter(({ status }) => status === 'checked');
    expect(found.map(({ file }) => path.relative(folder, file).replaceAll('\\', '/')).sort()).toEqual(expected);
  });

  test('a file whose name looks like a pattern is that file', async () => {
    expect(await filesOf(inFolder('KH 2021 [1] (*).xlsx'))).toMatchObject([{ status: 'checked' }]);
  });

  test('a folder is searched for workbooks of every kind that is read; those that are only read get no marked copy', async () => {
    const old = utils.book_new(utils.aoa_to_sheet([['Nội dung', 2021]]), 'A');
    for (const [ending, bookType] of [
      ['xls', 'biff8'],
      ['xlsb', 'xlsb'],
      ['ods', 'ods'],
    ] as const)
      inFolder(`kế hoạch.${ending}`, new Uint8Array(write(old, { type: 'array', bookType }) as ArrayBuffer));
    inFolder('kế hoạch.xlsx');
    inFolder('ghi chú.txt', 'x');
    const files = await filesOf(folder);
    expect(files.map(({ file, status }) => [path.extname(file), status])).toEqual(
      ['.ods', '.xls', '.xlsb', '.xlsx'].map((ending) => [ending, 'checked']),
    );
    const copies = path.join(folder, 'bản sao');
    const { err } = await soatbieu('check', folder, '--annotate', copies);
    expect(readdirSync(copies)).toEqual(['kế hoạch - đã soát.xlsx']);
    expect(err.split('\n').filter((line) => line.includes('chỉ đọc được'))).toHaveLength(3);
  });

  test('a file named twice is checked once', async () => {
    inFolder('a.xlsx');
    expect(await filesOf(folder, path.join(folder, 'a.xlsx'))).toHaveLength(1);
  });

  test('a folder without workbooks is told; with nothing else to check it is a wrong command line', async () => {
    const { status, out, err } = await soatbieu('check', folder);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(folder);
    expect(await soatbieu('check', folder, CLEAN)).toMatchObject({ status: 0, err: `${folder}: không có tệp Excel hay Word nào.\n` });
  });
});

describe('output', () => {
  test('nothing but the report goes to standard output, and a file takes it instead', async () => {
    const target = path.join(folder, 'kq.json');
    const { out: printed } = await soatbieu('check', CLEAN, '--format', 'json');
    const { out, err } = await soatbieu('check', CLEAN, '--format', 'json', '--out', target);
    expect({ out, err }).toEqual({ out: '', err: '' });
    expect(readFileSync(target, 'utf8')).toBe(printed);
  });

  test('progress is shown to a terminal and wiped away', async () => {
    let err = '';
    await run(['check', CLEAN], { out: () => undefined, err: (text) => (err += text), isTerminal: true });
    expect(err).toContain('1/1');
    expect(err.endsWith('\r\u001B[K')).toBe(true);
  });

  test('the checksum is that of the file', async () => {
    const { out } = await soatbieu('check', inFolder('a.xlsx', madeWorkbook({ sheets: { A: '<sheetData/>' } })), '--format', 'json');
    const { createHash } = await import('node:crypto');
    expect((JSON.parse(out) as { files: [{ sha256: string }] }).files[0].sha256).toBe(
      createHash('sha256')
        .update(readFileSync(path.join(folder, 'a.xlsx')))
        .digest('hex'),
    );
  });
});

const built = path.join(ROOT, 'dist/cli/soatbieu.js');
if (existsSync(built)) {
  test('the built command answers like the sources', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(ROOT, 'bin/soatbieu.js'), 'check', CLEAN, '--format', 'json'],
      { encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect((JSON.parse(stdout) as JsonReport).files).toHaveLength(1);
  });
} else process.stdout.write('dist/cli is not built: the test of the built command is left out.\n');

describe('what is told on request only', () => {
  interface Listed {
    readonly tables: readonly {
      readonly equations: { readonly total: number };
      readonly equationList?: readonly { because: string[] }[];
    }[];
  }
  const tablesOf = async (...argv: string[]): Promise<Listed['tables']> =>
    ((await filesOf(CLEAN, ...argv)) as unknown as Listed[])[0]?.tables ?? [];

  test('--equations lists the sums that are counted', async () => {
    const [plain] = await tablesOf();
    expect(plain).not.toHaveProperty('equationList');
    const [asked] = await tablesOf('--equations');
    expect(asked?.equationList).toHaveLength(asked?.equations.total ?? -1);
  });

  test('--without-formulas hears no formula as a witness, and finds the same sums in a sound plan', async () => {
    const witnesses = (tables: Listed['tables']): string[] =>
      tables.flatMap(({ equationList = [] }) => equationList.flatMap(({ because }) => because));
    const heard = await tablesOf('--equations');
    const blind = await tablesOf('--equations', '--without-formulas');
    expect(witnesses(heard)).toContain('formula');
    expect(witnesses(blind)).not.toContain('formula');
    expect(blind.map(({ equations }) => equations)).toEqual(heard.map(({ equations }) => equations));
  });
});
