/** `soatbieu consolidate`: many units into one workbook that the check passes and LibreOffice adds up the same; who is left out is told. */
import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../../src/apps/cli/run';
import { readTables } from '../../../src/core/table/read-workbook';
import { readFigures } from '../../../src/core/forms/read-figures';
import { sum, toPlainText } from '../../../src/core/money/amount';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { madeDocument, p, run as words, tableOf } from '../../support/made-document';
import { textWorkbook } from '../../support/text-workbook';
import { withLibreOffice } from '../../support/with-libre-office';

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

const BY_SOURCE = `
  Đơn vị: triệu đồng
  TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
  1 | Khuyến công quốc gia | 1100 | 1110 | 2210
  2 | Khuyến công địa phương | 1200 | 1220 | 2420
   | Tổng cộng | 2300 | 2330 | 4630
`;

const BY_ACTIVITY = `
  Đơn vị: nghìn đồng
  TT | Nội dung | 2026 | 2027 | Tổng cộng
   | Tổng cộng | 90000 | 120000 | 210000
  1 | Máy sấy chè | 50000 | 70000 | 120000
   | - Khuyến công địa phương | 30000 | 40000 | 70000
   | - Khuyến công quốc gia | 20000 | 30000 | 50000
  2 | Máy chế biến gỗ | 40000 | 50000 | 90000
   | - Khuyến công địa phương | 25000 | 32500 | 57500
   | - Khuyến công quốc gia | 15000 | 17500 | 32500
`;

const IN_WORD = `TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công địa phương | 61 | 62 | 123
2 | Đối ứng của cơ sở | 71 | 72 | 143
 | Tổng cộng | 132 | 134 | 266`;

const FAULTY = BY_SOURCE.replace('1200 | 1220 | 2420', '1200 | 1220 | 2520');

function submissions(): void {
  mkdirSync(file('nop/Huyện A'), { recursive: true });
  writeFileSync(file('nop/Huyện A/bieu.xlsx'), textWorkbook(BY_SOURCE));
  writeFileSync(file('nop/Huyện B.xlsx'), textWorkbook(BY_ACTIVITY));
  writeFileSync(file('nop/Huyện C.docx'), madeDocument({ body: p(words('Đơn vị: triệu đồng')) + tableOf(IN_WORD) }));
}

async function snapshotOf(name: string): Promise<WorkbookSnapshot> {
  return (await openWorkbookFile(readFileSync(file(name)), name)).readWorkbook();
}

/** By hand: A in triệu; B 35 + 47.5 national, 55 + 72.5 local; C local and counterpart. */
const SUMS = { national: '2292.5', local: '2670.5', counterpart: '143' };

function sumsOf(workbook: WorkbookSnapshot): Record<string, string> {
  const [summary] = readTables(workbook).tables;
  if (summary === undefined) throw new Error('no table');
  const figures = readFigures(summary).filter(({ measure, source }) => measure === 'money' && source !== null);
  const sources = [...new Set(figures.map(({ source }) => String(source)))];
  return Object.fromEntries(
    sources.map((source) => [source, toPlainText(sum(figures.filter((one) => one.source === source).map(({ amount }) => amount)))]),
  );
}

const textsOf = ({ sheets }: WorkbookSnapshot): string =>
  sheets.flatMap(({ rows }) => rows.flatMap((cells) => cells.flatMap((cell) => cell?.text ?? []))).join('\n');

test('units in other layouts: the sums by hand, live totals, every origin, no finding', async () => {
  submissions();
  const { status, out, err } = await soatbieu('consolidate', file('nop'), '--out', file('th.xlsx'));
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toContain('3 đơn vị');
  const workbook = await snapshotOf('th.xlsx');
  expect(sumsOf(workbook)).toEqual(SUMS);
  const text = textsOf(workbook);
  expect(text).toContain(`${file('nop/Huyện A/bieu.xlsx')} › Biểu 1!C3:D4`);
  expect(text).toContain(`${file('nop/Huyện B.xlsx')} › Biểu 1!C5`);
  expect(text).toContain(`${file('nop/Huyện C.docx')} › Bảng 1!D3`);
  const total = workbook.sheets[0]?.rows.find((cells) => cells.some((cell) => cell?.value === 'Tổng cộng'));
  expect(total?.filter((cell) => cell?.formula?.startsWith('=SUM(') === true).length).toBeGreaterThan(5);
  const checked = await soatbieu('check', file('th.xlsx'), '--format', 'json');
  const [report] = (JSON.parse(checked.out) as { files: { findings: unknown[]; verdicts: { sums: string } }[] }).files;
  expect([report?.findings, report?.verdicts.sums]).toEqual([[], 'pass']);
});

test('a unit with errors is left out and named, in the workbook and on standard error; --include-failing adds it', async () => {
  submissions();
  writeFileSync(file('nop/Huyện D.xlsx'), textWorkbook(FAULTY));
  const { status, err } = await soatbieu('consolidate', file('nop'), '--out', file('th.xlsx'));
  expect(status).toBe(1);
  expect(err).toContain('Không cộng Huyện D: còn 1 lỗi');
  const workbook = await snapshotOf('th.xlsx');
  expect(sumsOf(workbook)).toEqual(SUMS);
  expect(textsOf(workbook)).toContain('Chưa tổng hợp: Huyện D (còn 1 lỗi).');
  expect((await soatbieu('check', file('th.xlsx'), '--fail-on', 'warning')).status).toBe(0);
  const all = await soatbieu('consolidate', file('nop'), '--out', file('tat-ca.xlsx'), '--include-failing');
  expect(all.status).toBe(0);
  // D gives the same as A.
  expect(sumsOf(await snapshotOf('tat-ca.xlsx'))).toEqual({ national: '4502.5', local: '5090.5', counterpart: '143' });
});

test('what has no place is said; an unreadable unit is left out: 3', async () => {
  submissions();
  writeFileSync(file('nop/Huyện E.xlsx'), 'no workbook');
  const { status, err } = await soatbieu(
    'consolidate',
    file('nop'),
    '--out',
    file('th.xlsx'),
    '--period',
    '2027',
    '--sources',
    'national,local',
  );
  expect(status).toBe(3);
  expect(err).toContain('Không cộng Huyện E');
  expect(err).toMatch(/Huyện C: 3 số không có chỗ.*Bảng 1!C2/);
  const text = textsOf(await snapshotOf('th.xlsx'));
  expect(text).toContain('Chưa tổng hợp: Huyện E (không đọc được');
  expect(text).toContain('ngoài giai đoạn tổng hợp');
  expect(text).toContain('nguồn không có trong biểu tổng hợp');
});

test('a unit whose plan and annex disagree in a figure is left out by name, though each adds up: 1', async () => {
  mkdirSync(file('nop/Yên Thế'), { recursive: true });
  writeFileSync(file('nop/Yên Thế/kế hoạch.xlsx'), textWorkbook(BY_SOURCE));
  const other = BY_SOURCE.replace('1100 | 1110 | 2210', '1150 | 1110 | 2260').replace('2300 | 2330 | 4630', '2350 | 2330 | 4680');
  writeFileSync(file('nop/Yên Thế/phụ lục.xlsx'), textWorkbook(other));
  writeFileSync(file('nop/Lạng Giang.xlsx'), textWorkbook(BY_SOURCE));
  const { status, err } = await soatbieu('consolidate', file('nop'), '--out', file('th.xlsx'));
  expect(status).toBe(1);
  expect(err).toContain('Yên Thế');
  expect(err).not.toContain('Lạng Giang');
});

test('a unit whose folder holds nothing that is read is left out by name: 1', async () => {
  submissions();
  mkdirSync(file('nop/Xã Trống'));
  mkdirSync(file('nop/Xã Quét/ban-ky'), { recursive: true });
  writeFileSync(file('nop/Xã Quét/ban-ky/a.pdf'), '%PDF-1.7');
  const { status, out, err } = await soatbieu('consolidate', file('nop'), '--out', file('th.xlsx'));
  expect([status, out]).toEqual([1, expect.stringContaining('3 đơn vị, không cộng 2 đơn vị')]);
  const text = textsOf(await snapshotOf('th.xlsx'));
  for (const unit of ['Xã Trống', 'Xã Quét']) {
    expect(err).toContain(`Không cộng ${unit}: thư mục không có tệp nào đọc được`);
    expect(text).toContain(`Chưa tổng hợp: ${unit} (thư mục không có tệp nào đọc được).`);
  }
  const named = await soatbieu('consolidate', file('nop/Huyện A'), file('nop/Xã Trống'), '--out', file('hai.xlsx'));
  expect([named.status, named.err]).toEqual([1, expect.stringContaining('Không cộng Xã Trống')]);
  const none = await soatbieu('consolidate', file('nop/Xã Quét'), '--out', file('khong.xlsx'));
  expect([none.status, none.err]).toEqual([1, expect.stringContaining('Không cộng ban-ky')]);
});

test('older Word alone is told as what it is; beside a workbook it is no loss', async () => {
  submissions();
  mkdirSync(file('nop/Xã Cũ'));
  writeFileSync(file('nop/Xã Cũ/ke-hoach.doc'), 'older Word');
  writeFileSync(file('nop/Huyện A/cong-van.doc'), 'older Word');
  const { status, err } = await soatbieu('consolidate', file('nop'), '--out', file('th.xlsx'));
  expect(status).toBe(3);
  expect(err).toMatch(/^Không cộng Xã Cũ: .*ke-hoach\.doc: .+\n$/);
});

test('a unit without a unit of money is left out for just that reason', async () => {
  submissions();
  writeFileSync(file('nop/Xã M.xlsx'), textWorkbook(BY_SOURCE.replace('Đơn vị: triệu đồng', '')));
  const { status, err } = await soatbieu('consolidate', file('nop'), '--out', file('th.xlsx'));
  expect(status).toBe(1);
  expect(err).toContain('Không cộng Xã M: không số tiền nào tổng hợp được (không rõ đơn vị tiền).');
  expect(textsOf(await snapshotOf('th.xlsx'))).toContain('không số tiền nào tổng hợp được: không rõ đơn vị tiền).');
});

test('what a unit states as its totals and what was added are told with their difference, on screen and in the workbook', async () => {
  submissions();
  const state = BY_SOURCE.replace('Khuyến công quốc gia', 'Ngân sách nhà nước')
    .replace('1220 | 2420', '… | 1200')
    .replace('2330 | 4630', '1110 | 3410');
  writeFileSync(file('nop/Xã N.xlsx'), textWorkbook(state));
  const { status, err } = await soatbieu('consolidate', file('nop'), '--out', file('th.xlsx'));
  const text = textsOf(await snapshotOf('th.xlsx'));
  expect(status).toBe(0);
  for (const told of [err, text]) {
    expect(told).toMatch(/Xã N: 2 số không có chỗ .*không rõ nguồn vốn: .*Biểu 1!C3, .*Biểu 1!D3\./);
    expect(told).toMatch(/Xã N: 1 ô chưa đọc được số tiền nên chưa cộng: .*Biểu 1!D4\./);
    expect(told).toMatch(/tổng cộng năm 2026 ghi 2\.300 \(.*Biểu 1!C5\), đã tổng hợp 1\.200, thiếu 1\.100; tổng cộng năm 2027 ghi 1\.110/);
  }
  const english = await soatbieu('consolidate', file('nop'), '--out', file('en.xlsx'), '--lang', 'en');
  expect(english.err).toContain('total of 2026 is 2,300');
});

test('a wrong command line: 2, and nothing written', async () => {
  submissions();
  expect((await soatbieu('consolidate', '--out', file('a.xlsx'))).status).toBe(2);
  expect((await soatbieu('consolidate', file('nop'))).status).toBe(2);
  expect((await soatbieu('consolidate', file('nop'), '--out', file('a.csv'))).status).toBe(2);
  expect((await soatbieu('consolidate', file('nop'), '--out', file('nop/Huyện B.xlsx'))).status).toBe(2);
  expect((await soatbieu('consolidate', '--help')).out).toContain('soatbieu consolidate');
  writeFileSync(file('x.xlsx'), textWorkbook('Danh sách\nTên | Quê'));
  const { status, err } = await soatbieu('consolidate', file('x.xlsx'), '--out', file('a.xlsx'));
  expect(status).toBe(1);
  expect(err).toContain('Không có đơn vị nào cộng được');
  expect(existsSync(file('a.xlsx'))).toBe(false);
});

withLibreOffice('the summary of units adds up in LibreOffice', (ask) => {
  test('every formula gives what is stored', async () => {
    submissions();
    await soatbieu('consolidate', file('nop'), '--out', file('th.xlsx'));
    const workbook = await snapshotOf('th.xlsx');
    const [opinion] = ask([{ bytes: readFileSync(file('th.xlsx')) }]);
    const formulas = (opinion?.sheets ?? []).flatMap(({ name, formulas: own }) => own.map((one) => ({ ...one, name })));
    const stored = formulas.map(
      ({ name, row, column }) => workbook.sheets.find((sheet) => sheet.name === name)?.rows[row]?.[column]?.value,
    );
    expect(formulas.length).toBeGreaterThan(20);
    expect(formulas.map(({ value }) => value)).toEqual(stored);
  });
});
