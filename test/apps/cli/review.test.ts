/** `review`: a folder of submissions in; a letter a unit, a summary page, marked copies and one report out. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { spawn, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../../src/apps/cli/run';
import { documentText } from '../../../src/hosts/files/document-text';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import { madeDocument, p, tableOf } from '../../support/made-document';

const EXAMPLES = path.resolve(__dirname, '../../../examples');
const FAULTY = readFileSync(path.join(EXAMPLES, 'bac-giang-2021-2025-co-loi.xlsx'));
const CLEAN = readFileSync(path.join(EXAMPLES, 'bac-giang-2021-2025.xlsx'));

/** By source; both years add up, and so do both sources, whatever is typed for 2026. */
const bySource = (local2026: string, total2026: string, sums: readonly [string, string]): string =>
  p('BIỂU TỔNG HỢP KINH PHÍ GIAI ĐOẠN 2026-2028') +
  p('Đơn vị tính: triệu đồng') +
  tableOf(`TT | Nguồn kinh phí | 2026 | 2027 | 2028 | Tổng cộng
    1 | Khuyến công quốc gia | 870 | 910 | 1.130 | 2.910
    2 | Khuyến công địa phương | ${local2026} | 640 | 720 | ${sums[0]}
    | Tổng cộng | ${total2026} | 1.550 | 1.850 | ${sums[1]}`);

const PLAN = madeDocument({ body: bySource('560', '1.430', ['1.920', '4.830']) });
/** The annex says 590 where the plan says 560; each adds up by itself. */
const ANNEX = madeDocument({ body: bySource('590', '1.460', ['1.950', '4.860']) });

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soatbieu-review-'));
  out = path.join(folder, '..', `${path.basename(folder)}-ra`);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(out, { recursive: true, force: true });
});

async function soatbieu(...argv: string[]): Promise<{ readonly status: number; readonly out: string; readonly err: string }> {
  let told = '';
  let err = '';
  const status = await run(argv, { out: (text) => (told += text), err: (text) => (err += text), isTerminal: false });
  return { status, out: told, err };
}

function put(name: string, content: Uint8Array | string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string;
  readonly related: readonly string[];
  readonly message: string;
  readonly todo: string;
}

interface Report {
  readonly schemaVersion: number;
  readonly files: readonly {
    readonly file: string;
    readonly unit: string;
    readonly status: string;
    readonly findings: readonly Finding[];
  }[];
  readonly totals: Readonly<Record<string, number>>;
}

const report = (): Report => JSON.parse(readFileSync(path.join(out, 'ket-qua.json'), 'utf8')) as Report;
const letter = (unit: string): string => documentText(readFileSync(path.join(out, `${unit}.docx`))).replace(/\s+/g, ' ');
const page = (): string => readFileSync(path.join(out, 'tong-hop.html'), 'utf8');

test('every unit gets a letter, the report names it, and what could not be read comes before what was found', async () => {
  put('Trung tâm Khuyến công A/Biểu kinh phí.xlsx', FAULTY);
  put('Phường Bình Minh/kế hoạch.docx', PLAN);
  put('Xã Hòa Sơn.xlsx', CLEAN);
  put('Xã Tân Lập/biểu.xlsx', 'không phải bảng tính');
  const { status, err } = await soatbieu('review', folder, '--out', out);
  expect({ status, err }).toEqual({ status: 3, err: '' });
  const units = ['Phường Bình Minh', 'Trung tâm Khuyến công A', 'Xã Hòa Sơn', 'Xã Tân Lập'];
  expect(
    readdirSync(out)
      .filter((name) => !name.startsWith('.'))
      .sort(),
  ).toEqual([...units.flatMap((unit) => [`${unit}.docx`, `${unit}.html`]), 'ban-danh-dau', 'ket-qua.json', 'tong-hop.html'].sort());
  expect(report().files.map(({ unit, status: read }) => [unit, read])).toEqual([
    ['Phường Bình Minh', 'checked'],
    ['Trung tâm Khuyến công A', 'checked'],
    ['Xã Hòa Sơn', 'checked'],
    ['Xã Tân Lập', 'unreadable'],
  ]);
  expect(report().totals).toMatchObject({ files: 4, unreadable: 1 });
  for (const unit of units) {
    expect(letter(unit)).toContain(`Kính gửi: ${unit}`);
    expect(page()).toMatch(new RegExp(`<h2 id="[^"]+">\\d\\. ${unit}</h2>`));
  }
  expect(letter('Xã Hòa Sơn')).toContain('không có nội dung nào phải sửa');
  expect(letter('Xã Tân Lập')).toContain('không đọc được nên chưa soát được');
  expect(letter('Xã Tân Lập')).not.toContain('đều khớp');
  expect(readdirSync(path.join(out, 'ban-danh-dau', 'Trung tâm Khuyến công A'))).toEqual(['Biểu kinh phí - đã soát.xlsx']);
});

test('a letter names every error and warning with its place and what to do, in Word and as a page, and no view of the program', async () => {
  put('Đơn vị B/biểu.xlsx', FAULTY);
  expect((await soatbieu('review', folder, '--out', out, '--sender', 'Sở Tài chính')).status).toBe(1);
  const [file] = report().files;
  const grave = file?.findings.filter(({ severity }) => severity === 'error' || severity === 'warning') ?? [];
  expect(grave.length).toBeGreaterThan(0);
  const html = readFileSync(path.join(out, 'Đơn vị B.html'), 'utf8');
  for (const { message, sheet, cell } of grave) {
    expect(letter('Đơn vị B')).toContain(message.replace(/\s+/g, ' '));
    expect(letter('Đơn vị B')).toContain(`Trang tính “${sheet}”, ô ${cell}`);
    expect(html).toContain(`ô ${cell}`);
  }
  expect(letter('Đơn vị B')).toMatch(/Sở Tài chính.*Ngày \d+ tháng \d+ năm \d{4}.*danh mục mức chi phiên bản/);
  expect(letter('Đơn vị B')).not.toContain('mục Mức chi');
  expect(html).not.toMatch(/<script|<link|src=|https?:/);
  // Word's own reader of tables takes it for a document like any other.
  const written = await openWorkbookFile(readFileSync(path.join(out, 'Đơn vị B.docx')), 'thư.docx');
  expect((await written.readWorkbook()).sheets[0]?.name).toBe('Văn bản');
});

test('within a submission the same figure in two files is one equation: the finding stands at one and names the other', async () => {
  put('Đơn vị C/1 kế hoạch.docx', PLAN);
  put('Đơn vị C/2 phụ lục.docx', ANNEX);
  expect((await soatbieu('review', folder, '--out', out)).status).toBe(1);
  const across = report().files.flatMap(({ file, findings }) => findings.map((one) => ({ ...one, file: path.basename(file) })));
  expect(across.filter(({ code }) => code === 'SB201')).toMatchObject([
    {
      file: '1 kế hoạch.docx',
      severity: 'error',
      sheet: 'Bảng 1',
      cell: 'C3',
      related: expect.arrayContaining(['2 phụ lục.docx › Bảng 1!C3']) as string[],
    },
  ]);
  expect(letter('Đơn vị C')).toContain('“2 phụ lục.docx”, Bảng 1, dòng 3, cột “2026”');
});

test('two submissions are never held against each other, and equal files of one agree', async () => {
  put('Một/kế hoạch.docx', PLAN);
  put('Hai/kế hoạch.docx', ANNEX);
  put('Ba/a.docx', PLAN);
  put('Ba/b.docx', PLAN);
  await soatbieu('review', folder, '--out', out);
  expect(report().files.flatMap(({ findings }) => findings.filter(({ code }) => code === 'SB201'))).toEqual([]);
});

test('a sentence of the plan is held against the annex in another file', async () => {
  put('Đơn vị D/kế hoạch.docx', madeDocument({ body: p('Tổng kinh phí thực hiện kế hoạch giai đoạn 2026 - 2028 là 4.380 triệu đồng.') }));
  put('Đơn vị D/phụ lục.docx', PLAN);
  await soatbieu('review', folder, '--out', out);
  expect(report().files[0]?.findings.filter(({ code }) => code === 'SB202')).toMatchObject([
    { severity: 'warning', sheet: 'Văn bản', cell: 'A1', related: ['phụ lục.docx › Bảng 1!F4'] },
  ]);
});

test('a run that is given again goes on where it was: what is finished is not written anew, what changed is', async () => {
  put('Một/kế hoạch.docx', PLAN);
  put('Hai/biểu.xlsx', CLEAN);
  await soatbieu('review', folder, '--out', out);
  const [one, two, first] = [path.join(out, 'Một.docx'), path.join(out, 'Hai.docx'), report()];
  const times = [one, two].map((file) => statSync(file).mtimeMs);
  rmSync(path.join(out, 'ket-qua.json'));
  await soatbieu('review', folder, '--out', out);
  expect([one, two].map((file) => statSync(file).mtimeMs)).toEqual(times);
  expect(report()).toEqual(first);
  put('Hai/biểu.xlsx', FAULTY);
  rmSync(one);
  expect((await soatbieu('review', folder, '--out', out)).status).toBe(1);
  expect(existsSync(one)).toBe(true);
  expect(letter('Hai')).toContain('Nội dung cần sửa');
});

test('into the same folder again: letters and copies that stand for nothing any more go, what a person changed or laid there stays', async () => {
  const copies = path.join(out, 'ban-danh-dau');
  for (const unit of ['Sạch dần', 'Đã rút', 'Đã rút, thư sửa tay', 'Ở lại']) put(`${unit}/biểu.xlsx`, FAULTY);
  await soatbieu('review', folder, '--out', out);
  expect(readdirSync(copies).sort()).toEqual(['Sạch dần', 'Đã rút', 'Đã rút, thư sửa tay', 'Ở lại'].sort());
  writeFileSync(path.join(out, 'Đã rút, thư sửa tay.docx'), 'số 12/TB');
  writeFileSync(path.join(out, 'Đã rút.pdf'), 'bản ký của cơ quan');
  writeFileSync(path.join(copies, 'Đã rút', 'ghi chú.txt'), 'của người soát');

  put('Sạch dần/biểu.xlsx', CLEAN);
  for (const unit of ['Đã rút', 'Đã rút, thư sửa tay']) rmSync(path.join(folder, unit), { recursive: true });
  const { out: told } = await soatbieu('review', folder, '--out', out);
  const left = readdirSync(out).filter((name) => !name.startsWith('.'));
  expect(left.sort()).toEqual(
    ['Sạch dần.docx', 'Sạch dần.html', 'Ở lại.docx', 'Ở lại.html', 'Đã rút, thư sửa tay.docx', 'Đã rút.pdf']
      .concat('ban-danh-dau', 'ket-qua.json', 'tong-hop.html')
      .sort(),
  );
  expect(readdirSync(copies).sort()).toEqual(['Đã rút', 'Ở lại'].sort());
  expect(readdirSync(path.join(copies, 'Đã rút'))).toEqual(['ghi chú.txt']);
  // Two letters and a copy of one that is gone, the page and the copy of the other, the copy of the one that is clean.
  expect(told).toContain('Đã xóa 6 tệp của lần soát trước');
  expect(told).toContain('Để nguyên “Đã rút, thư sửa tay.docx”');

  // Nothing more to say the next time.
  expect((await soatbieu('review', folder, '--out', out)).out).not.toMatch(/Đã xóa|Để nguyên/);
});

test('parts made apart are put together as if they had been one run', async () => {
  put('x/Một/kế hoạch.docx', PLAN);
  put('y/Hai/biểu.xlsx', FAULTY);
  const [x, y] = [path.join(out, 'x'), path.join(out, 'y')];
  await soatbieu('review', path.join(folder, 'x'), '--out', x);
  await soatbieu('review', path.join(folder, 'y'), '--out', y);
  expect((await soatbieu('review', '--merge', x, y, '--out', out)).status).toBe(1);
  expect(report().files.map(({ unit }) => unit)).toEqual(['Hai', 'Một']);
  expect(letter('Một')).toContain('Kính gửi: Một');
  expect(page()).toContain('1. Hai');
  // What has not come to its end is no part of a whole.
  rmSync(path.join(x, '.da-soat', 'xong.json'));
  expect((await soatbieu('review', '--merge', x, y, '--out', out)).status).toBe(2);
});

test('folders without a paper, scans and papers of old Word are told, never passed', async () => {
  put('Trống/ghi chú.txt', 'x');
  put('Có bản quét/biểu.xlsx', CLEAN);
  put('Có bản quét/bản ký.pdf', '%PDF-1.4');
  expect((await soatbieu('review', folder, '--out', out)).status).toBe(3);
  expect(letter('Trống')).toContain('không có tệp Excel hay Word nào');
  expect(letter('Có bản quét')).toContain('Không soát “bản ký.pdf”');
});

const built = path.resolve(__dirname, '../../../dist/cli/soatbieu.js');
const threads = existsSync(path.join(path.dirname(built), 'soatbieu-worker.js')) ? test : test.skip;

threads('two threads give what one gives, byte for byte', () => {
  for (const unit of ['Một', 'Hai', 'Ba', 'Bốn']) {
    put(`${unit}/biểu.xlsx`, FAULTY);
    put(`${unit}/kế hoạch.docx`, PLAN);
  }
  const made = ['1', '2'].map((jobs) => {
    const into = path.join(out, jobs);
    const { status } = spawnSync(process.execPath, [built, 'review', folder, '--out', into, '--jobs', jobs]);
    const listed = spawnSync(process.execPath, [built, 'check', folder, '--format', 'json', '--jobs', jobs], { encoding: 'utf8' }).stdout;
    return [status, listed, ...['ket-qua.json', 'tong-hop.html', 'Ba.html'].map((file) => readFileSync(path.join(into, file), 'utf8'))];
  });
  expect(made[1]).toEqual(made[0]);
  expect(made[0]?.[0]).toBe(1);
});

threads('a run that was killed goes on where it was, and comes to what one that was not comes to', async () => {
  for (let number = 1; number <= 30; number++) put(`Đơn vị ${String(number)}/biểu.xlsx`, number % 3 === 0 ? FAULTY : CLEAN);
  const finished = path.join(out, '.da-soat');
  const kept = (): string[] => (existsSync(finished) ? readdirSync(finished).filter((name) => /^[0-9a-f]+\.json$/.test(name)) : []);
  const child = spawn(process.execPath, [built, 'review', folder, '--out', out, '--jobs', '2'], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  while (kept().length < 5 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill('SIGKILL');
  await ended;
  const before = kept();
  expect(before.length).toBeGreaterThanOrEqual(5);
  const times = new Map(before.map((name) => [name, statSync(path.join(finished, name)).mtimeMs]));
  const again = spawnSync(process.execPath, [built, 'review', folder, '--out', out, '--jobs', '2']);
  expect(again.status).toBe(1);
  for (const [name, time] of times) expect(statSync(path.join(finished, name)).mtimeMs).toBe(time);
  expect(kept()).toHaveLength(30);
  const whole = path.join(out, 'một lượt');
  spawnSync(process.execPath, [built, 'review', folder, '--out', whole, '--jobs', '1']);
  expect(readFileSync(path.join(out, 'ket-qua.json'), 'utf8')).toBe(readFileSync(path.join(whole, 'ket-qua.json'), 'utf8'));
  expect(page()).toBe(readFileSync(path.join(whole, 'tong-hop.html'), 'utf8'));
});

test('a wrong command line is told in one line', async () => {
  put('Một/kế hoạch.docx', PLAN);
  for (const argv of [
    ['review'],
    ['review', folder],
    ['review', path.join(folder, 'không có'), '--out', out],
    ['review', folder, '--out', folder],
  ]) {
    const { status, err } = await soatbieu(...argv);
    expect({ status, lines: err.trimEnd().split('\n').length }).toEqual({ status: 2, lines: 1 });
  }
});

test('folders whose names only a machine tells apart keep letters of their own', async () => {
  put(`${'Bắc Hà'.normalize('NFC')}/biểu.xlsx`, FAULTY);
  put(`${'Bắc Hà'.normalize('NFD')}/biểu.xlsx`, CLEAN);
  put('bắc hà/biểu.xlsx', CLEAN);
  await soatbieu('review', folder, '--out', out);
  const units = report().files.map(({ unit }) => unit);
  expect(new Set(units)).toEqual(new Set(['Bắc Hà', 'Bắc Hà (2)', 'bắc hà']));
  const letters = readdirSync(out).filter((name) => name.endsWith('.docx'));
  expect(new Set(letters.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(3);
  expect((await soatbieu('review', '--merge', out, '--out', path.join(out, 'gộp'))).status).toBe(1);
});

test('a letter never takes the place of another in a merge', async () => {
  const [x, y] = [path.join(out, 'x'), path.join(out, 'y')];
  put('Bắc Hà.xlsx', CLEAN);
  await soatbieu('review', folder, '--out', x);
  rmSync(folder, { recursive: true });
  put('BẮC HÀ.xlsx', FAULTY);
  await soatbieu('review', folder, '--out', y);
  expect((await soatbieu('review', '--merge', x, y, '--out', out)).status).toBe(2);
});
