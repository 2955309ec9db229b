/** The browser edition as it is shipped, used by hand: samples, files from disk, typing, saving, and asking nobody for anything. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import type { Download } from 'playwright-core';
import { differenceToFile } from '../../src/apps/browser/copy-to-save';
import { browserWords } from '../../src/core/messages/pane/browser';
import { problemSentence } from '../../src/core/messages/reports/problems';
import { openWorkbookFile } from '../../src/hosts/files/open-workbook-file';
import { accessibilityFaults } from './support/accessibility';
import { openEditionHouse, sampleIsChecked, type Edition, type EditionHouse } from './support/edition';

const words = browserWords('vi');
const sampleFile = (name: string): Buffer => readFileSync(path.join(__dirname, '../../examples', name));
const WITH_MISTAKES = 'bac-giang-2021-2025-co-loi.xlsx';
const CLEAN = 'bac-giang-2021-2025.xlsx';

let house: EditionHouse;

beforeAll(async () => {
  house = await openEditionHouse();
});

afterAll(() => house.close());

const titleOf = ({ page }: Edition) => page.locator('#top [title]').first();
const finding = ({ page }: Pick<Edition, 'page'>, cell: string) => page.getByRole('button', { name: new RegExp(`ô ${cell}$`) });
const picker = ({ page }: Edition) => page.locator('input[type=file]');

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}

/** Goes to D13 by its finding, and types over what stands there. */
async function correctD13({ page }: Pick<Edition, 'page'>, typed: string): Promise<void> {
  await finding({ page }, 'D13').click();
  await page.waitForFunction(() => {
    const grid = document.getElementById('grid');
    return grid?.contains(document.activeElement) && grid.querySelector('input')?.value === 'D13';
  });
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
}

it('opens with the sample whose mistakes it has found', async () => {
  const edition = await house.visitAgain();
  await sampleIsChecked(edition);
  expect(await titleOf(edition).textContent()).toBe(words.sampleTitles.mistakes);
  expect(edition.complaints).toEqual([]);
});

it('asks no other machine for anything, and nobody once it has loaded', async () => {
  const edition = await house.visitAgain();
  const { page, origin, requests } = edition;
  await sampleIsChecked(edition);
  await page.waitForLoadState('networkidle');
  expect(requests.filter((address) => !address.startsWith(`${origin}/`) && !address.startsWith('blob:'))).toEqual([]);
  const loaded = requests.length;
  await page.getByRole('button', { name: words.sampleNames.clean, exact: true }).click();
  await page.locator(`#top [title="${words.sampleTitles.clean}"]`).waitFor();
  await picker(edition).setInputFiles(path.join(__dirname, '../../examples', WITH_MISTAKES));
  await sampleIsChecked(edition);
  await correctD13(edition, '47830');
  await page.getByText(words.unsaved).waitFor();
  page.once('dialog', (dialog) => void dialog.accept());
  const old = utils.book_new(
    utils.aoa_to_sheet([
      ['Nội dung', 2021],
      ['Khuyến công', 5],
    ]),
    'Biểu cũ',
  );
  for (const [ending, bookType] of [
    ['xls', 'biff8'],
    ['xlsb', 'xlsb'],
    ['ods', 'ods'],
  ] as const) {
    const buffer = Buffer.from(write(old, { type: 'array', bookType }) as ArrayBuffer);
    await picker(edition).setInputFiles({ name: `cũ.${ending}`, mimeType: '', buffer });
    await page.locator(`#top [title="cũ.${ending}"]`).waitFor();
  }
  expect(requests.slice(loaded)).toEqual([]);
});

it('opens a file from the disk under its own name', async () => {
  const edition = await house.visitAgain();
  await sampleIsChecked(edition);
  await picker(edition).setInputFiles({ name: 'Kế hoạch của tôi.xlsx', mimeType: '', buffer: sampleFile(CLEAN) });
  await edition.page.locator('#top [title="Kế hoạch của tôi.xlsx"]').waitFor();
  await finding(edition, 'D13').waitFor({ state: 'detached' });
});

it('opens a file dropped on the page', async () => {
  const edition = await house.visitAgain();
  await sampleIsChecked(edition);
  const transfer = await edition.page.evaluateHandle(
    (bytes) => {
      const carried = new DataTransfer();
      carried.items.add(new File([new Uint8Array(bytes)], 'Thả vào.xlsx'));
      return carried;
    },
    [...sampleFile(CLEAN)],
  );
  await edition.page.dispatchEvent('#grid', 'drop', { dataTransfer: transfer });
  await edition.page.locator('#top [title="Thả vào.xlsx"]').waitFor();
});

it('says what is wrong with a bad file and keeps the workbook that is open', async () => {
  const edition = await house.visitAgain();
  await sampleIsChecked(edition);
  await picker(edition).setInputFiles({ name: 'ảnh.xlsx', mimeType: '', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]) });
  const alert = edition.page.getByRole('alert').filter({ hasText: 'ảnh.xlsx' });
  await alert.waitFor();
  expect(await alert.textContent()).toContain(problemSentence('not-a-workbook', 'vi'));
  expect(await titleOf(edition).textContent()).toBe(words.sampleTitles.mistakes);
  expect(await finding(edition, 'D13').count()).toBeGreaterThan(0);
  await edition.page.getByRole('button', { name: words.dismiss }).click();
  await alert.waitFor({ state: 'detached' });
});

it('drops a finding when its cell is corrected by keyboard', async () => {
  const edition = await house.visitAgain();
  await sampleIsChecked(edition);
  await correctD13(edition, '47.830');
  await finding(edition, 'D13').waitFor({ state: 'detached' });
  expect(await finding(edition, 'G14').count()).toBeGreaterThan(0);
});

it('saves a copy in which only the edited cell differs', async () => {
  const edition = await house.visitAgain();
  const { page } = edition;
  await sampleIsChecked(edition);
  await correctD13(edition, '47.830');
  await page.getByText(words.unsaved).waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: words.saveCopy }).click()]);
  expect(download.suggestedFilename()).toBe('bac-giang-2021-2025-co-loi - bản sao.xlsx');
  const original = await (await openWorkbookFile(sampleFile(WITH_MISTAKES), 'original')).readWorkbook();
  const copy = await (await openWorkbookFile(await bytesOf(download), 'copy')).readWorkbook();
  expect(differenceToFile(original, copy).edits).toEqual([{ sheet: copy.sheets[0]?.name, cell: 'D13', before: 48730, after: 47830 }]);
  await page.getByText(words.promise).waitFor();
});

it('saves an untouched workbook byte for byte', async () => {
  const edition = await house.visitAgain();
  await sampleIsChecked(edition);
  const [download] = await Promise.all([
    edition.page.waitForEvent('download'),
    edition.page.getByRole('button', { name: words.saveCopy }).click(),
  ]);
  expect(Buffer.compare(Buffer.from(await bytesOf(download)), sampleFile(WITH_MISTAKES))).toBe(0);
});

it('takes what is half typed in a cell as typed when a check is asked for, a copy is saved, a finding is gone to or another file comes', async () => {
  const edition = await house.visitAgain();
  const { page } = edition;
  await sampleIsChecked(edition);
  const types = async (cell: string, digits: string): Promise<void> => {
    await finding(edition, cell).first().click();
    // The cell may have been the chosen one already: only the keyboard in it tells that the way there is over.
    await page.waitForFunction(
      (at) =>
        document.querySelector<HTMLInputElement>('#grid input')?.value === at &&
        document.activeElement?.matches('#grid [contenteditable]') === true,
      cell,
    );
    await page.keyboard.type(digits);
  };
  const copied = async (): Promise<readonly unknown[]> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: words.saveCopy }).click()]);
    const [sheet] = (await (await openWorkbookFile(await bytesOf(download), 'copy')).readWorkbook()).sheets;
    return [sheet?.rows[12]?.[3]?.value, sheet?.rows[13]?.[6]?.value];
  };
  await types('D13', '48731');
  expect((await copied())[0]).toBe(48731);
  await types('D13', '48732');
  await page.keyboard.press('F8');
  await page.getByText(words.unsaved).waitFor();
  expect((await copied())[0]).toBe(48732);
  await types('G14', '7');
  page.once('dialog', (dialog) => void dialog.dismiss());
  await page.getByRole('button', { name: words.sampleNames.clean, exact: true }).click();
  await page.getByText(words.unsaved).waitFor();
  expect(await copied()).toEqual([48732, 7]);
  await types('G14', '8');
  await page.getByRole('button', { name: 'Soát biểu', exact: true }).click();
  await page.getByText(words.unsaved).waitFor();
  await finding(edition, 'G14').first().waitFor();
  expect(await page.getByRole('listitem').filter({ hasText: 'G14' }).first().innerText()).toMatch(/(^|\D)8(\D|$)/);
});

it('puts back what was typed into a protected cell, and says why', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Biểu 1');
  sheet.addRow([100, 200]);
  await sheet.protect('', {});
  const bytes = Buffer.from(await book.xlsx.writeBuffer());
  const edition = await house.visitAgain();
  const { page } = edition;
  await sampleIsChecked(edition);
  await picker(edition).setInputFiles({ name: 'khóa.xlsx', mimeType: '', buffer: bytes });
  await page.locator('#top [title="khóa.xlsx"]').waitFor();
  await page
    .locator('#grid canvas[id^=univer-sheet-main-canvas]')
    .first()
    .click({ position: { x: 60, y: 30 } });
  await page.keyboard.type('999');
  await page.keyboard.press('Enter');
  await page.getByText(words.locked).waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: words.saveCopy }).click()]);
  expect(Buffer.compare(Buffer.from(await bytesOf(download)), bytes)).toBe(0);
  expect(await page.getByText(words.unsaved).count()).toBe(0);
});

it('asks before unsaved changes are lost to another file', async () => {
  const edition = await house.visitAgain();
  const { page } = edition;
  await sampleIsChecked(edition);
  await correctD13(edition, '1');
  await page.getByText(words.unsaved).waitFor();
  const questions: string[] = [];
  page.once('dialog', (dialog) => {
    questions.push(dialog.message());
    void dialog.dismiss();
  });
  await page.getByRole('button', { name: words.sampleNames.clean, exact: true }).click();
  expect(questions).toEqual([words.leave]);
  expect(await titleOf(edition).textContent()).toBe(words.sampleTitles.mistakes);
});

it('works on a narrow screen, grid above findings', async () => {
  const edition = await house.visitAgain({ width: 420, height: 800 });
  await sampleIsChecked(edition);
  const [grid, pane] = await Promise.all(['#grid', '#pane'].map((area) => edition.page.locator(area).boundingBox()));
  expect(grid?.width).toBe(420);
  expect(pane?.y).toBeGreaterThanOrEqual((grid?.y ?? 0) + (grid?.height ?? 0) - 1);
});

it('has nothing that keeps people with a screen reader or a keyboard out', async () => {
  const edition = await house.visitAgain();
  await sampleIsChecked(edition);
  expect(await accessibilityFaults(edition.page)).toEqual([]);
});
