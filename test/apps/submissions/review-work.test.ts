/** A review in memory writes what the commands `review` and `consolidate` write into a folder. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { run } from '../../../src/apps/cli/run';
import { submissionsIn } from '../../../src/apps/submissions/in-folder';
import { ReviewWork } from '../../../src/apps/submissions/review-work';
import { documentText } from '../../../src/hosts/files/document-text';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import { madeDocument, p, tableOf } from '../../support/made-document';
import { textWorkbook } from '../../support/text-workbook';

jest.setTimeout(120_000);

const plan = (local: string, sum: string): Uint8Array =>
  madeDocument({
    body:
      p('TỔNG HỢP KINH PHÍ KHUYẾN CÔNG GIAI ĐOẠN 2026-2027') +
      p('Đơn vị tính: triệu đồng') +
      tableOf(`TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
        1 | Khuyến công quốc gia | 400 | 500 | 900
        2 | Khuyến công địa phương | ${local} | 250 | ${sum}
        | Tổng cộng | 610 | 750 | 1.360`),
  });

const SOUND = plan('210', '460');
/** 260 for 210: neither the row nor the column adds up any more. */
const FAULTY = plan('260', '460');

/** Wrong in 2027: the column says 760 where 500 and 250 stand. */
const FAULTY_BOOK = textWorkbook(`TỔNG HỢP KINH PHÍ KHUYẾN CÔNG GIAI ĐOẠN 2026-2027 | | | |
  | | | | Đơn vị: triệu đồng
  TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
  1 | Khuyến công quốc gia | 400 | 500 | 900
  2 | Khuyến công địa phương | 210 | 250 | 460
  | Tổng cộng | 610 | 760 | 1360`);

const SENT: Readonly<Record<string, Uint8Array>> = {
  'Huyện An/kế hoạch.docx': SOUND,
  'Huyện Bình/kế hoạch.docx': FAULTY,
  'Huyện Bình/công văn.pdf': new TextEncoder().encode('%PDF'),
  'Huyện Chi/phụ lục.xlsx': FAULTY_BOOK,
  'Thị xã Dần.xlsx': new TextEncoder().encode('không phải bảng tính'),
};

let home: string;
beforeAll(() => {
  home = mkdtempSync(path.join(tmpdir(), 'soatbieu-work-'));
  for (const [name, bytes] of Object.entries(SENT)) {
    const file = path.join(home, 'gửi', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
});
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

const soatbieu = (...argv: string[]): Promise<number> => run(argv, { out: () => undefined, err: () => undefined, isTerminal: false });

async function reviewed(): Promise<{ readonly work: ReviewWork; readonly rows: Awaited<ReturnType<ReviewWork['add']>>[] }> {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  const work = new ReviewWork({ language: 'vi', day, version: '0.0.0-source' });
  const rows = [];
  for (const { unit, folder, files, leftAside } of submissionsIn(Object.keys(SENT))) {
    const papers = files.map((name) => ({ name, bytes: SENT[folder === '' ? name : `${folder}/${name}`] ?? null, beside: null }));
    rows.push(await work.add({ unit, papers, leftAside }));
  }
  return { work, rows };
}

test('units come off as they do on the command line, letters, copies and page by page the same', async () => {
  const out = path.join(home, 'ra');
  expect(await soatbieu('review', path.join(home, 'gửi'), '--out', out, '--sender', 'SỞ CÔNG THƯƠNG')).toBe(3);
  const { work, rows } = await reviewed();
  expect(rows.map(({ unit, standing }) => [unit, standing])).toEqual([
    ['Huyện An', 'pass'],
    ['Huyện Bình', 'fail'],
    ['Huyện Chi', 'fail'],
    ['Thị xã Dần', 'unreadable'],
  ]);
  const zipped = unzipSync(await work.letters('SỞ CÔNG THƯƠNG'));
  const onDisk = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.da-soat') && entry.name !== 'ket-qua.json')
    .map((entry) => path.relative(out, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  expect(Object.keys(zipped).sort()).toEqual(onDisk.sort());
  const text = (name: string): string => new TextDecoder().decode(zipped[name]);
  for (const name of onDisk.filter((one) => one.endsWith('.html'))) expect(text(name)).toBe(readFileSync(path.join(out, name), 'utf8'));
  for (const name of ['Huyện An.docx', 'Huyện Bình.docx']) {
    expect(documentText(zipped[name] ?? new Uint8Array())).toBe(documentText(readFileSync(path.join(out, name))));
  }
});

test('the page alone names no file that does not lie beside it', async () => {
  const { work } = await reviewed();
  const page = work.summary();
  expect(page).toContain('Huyện Bình');
  expect(page).not.toMatch(/href="(?!#)/);
});

test('only sound units are added up, and the others are named with the reason', async () => {
  const { work } = await reviewed();
  const { bytes, added, left } = work.consolidation();
  expect([added, left]).toEqual([1, 3]);
  const book = await (await openWorkbookFile(bytes ?? new Uint8Array(), 'tổng hợp.xlsx')).readWorkbook();
  const said = JSON.stringify(book.sheets.map(({ rows }) => rows.map((row) => row.map((cell) => cell?.value ?? null))));
  expect(said).toContain('Huyện An');
  expect(said).toMatch(/Huyện Bình[^"]*lỗi/);
  expect(said).toContain('Huyện An/kế hoạch.docx');
  // 400 + 210 in 2026 and 500 + 250 in 2027, of the one unit that was added.
  expect(said).toContain('1360');
});
