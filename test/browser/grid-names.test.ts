/**
 * What the grid's maker draws around the cells has a name before anybody can look: held against the page from its first moment, step by
 * step, while it is built, drawn anew, and given parts that nobody foresaw.
 */
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openEditionHouse, sampleIsChecked, type EditionHouse } from './support/edition';

let house: EditionHouse;
beforeAll(async () => {
  house = await openEditionHouse();
});
afterAll(() => house.close());

interface Watched {
  /** What stood without a name at the end of any step. */
  readonly nameless: readonly string[];
  /** How many steps were looked at, so that seeing nothing is no success. */
  readonly steps: number;
}

/** Runs in the page before any script of its own: its observer comes first, so it looks once the whole step is over. */
function watchNames(): void {
  const seen = { nameless: [] as string[], steps: 0 };
  Object.assign(window, { watchedNames: seen });
  const look = (): void => {
    seen.steps += 1;
    const parts = document.querySelectorAll('#grid button, #grid [role=button], #grid input, [class*="univer-"] button');
    for (const part of parts) {
      const name = `${part.getAttribute('aria-label') ?? ''}${part.getAttribute('title') ?? ''}${part.textContent}`.trim();
      if (name === '') seen.nameless.push(part.outerHTML.slice(0, 160));
    }
  };
  new MutationObserver(() => {
    queueMicrotask(look);
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

const watched = (page: Page): Promise<Watched> =>
  page.evaluate(() => (window as unknown as { readonly watchedNames: Watched }).watchedNames);

test('no button of the grid is ever without a name: at start, after another file, and drawn anew', async () => {
  const edition = await house.visit();
  const { page } = edition;
  await page.addInitScript(watchNames);
  await page.reload();
  await sampleIsChecked(edition);
  await page.getByRole('button', { name: 'Thu nhỏ' }).waitFor();
  await page.locator('input[type=file]').setInputFiles(path.join(__dirname, '../../examples/bac-giang-2021-2025.xlsx'));
  await page.getByRole('heading', { level: 1, name: /^Đạt/ }).waitFor();
  await page.getByRole('button', { name: 'Danh sách trang tính' }).click();
  await page.getByRole('menuitemradio').or(page.getByRole('menuitem')).first().waitFor();
  await page.keyboard.press('Escape');

  await page.evaluate(() => {
    // As if the maker drew everything anew, later and without names.
    for (const button of document.querySelectorAll('#grid button')) {
      const anew = button.cloneNode(true) as Element;
      anew.removeAttribute('aria-label');
      button.replaceWith(anew);
    }
  });
  const { nameless, steps } = await watched(page);
  expect(steps).toBeGreaterThan(20);
  expect(nameless).toEqual([]);
  expect(await page.getByRole('button', { name: 'Phóng to' }).count()).toBe(1);
});

test('a part that nobody foresaw gets a general name, and gives it up for a better one', async () => {
  const edition = await house.visit();
  const { page } = edition;
  await sampleIsChecked(edition);
  const named = await page.evaluate(async () => {
    const inGrid = document.createElement('button');
    document.querySelector('#grid > *')?.append(inGrid);
    const beside = document.createElement('div');
    beside.innerHTML = '<section class="univer-popup"><button></button><input></section>';
    document.body.append(beside);
    await Promise.resolve();
    const told = [inGrid, ...beside.querySelectorAll('button, input')].map((part) => part.getAttribute('aria-label'));
    inGrid.append('Sắp xếp');
    await Promise.resolve();
    return [...told, inGrid.getAttribute('aria-label')];
  });
  expect(named).toEqual(['Nút của bảng tính', 'Nút của bảng tính', 'Ô nhập của bảng tính', null]);
});
