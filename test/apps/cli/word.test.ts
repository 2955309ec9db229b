/** Word plans on the command line: beside workbooks in a folder, in every format, never written to. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../../src/apps/cli/run';
import { madeDocument, p, tableOf } from '../../support/made-document';
import { compoundFile } from '../../support/compound-file';

const CLEAN = readFileSync(path.resolve(__dirname, '../../../examples/bac-giang-2021-2025.xlsx'));

const PLAN = madeDocument({
  body:
    p('Biểu 1. Kinh phí theo nguồn') +
    p('Đơn vị tính: triệu đồng') +
    tableOf(`Nguồn kinh phí | 2026 | 2027 | 2028 | Tổng cộng
      Khuyến công quốc gia | 2.870 | 2.900 | 3.100 | 8.870
      Khuyến công địa phương | 1.500 | 1.650 | 1.600 | 4.650
      Tổng cộng | 4.370 | 4.450 | 4.700 | 13.520`),
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soatbieu-word-'));
  writeFileSync(path.join(folder, 'kế hoạch.docx'), PLAN);
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

interface Report {
  readonly files: readonly {
    readonly file: string;
    readonly status: string;
    readonly verdict: string;
    readonly findings: readonly object[];
    readonly error?: object;
  }[];
}

test('a folder with a plan in Word and its annex in Excel is checked, both of them', async () => {
  writeFileSync(path.join(folder, 'phụ lục.xlsx'), CLEAN);
  writeFileSync(path.join(folder, '~$ hoạch.docx'), 'khóa của Word');
  const { status, out } = await soatbieu('check', folder, '--format', 'json');
  const { files } = JSON.parse(out) as Report;
  expect(status).toBe(1);
  expect(files.map(({ file, verdict }) => [path.basename(file), verdict])).toEqual([
    ['kế hoạch.docx', 'fail'],
    ['phụ lục.xlsx', 'pass'],
  ]);
  // 1.500 + 1.650 + 1.600 = 4.750 and 2.900 + 1.650 = 4.550: each falls short by 100, and so would 1.550 in both.
  expect(files[0]?.findings).toMatchObject([
    { code: 'SB110', sheet: 'Bảng 1', cell: 'C3', expected: '1550', actual: '1650', cause: { proposed: '1550' }, fix: null },
  ]);
});

test('text, page and table name the place by table, line and column', async () => {
  const plan = path.join(folder, 'kế hoạch.docx');
  const text = (await soatbieu('check', plan)).out;
  expect(text).toContain('LỖI SB110 · Bảng 1, dòng 3, cột “2027” · Khuyến công địa phương › 2027');
  expect(text).toContain('Bảng 1, dòng 1–4 · giai đoạn 2026–2028 · đơn vị: triệu đồng');
  expect((await soatbieu('check', plan, '--lang', 'en')).out).toContain('ERROR SB110 · Table 1, line 3, column “2027”');
  expect((await soatbieu('check', plan, '--format', 'html')).out).toContain('Bảng 1, dòng 3, cột “2027”');
  expect((await soatbieu('check', plan, '--format', 'csv')).out).toContain('Bảng 1,C3');
  for (const format of ['text', 'html', 'csv'])
    expect((await soatbieu('check', plan, '--format', format)).out).not.toContain('trang tính “');
});

test('nothing is written into a document: no marked copy, no sheet put in, and each says so', async () => {
  const plan = path.join(folder, 'kế hoạch.docx');
  const marked = path.join(folder, 'đã soát');
  expect((await soatbieu('check', plan, '--annotate', marked)).err).toMatch(/không có bản sao đánh dấu. Văn bản Word chỉ đọc để soát/);
  expect(readdirSync(folder)).toEqual(['kế hoạch.docx']);
  const inserted = await soatbieu(
    'insert',
    'source-by-year',
    '--period',
    '2026-2030',
    '--into',
    plan,
    '--out',
    path.join(folder, 'mới.xlsx'),
  );
  expect(inserted).toMatchObject({ status: 2, err: expect.stringMatching(/văn bản Word chỉ đọc được/) as string });
  expect((await soatbieu('check', plan, '--out', path.join(folder, 'kq.docx'))).status).toBe(2);
  expect(readFileSync(plan)).toEqual(Buffer.from(PLAN));
});

test('a document of older Word is told how to be saved', async () => {
  const old = path.join(folder, 'kế hoạch cũ.doc');
  writeFileSync(old, compoundFile({ '/WordDocument': new Uint8Array(5000) }));
  const { status, out } = await soatbieu('check', old);
  expect(status).toBe(3);
  expect(out.replace(/\s+/g, ' ')).toContain('chọn Lưu thành (Save As) loại “Word Document (.docx)”');
});

test('the reading is explained by places of the document: paragraphs, lines and columns, no cells', async () => {
  const { out } = await soatbieu('check', path.join(folder, 'kế hoạch.docx'), '--explain');
  const said = out.replace(/\s+/g, ' ');
  expect(said).toContain('Đơn vị tính: triệu đồng (chắc chắn: đoạn 2 ghi “Đơn vị tính: triệu đồng”)');
  expect(said).toContain('số liệu đến dòng 4, từ cột 1 đến cột 5');
  expect(said).toContain('Cột 5 “Tổng cộng”: số tiền, tổng các năm');
  expect(said).toContain('Cột 5 = cột 2 + cột 3 + cột 4, cộng các năm: 2 dòng khớp, 1 dòng không khớp');
  expect(said).not.toMatch(/ô [A-Z]\d|[Cc]ột [A-Z]\b/);
  const { files } = JSON.parse((await soatbieu('check', path.join(folder, 'kế hoạch.docx'), '--explain', '--format', 'json')).out) as {
    files: { tables: { understanding?: unknown; explain?: unknown }[] }[];
  };
  expect(JSON.stringify(files)).toContain('"cell":"A2","sheet":"Văn bản"');
});

test('a unit in a heading is witnessed at its line and column', async () => {
  writeFileSync(
    path.join(folder, 'dự toán.docx'),
    madeDocument({
      body:
        p('Dự toán kinh phí') +
        tableOf(`TT | Nội dung | Năm 2026 (triệu đồng) | Năm 2027 (triệu đồng) | Tổng cộng (triệu đồng)
      1 | Khuyến công quốc gia | 300 | 310 | 610
      2 | Khuyến công địa phương | 200 | 220 | 420
       | Tổng cộng | 500 | 530 | 1.030`),
    }),
  );
  const { out } = await soatbieu('check', path.join(folder, 'dự toán.docx'), '--explain');
  expect(out.replace(/\s+/g, ' ')).toContain('(chắc chắn: Bảng 1, dòng 1, cột “Năm 2026 (triệu đồng)” ghi “Năm 2026 (triệu đồng)”)');
});

test('a paragraph that states another unit than the headings is named as such', async () => {
  writeFileSync(
    path.join(folder, 'dự toán.docx'),
    madeDocument({
      body:
        p('Dự toán kinh phí') +
        p('Đơn vị: nghìn đồng') +
        tableOf(`TT | Nội dung | Năm 2026 (triệu đồng) | Năm 2027 (triệu đồng)
      1 | Khuyến công quốc gia | 300 | 310
      2 | Khuyến công địa phương | 200 | 220
       | Tổng cộng | 500 | 530`),
    }),
  );
  const { out } = await soatbieu('check', path.join(folder, 'dự toán.docx'), '--explain');
  expect(out.replace(/\s+/g, ' ')).toContain('nhưng đoạn 2 ghi khác');
});
