/** `soatbieu insert` and `templates`: a file that the check passes, or one clear sentence, exit status 2 and nothing written. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../../src/apps/cli/run';
import { TEMPLATES } from '../../../src/core/forms/register';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soatbieu-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

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

const file = (name: string): string => path.join(folder, name);

async function sheetNames(name: string): Promise<string[]> {
  const workbook = await openWorkbookFile(readFileSync(file(name)), name);
  return (await workbook.readWorkbook()).sheets.map((sheet) => sheet.name);
}

interface Checked {
  readonly files: readonly [
    {
      readonly verdict: string;
      readonly verdictReasons: readonly string[];
      readonly findings: readonly unknown[];
      readonly tables: readonly { readonly kind: string; readonly unit: string }[];
    },
  ];
}

async function checked(name: string): Promise<Checked['files'][0]> {
  const { out } = await soatbieu('check', file(name), '--format', 'json');
  return (JSON.parse(out) as Checked).files[0];
}

test.each(TEMPLATES.map(({ id }) => id))('%s: written, and the check finds nothing', async (id) => {
  const { status, out, err } = await soatbieu('insert', id, '--period', '2026-2030', '--out', file('b.xlsx'));
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toContain('Đã ghi');
  const { findings, tables, verdict, verdictReasons } = await checked('b.xlsx');
  expect({ findings, verdict, verdictReasons }).toEqual({ findings: [], verdict: 'undecided', verdictReasons: ['empty'] });
  expect(tables.length).toBeGreaterThan(0);
});

test('one year is a period too', async () => {
  expect((await soatbieu('insert', 'annual-registration', '--period=2027', '--out', file('b.xlsx'))).status).toBe(0);
  expect(await sheetNames('b.xlsx')).toEqual(['Đăng ký 2027']);
});

test('sheets into a copy: the file itself stays, names that are taken get a number', async () => {
  await soatbieu('insert', 'source-by-year', '--period', '2026-2030', '--out', file('a.xlsx'));
  const before = readFileSync(file('a.xlsx'));
  const { status } = await soatbieu(
    'insert',
    'source-by-year,activity-funding',
    '--period',
    '2026-2030',
    '--into',
    file('a.xlsx'),
    '--out',
    file('b.xlsx'),
  );
  expect(status).toBe(0);
  expect(readFileSync(file('a.xlsx')).equals(before)).toBe(true);
  expect(await sheetNames('b.xlsx')).toEqual(['TH nguồn-năm', 'TH nguồn-năm (2)', 'PL2 Kinh phí']);
  const { findings } = await checked('b.xlsx');
  expect(findings).toEqual([]);
});

test('unit, sources and province go into the sheet', async () => {
  await soatbieu(
    'insert',
    'source-by-year',
    '--period',
    '2026-2028',
    '--unit',
    'thousand-vnd',
    '--sources',
    'local,counterpart',
    '--province',
    'cao-bang',
    '--out',
    file('b.xlsx'),
  );
  const { tables } = await checked('b.xlsx');
  expect(tables).toMatchObject([
    { kind: 'source-by-year', unit: 'thousand-vnd', sources: ['local', 'counterpart'], period: { from: 2026, to: 2028 } },
  ]);
  const workbook = await openWorkbookFile(readFileSync(file('b.xlsx')), 'b.xlsx');
  const [sheet] = (await workbook.readWorkbook()).sheets;
  expect(sheet?.rows[2]?.[0]?.value).toMatch(/tỉnh Cao Bằng\)$/);
});

const ALL = TEMPLATES.map(({ id }) => id).join(', ');

test.each<[string[], string]>([
  [[], `Thiếu tên biểu mẫu; có các biểu ${ALL}.`],
  [['bieu-1', '--period', '2026'], `Không có biểu mẫu “bieu-1”; chỉ có ${ALL}.`],
  [['source-by-year,source-by-year', '--period', '2026'], 'Biểu mẫu “source-by-year” được ghi hai lần; mỗi biểu chỉ ghi một lần.'],
  [['source-by-year'], 'Thiếu giai đoạn; ví dụ: --period 2026-2030.'],
  [['source-by-year', '--period', '5 năm'], '--period không nhận “5 năm”; viết như 2026-2030, hoặc một năm như 2026.'],
  [['source-by-year', '--period', '2030-2026'], 'Giai đoạn 2030–2026 có năm cuối trước năm đầu; viết năm nhỏ trước, ví dụ 2026-2030.'],
  [['source-by-year', '--period', '2026-2225'], 'Năm kế hoạch phải từ 1990 đến 2049.'],
  [['source-by-year', '--period', '2026-2040'], 'Giai đoạn dài 15 năm, biểu chỉ có chỗ cho 10 năm; chọn giai đoạn ngắn hơn.'],
  [
    ['source-by-year', '--period', '2026', '--sources', 'national,bank'],
    '--sources không nhận “bank”; chỉ nhận national, local, counterpart, integrated, other.',
  ],
  [['source-by-year', '--period', '2026', '--sources', 'local,local'], 'Mỗi nguồn kinh phí chỉ ghi một lần.'],
  [
    ['source-by-year', '--period', '2026', '--unit', 'usd'],
    '--unit không nhận “usd”; chỉ nhận vnd, thousand-vnd, million-vnd, billion-vnd.',
  ],
  [
    ['source-by-year', '--period', '2026', '--province', 'Atlantis'],
    '--province không nhận “Atlantis”; chỉ nhận mã hoặc tên tỉnh như cao-bang.',
  ],
  [
    ['source-by-year', '--period', '2026', '--sheet', 'x'.repeat(40)],
    `Tên trang tính “${'x'.repeat(40)}” dài 40 ký tự, Excel chỉ nhận 31; đặt tên ngắn hơn.`,
  ],
  [
    ['source-by-year', '--period', '2026', '--sheet', 'a/b'],
    'Excel không nhận “a/b” làm tên trang tính; bỏ các dấu [ ] : * ? / \\ và dấu nháy ở hai đầu.',
  ],
  [
    ['annual-registration', '--period', '2026-2027', '--sheet', 'Kế hoạch'],
    'Tên “Kế hoạch” chỉ đặt được cho một trang tính; bỏ --sheet hoặc chỉ chèn một biểu.',
  ],
  [['source-by-year', '--period'], 'Tùy chọn --period cần một giá trị.'],
  [['source-by-year', '--protect=1'], 'Tùy chọn --protect không đi kèm giá trị.'],
  [['source-by-year', '--years', '5'], 'Không có tùy chọn “--years”; xem soatbieu insert --help.'],
])('%j is refused: %s', async (argv, sentence) => {
  const { status, out, err } = await soatbieu('insert', ...argv, ...(argv.at(-1) === '--period' ? [] : ['--out', file('b.xlsx')]));
  expect({ status, out, err }).toEqual({ status: 2, out: '', err: `${sentence}\n` });
  expect(readdirSync(folder)).toEqual([]);
});

test('a file that is there is never overwritten', async () => {
  writeFileSync(file('b.xlsx'), 'somebody’s plan');
  const { status, err } = await soatbieu('insert', 'source-by-year', '--period', '2026', '--out', file('b.xlsx'));
  expect({ status, err }).toEqual({ status: 2, err: `${file('b.xlsx')} đã có, không ghi đè; chọn tên khác cho --out.\n` });
  expect(readFileSync(file('b.xlsx'), 'utf8')).toBe('somebody’s plan');
});

test('what cannot be read or written leaves nothing behind', async () => {
  expect((await soatbieu('insert', 'source-by-year', '--period', '2026', '--out', file('b.pdf'))).status).toBe(2);
  expect((await soatbieu('insert', 'source-by-year', '--period', '2026')).err).toBe('Thiếu tên tệp sẽ ghi; ví dụ: --out ke-hoach.xlsx.\n');
  expect((await soatbieu('insert', 'source-by-year', '--period', '2026', '--out', path.join(folder, 'none', 'b.xlsx'))).status).toBe(2);
  writeFileSync(file('a.xlsx'), 'no workbook');
  const damaged = await soatbieu('insert', 'source-by-year', '--period', '2026', '--into', file('a.xlsx'), '--out', file('b.xlsx'));
  expect(damaged.status).toBe(3);
  expect(damaged.err).toMatch(/a\.xlsx: .+\n$/);
  expect(
    (await soatbieu('insert', 'source-by-year', '--period', '2026', '--into', file('none.xlsx'), '--out', file('b.xlsx'))).status,
  ).toBe(3);
  expect(readdirSync(folder)).toEqual(['a.xlsx']);
});

test('both commands have help, and the list names every template', async () => {
  for (const command of ['insert', 'templates']) expect(await soatbieu(command, '--help')).toMatchObject({ status: 0, err: '' });
  const { status, out } = await soatbieu('templates');
  expect(status).toBe(0);
  for (const { id } of TEMPLATES) expect(out).toContain(id);
  expect((await soatbieu('templates', '--lang', 'en')).out).toContain('Cost estimate of a project');
  expect((await soatbieu('templates', 'all')).status).toBe(2);
});

test('a sheet filled from a table of another layout: figures and totals as published, the source left as it was', async () => {
  const source = path.join(__dirname, '../../../examples/bac-giang-2021-2025.xlsx');
  const before = readFileSync(source);
  const { status, err } = await soatbieu(
    'insert',
    'source-by-year',
    '--period',
    '2021-2025',
    '--from',
    source,
    '--out',
    file('filled.xlsx'),
  );
  expect([status, err]).toEqual([0, 'Đã điền 15 số từ biểu Tổng hợp kinh phí!A9:H14.\n']);
  expect(readFileSync(source).equals(before)).toBe(true);
  const { verdict, findings } = await checked('filled.xlsx');
  expect([verdict, findings]).toEqual(['pass', []]);
  const workbook = await openWorkbookFile(readFileSync(file('filled.xlsx')), 'filled.xlsx');
  const values = (await workbook.readWorkbook()).sheets.flatMap(({ rows }) => rows.flatMap((row) => row.map((cell) => cell?.value)));
  // Published for the whole period: 27.700 of the nation, 30.900 of the province, 309.600 in all.
  expect(values).toEqual(expect.arrayContaining([27700, 30900, 309600]));
});

test('figures of the old table that are not what it adds up to are told with their cells', async () => {
  const source = path.join(__dirname, '../../../examples/bac-giang-2021-2025-co-loi.xlsx');
  const { err } = await soatbieu('insert', 'source-by-year', '--period', '2022-2025', '--from', source, '--out', file('filled.xlsx'));
  expect(err).toMatch(/Không có chỗ trên biểu mẫu cho 3 số, ở các ô C11, C12, C13/);
  expect(err).toMatch(/Tổng cộng khác với biểu cũ ở các ô /);
});

test.each([
  ['no such file', 'khong-co.xlsx', 3],
  ['a workbook without a table that fits', 'cao-bang-2026-2030-tu-mau.xlsx', 2],
])('nothing is written from %s', async (_, name, wanted) => {
  const source = path.join(__dirname, '../../../examples', name);
  const { status, err } = await soatbieu('insert', 'source-by-year', '--period', '2021-2025', '--from', source, '--out', file('no.xlsx'));
  expect(status).toBe(wanted);
  expect(err).toContain(name);
  expect(readdirSync(folder)).toEqual([]);
});
