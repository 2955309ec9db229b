/** The browser edition with the keyboard alone, and with several files: the parts of the page, and nothing carried from one file to the next. */
import path from 'node:path';
import type { Page } from 'playwright-core';
import { browserWords } from '../../src/core/messages/pane/browser';
import { openEditionHouse, sampleIsChecked, type EditionHouse } from './support/edition';

const words = browserWords('vi');
const example = (name: string): string => path.join(__dirname, '../../examples', name);
const WITH_MISTAKES = 'bac-giang-2021-2025-co-loi.xlsx';
const CLEAN = 'bac-giang-2021-2025.xlsx';

let house: EditionHouse;
beforeAll(async () => {
  house = await openEditionHouse();
});
afterAll(() => house.close());

/** The part of the page that has the keyboard. */
const keyboardIn = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.closest('#top, #grid, #pane')?.id ?? '');

async function reaches(page: Page, part: string): Promise<void> {
  await page.waitForFunction((id) => document.activeElement?.closest('#top, #grid, #pane')?.id === id, part);
}

test('the grid takes no keyboard by itself, and F6 leads round the parts of the page', async () => {
  const edition = await house.visit();
  const { page } = edition;
  await sampleIsChecked(edition);
  expect(await keyboardIn(page)).toBe('');
  await page.getByRole('banner').waitFor();
  await page.getByRole('region', { name: 'Bảng tính', exact: true }).waitFor();
  await page.getByRole('complementary', { name: 'Soát Biểu' }).waitFor();
  for (const part of ['top', 'grid', 'pane', 'top']) {
    await page.keyboard.press('F6');
    await reaches(page, part);
  }
  await page.keyboard.press('Shift+F6');
  await reaches(page, 'pane');
});

test('Escape steps out of the cells, Tab leads on, and coming back by Tab falls into none', async () => {
  const edition = await house.visit();
  const { page } = edition;
  await sampleIsChecked(edition);
  await page.getByRole('button', { name: /ô D13$/ }).click();
  await reaches(page, 'grid');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.id === 'grid');
  await page.keyboard.press('Tab');
  await reaches(page, 'pane');
  await page.getByRole('button', { name: 'Soát biểu' }).focus();
  await page.keyboard.press('Shift+Tab');
  await page.waitForFunction(() => document.activeElement?.id === 'grid');
  await page.keyboard.press('Shift+Tab');
  await reaches(page, 'top');
});

test('Tab leads on from the last part of the page to the first, past what the grid lays beside it', async () => {
  const edition = await house.visit();
  const { page } = edition;
  await sampleIsChecked(edition);
  // The line of formulas has an editor of its own once a cell has been chosen.
  await page.getByRole('button', { name: /ô D13$/ }).click();
  await reaches(page, 'grid');
  await page.locator('#pane').getByRole('button').last().focus();
  // Out of the page, where a browser has its own buttons, and in again.
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => document.activeElement === document.body);
  await page.keyboard.press('Tab');
  await reaches(page, 'top');
});

test('files chosen together are all there with a verdict each, and the first is shown', async () => {
  const edition = await house.visit();
  const { page } = edition;
  await sampleIsChecked(edition);
  await page.locator('input[type=file]').setInputFiles([example(CLEAN), example(WITH_MISTAKES)]);
  const files = page.getByRole('listbox', { name: 'Tệp đã mở' }).getByRole('option');
  await page.getByRole('option', { name: `${WITH_MISTAKES} Có 2 chỗ phải sửa` }).waitFor();
  expect(await files.count()).toBe(2);
  expect(await page.getByRole('option', { selected: true }).innerText()).toContain(CLEAN);
  await page.getByRole('heading', { level: 1, name: /^Đạt/ }).waitFor();
});

test('on a narrow page each file is told by its name, however long its verdict is', async () => {
  const edition = await house.visit();
  const { page } = edition;
  await sampleIsChecked(edition);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.locator('input[type=file]').setInputFiles([example(CLEAN), example(WITH_MISTAKES)]);
  await page.getByRole('option', { name: `${WITH_MISTAKES} Có 2 chỗ phải sửa` }).waitFor();
  for (const file of [CLEAN, WITH_MISTAKES]) {
    const option = page.getByRole('option', { name: file });
    const [name, whole] = [await option.getByText(file, { exact: true }).boundingBox(), await option.boundingBox()];
    expect(name?.width).toBeGreaterThan(120);
    expect((whole?.x ?? 0) + (whole?.width ?? 0)).toBeLessThanOrEqual(320);
  }
});

test('what is typed into one file is kept while another is shown, and the pane starts clean', async () => {
  const edition = await house.visit();
  const { page } = edition;
  await sampleIsChecked(edition);
  await page.locator('input[type=file]').setInputFiles([example(WITH_MISTAKES), example(CLEAN)]);
  await page.getByRole('option', { name: `${CLEAN} Đạt` }).waitFor();
  await page.getByRole('searchbox', { name: 'Tìm trong kết quả' }).fill('doi ung');
  await page.getByRole('article', { name: /ô D13/ }).getByRole('button', { name: 'Sửa thành 47.830' }).click();
  await page.getByRole('heading', { level: 1, name: /^Còn 1 chỗ phải sửa/ }).waitFor();
  await page.getByRole('option', { name: CLEAN }).click();
  await page.getByRole('heading', { level: 1, name: /^Đạt/ }).waitFor();
  expect(await page.getByRole('list', { name: 'Đã sửa trong lần này' }).count()).toBe(0);
  await page.getByRole('option', { name: WITH_MISTAKES }).click();
  await page.getByRole('heading', { level: 1, name: /^Có 1 chỗ phải sửa/ }).waitFor();
  expect(await page.getByRole('searchbox', { name: 'Tìm trong kết quả' }).inputValue()).toBe('');
  await page.getByText(words.unsaved).waitFor();
});

test('a finding that is let stand hands the keyboard to its neighbour', async () => {
  const edition = await house.visit();
  const { page } = edition;
  await sampleIsChecked(edition);
  const article = page.getByRole('article', { name: /ô D13/ });
  await article.getByRole('button', { name: 'Bỏ qua có lý do' }).click();
  await article.getByRole('textbox', { name: 'Lý do' }).fill('Đã thống nhất với huyện');
  await article.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByRole('heading', { name: 'Đã bỏ qua (1)' }).waitFor();
  await page.waitForFunction(() => document.activeElement?.closest('article') !== null);
});
