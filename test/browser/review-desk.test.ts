/** A folder with what many units sent, reviewed in the browser edition: chosen or dropped, checked, listed, saved; nothing leaves the machine. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { reviewingWords } from '../../src/core/messages/pane/reviewing';
import { openWorkbookFile } from '../../src/hosts/files/open-workbook-file';
import { madeDocument, p, tableOf } from '../support/made-document';
import { accessibilityFaults } from './support/accessibility';
import { openEditionHouse, sampleIsChecked, type Edition, type EditionHouse } from './support/edition';

const words = reviewingWords('vi');
const example = (name: string): Uint8Array => readFileSync(path.join(__dirname, '../../examples', name));

const PLAN = madeDocument({
  body:
    p('TỔNG HỢP KINH PHÍ KHUYẾN CÔNG GIAI ĐOẠN 2026-2027') +
    p('Đơn vị tính: triệu đồng') +
    tableOf(`TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
      1 | Khuyến công quốc gia | 400 | 500 | 900
      2 | Khuyến công địa phương | 210 | 250 | 460
      | Tổng cộng | 610 | 750 | 1.360`),
});

const SENT: Readonly<Record<string, Uint8Array>> = {
  'Huyện An/biểu.xlsx': example('bac-giang-2021-2025.xlsx'),
  'Huyện Bình/biểu.xlsx': example('bac-giang-2021-2025-co-loi.xlsx'),
  'Huyện Bình/công văn.pdf': new TextEncoder().encode('%PDF'),
  'Huyện Chi/kế hoạch.docx': PLAN,
  'Thị xã Dần/biểu.xlsx': new TextEncoder().encode('không phải bảng tính'),
};

let house: EditionHouse;
let folder: string;
let home: string;
beforeAll(async () => {
  house = await openEditionHouse();
  home = mkdtempSync(path.join(tmpdir(), 'soatbieu-desk-'));
  folder = path.join(home, 'Kế hoạch 2026');
  for (const [name, bytes] of Object.entries(SENT)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
});
afterAll(async () => {
  await house.close();
  rmSync(home, { recursive: true, force: true });
});

const desk = (page: Page) => page.getByRole('region', { name: 'Soát cả thư mục “Kế hoạch 2026”' });
const row = (page: Page, unit: string) => desk(page).getByRole('row', { name: new RegExp(`^${unit}`) });
const DONE = words.done(4, { pass: 2, fail: 1, undecided: 0, unreadable: 1 });

async function chosen(): Promise<Edition> {
  const edition = await house.visit();
  const { page } = edition;
  await sampleIsChecked(edition);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Soát cả thư mục…' }).click()]);
  await chooser.setFiles(folder);
  return edition;
}

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), desk(page).getByRole('button', { name: button }).click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('a chosen folder is checked unit by unit, and results, letters and consolidated figures can be saved', async () => {
  const { page, requests, complaints, origin } = await chosen();
  await desk(page).getByText(DONE).waitFor();
  expect(await row(page, 'Huyện An').innerText()).toMatch(/Đạt/);
  expect(await row(page, 'Huyện Bình').innerText()).toMatch(/Có lỗi/);
  expect(await row(page, 'Thị xã Dần').innerText()).toMatch(/Không đọc được/);
  expect(await page.locator('input[type=file]').count()).toBe(1);
  await page.screenshot({ path: 'build/pictures/review-desk.png' });
  expect(await accessibilityFaults(page)).toEqual([]);

  const results = await saved(page, words.save.summary);
  expect(results.name).toBe('Kết quả soát - Kế hoạch 2026.html');
  expect(new TextDecoder().decode(results.bytes)).toContain('Huyện Bình');

  await desk(page).getByRole('textbox', { name: words.sender }).fill('SỞ TÀI CHÍNH');
  const letters = await saved(page, words.save.letters);
  const files = unzipSync(letters.bytes);
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['tong-hop.html', 'Huyện An.docx', 'Huyện Bình.html', 'Thị xã Dần.docx']));
  expect(new TextDecoder().decode(files['Huyện Bình.html'])).toContain('SỞ TÀI CHÍNH');
  expect(new TextDecoder().decode(files['Huyện Bình.html'])).toContain('công văn.pdf');

  const table = await saved(page, words.save.consolidation);
  const book = await (await openWorkbookFile(table.bytes, table.name)).readWorkbook();
  expect(JSON.stringify(book.sheets)).toContain('Huyện An/biểu.xlsx');
  await desk(page).getByText('Đã cộng 2 đơn vị; 2 đơn vị không cộng').waitFor();
  await page.screenshot({ path: 'build/pictures/review-desk-saved.png' });

  expect(requests.filter((address) => !address.startsWith(`${origin}/`) && !address.startsWith('blob:'))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a file of a unit is opened beside the list, and the list stays', async () => {
  const { page } = await chosen();
  await desk(page).getByText(DONE).waitFor();
  await desk(page)
    .getByRole('button', { name: words.openFile('biểu.xlsx', 'Huyện Bình') })
    .click();
  // The sample that was shown before has as many faults: only the list tells which file is shown.
  const shown = page.getByRole('listbox', { name: 'Tệp đã mở' }).getByRole('option', { selected: true });
  await shown.filter({ hasText: 'biểu.xlsx' }).filter({ hasText: 'Có 2 chỗ phải sửa' }).waitFor();
  expect(await desk(page).isVisible()).toBe(true);
  await desk(page).getByRole('button', { name: words.close }).click();
  expect(await desk(page).count()).toBe(0);
});

test('a dropped folder of submissions is reviewed at once, and its files are open with the same verdicts', async () => {
  const edition = await house.visit();
  const { page } = edition;
  await sampleIsChecked(edition);
  const wire = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await wire.send('Input.dispatchDragEvent', { type, x: 300, y: 400, data });
  await desk(page).getByText(DONE).waitFor();
  const files = page.getByRole('listbox', { name: 'Tệp đã mở' }).getByRole('option');
  await files.filter({ hasText: 'kế hoạch.docx' }).filter({ hasText: 'Đạt' }).waitFor();
  expect(await files.count()).toBe(4);
  await files.filter({ hasText: 'Không đọc được' }).waitFor();
  await page.screenshot({ path: 'build/pictures/review-desk-dropped.png' });
});
