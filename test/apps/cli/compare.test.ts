/** `soatbieu compare`: exit statuses, the fields of the contract, Word against Excel, and nothing written where nothing may be. */
import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../../src/apps/cli/run';
import { madeDocument, p, run as words, tableOf } from '../../support/made-document';
import { textWorkbook } from '../../support/text-workbook';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soatbieu-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const file = (name: string): string => path.join(folder, name);

async function soatbieu(...argv: string[]): Promise<{ status: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const status = await run(argv, { out: (text) => (out += text), err: (text) => (err += text), isTerminal: false });
  return { status, out, err };
}

const TABLE = (local: string): string => `
  TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
  1 | Khuyến công quốc gia | 1200 | 1350 | 2550
  2 | Khuyến công địa phương | ${local}
   | Tổng cộng | 2020 | 2255 | 4275
`;
const PLAN = `Đơn vị: triệu đồng\n${TABLE('820 | 905 | 1725').trim()}`;
const LATER = `Đơn vị: triệu đồng\n${TABLE('820 | 955 | 1775').trim().replace('2255 | 4275', '2305 | 4325')}`;

test('nothing changed: 0; something changed: 1, with the fields of the contract', async () => {
  writeFileSync(file('a.xlsx'), textWorkbook(PLAN));
  writeFileSync(file('b.xlsx'), textWorkbook(LATER));
  const same = await soatbieu('compare', file('a.xlsx'), file('a.xlsx'));
  expect({ status: same.status, err: same.err }).toEqual({ status: 0, err: '' });
  expect(same.out).toContain('Không có thay đổi nào');
  const { status, out } = await soatbieu('compare', file('a.xlsx'), file('b.xlsx'), '--format', 'json');
  expect(status).toBe(1);
  const report = JSON.parse(out) as { schemaVersion: number; old: string; new: string; changes: unknown[] };
  expect(report).toMatchObject({ schemaVersion: 1, old: file('a.xlsx'), new: file('b.xlsx') });
  expect(report.changes).toEqual([
    {
      kind: 'amount-changed',
      label: 'Khuyến công địa phương',
      source: 'local',
      year: 2027,
      old: { sheet: 'Biểu 1', cell: 'D4', value: '905', unit: 'million-vnd' },
      new: { sheet: 'Biểu 1', cell: 'D4', value: '955', unit: 'million-vnd' },
      unit: 'million-vnd',
      measure: 'money',
    },
  ]);
});

test('text and page say figures and totals before and after, in both languages', async () => {
  writeFileSync(file('a.xlsx'), textWorkbook(PLAN));
  writeFileSync(file('b.xlsx'), textWorkbook(LATER));
  const vi = (await soatbieu('compare', file('a.xlsx'), file('b.xlsx'))).out;
  expect(vi).toContain('Đổi số: “Khuyến công địa phương”, năm 2027: 905 → 955 triệu đồng (tăng 50) (ô D4, trang “Biểu 1”)');
  expect(vi).toContain('Tổng cộng: 4.275 → 4.325 triệu đồng (+50)');
  expect((await soatbieu('compare', file('a.xlsx'), file('b.xlsx'), '--lang', 'en')).out).toContain('905 → 955 million đồng (up 50)');
  const page = (await soatbieu('compare', file('a.xlsx'), file('b.xlsx'), '--format', 'html', '--out', file('r.html'))).status;
  expect(page).toBe(1);
  expect(readFileSync(file('r.html'), 'utf8')).toContain('<td class="figure">4.325</td>');
});

test('a plan in Word against its workbook', async () => {
  const table = TABLE('820 | 905 | 1725')
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
  writeFileSync(file('a.docx'), madeDocument({ body: p(words('Đơn vị: triệu đồng')) + tableOf(table) }));
  writeFileSync(file('b.xlsx'), textWorkbook(PLAN));
  writeFileSync(file('c.xlsx'), textWorkbook(LATER));
  expect(await soatbieu('compare', file('a.docx'), file('b.xlsx'))).toMatchObject({ status: 0 });
  const { status, out } = await soatbieu('compare', file('a.docx'), file('c.xlsx'));
  expect(status).toBe(1);
  expect(out).toContain('905 → 955');
  expect(out).toContain('bản cũ: Bảng 1, dòng 3, cột “2027”');
});

test('folders: the files of a version together, places with their file', async () => {
  for (const name of ['cu', 'moi']) {
    mkdirSync(file(name));
    writeFileSync(file(`${name}/b.xlsx`), textWorkbook(PLAN));
  }
  writeFileSync(file('cu/a.xlsx'), textWorkbook('Biểu khác\n' + PLAN.replace('triệu', 'nghìn')));
  writeFileSync(file('moi/a.xlsx'), textWorkbook('Biểu khác\n' + LATER.replace('triệu', 'nghìn')));
  const { status, out } = await soatbieu('compare', file('cu'), file('moi'), '--format', 'json');
  expect(status).toBe(1);
  expect((JSON.parse(out) as { changes: unknown[] }).changes).toMatchObject([
    { kind: 'amount-changed', new: { file: 'a.xlsx', cell: 'D5' } },
  ]);
});

test('a wrong command line: 2; a version that cannot be read: 3, and no report', async () => {
  writeFileSync(file('a.xlsx'), textWorkbook(PLAN));
  writeFileSync(file('b.xlsx'), 'no workbook');
  expect((await soatbieu('compare', file('a.xlsx'))).status).toBe(2);
  expect((await soatbieu('compare', file('a.xlsx'), file('a.xlsx'), '--format', 'csv')).status).toBe(2);
  expect((await soatbieu('compare', file('a.xlsx'), file('a.xlsx'), '--out', file('a.xlsx'))).status).toBe(2);
  const { status, out, err } = await soatbieu('compare', file('a.xlsx'), file('b.xlsx'), '--out', file('r.txt'));
  expect({ status, out }).toEqual({ status: 3, out: '' });
  expect(err).toContain('b.xlsx');
  expect(existsSync(file('r.txt'))).toBe(false);
  expect((await soatbieu('compare', file('a.xlsx'), file('gone.xlsx'))).status).toBe(3);
  expect((await soatbieu('compare', '--help')).out).toContain('soatbieu compare');
});

test('folders with a file that cannot be read: the rest is compared, the file is named, exit 3', async () => {
  for (const name of ['cu', 'moi']) mkdirSync(file(name));
  writeFileSync(file('cu/a.xlsx'), textWorkbook('Biểu của xã A\n' + PLAN));
  writeFileSync(file('moi/a.xlsx'), textWorkbook('Biểu của xã A\n' + LATER));
  writeFileSync(file('cu/b.xlsx'), textWorkbook('Biểu của xã B\n' + PLAN));
  writeFileSync(file('moi/b.xlsx'), 'no workbook');
  const { status, out, err } = await soatbieu('compare', file('cu'), file('moi'));
  expect(status).toBe(3);
  expect(err).toContain('b.xlsx');
  expect(out).toContain('905 → 955');
  expect(out).toContain('Bản mới có 1 tệp không đọc được: b.xlsx. Chỉ so được phần còn lại.');
  expect(out).toContain('Ở bản cũ không so, vì phần tương ứng có thể nằm trong tệp không đọc được: b.xlsx.');
  expect(out).not.toContain('Bỏ dòng');
  // The same plan once more, under another name in the version that lost a file: it may have stood there.
  writeFileSync(
    file('cu/c.xlsx'),
    textWorkbook(`Dự toán riêng\nĐơn vị: đồng\nTT | Nội dung | Kinh phí\n1 | Lớp may | 7000\n2 | Hội chợ | 9000\n | Tổng cộng | 16000`),
  );
  const more = JSON.parse((await soatbieu('compare', file('cu'), file('moi'), '--format', 'json')).out) as {
    changes: { kind: string }[];
    unreadable: object;
    setAside: { old: string[]; new: string[] };
  };
  expect(more.changes.map(({ kind }) => kind)).toEqual(['amount-changed']);
  expect(more.unreadable).toEqual({ old: [], new: ['b.xlsx'] });
  expect(more.setAside.old).toHaveLength(2);
});

test('nothing changed in what could be read is not said of the whole', async () => {
  for (const name of ['cu', 'moi']) {
    mkdirSync(file(name));
    writeFileSync(file(`${name}/a.xlsx`), textWorkbook(PLAN));
  }
  writeFileSync(file('moi/b.xlsx'), 'no workbook');
  const { status, out } = await soatbieu('compare', file('cu'), file('moi'));
  expect(status).toBe(3);
  expect(out).toContain('Phần so được không có thay đổi nào');
});
