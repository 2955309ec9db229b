/** Contrast is that of a page at rest: colours on their way from one state to the next are nobody's fault. */
import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, colourFaults } from './support/accessibility';
import { launchChromium } from './support/chromium';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** @param end the colour of the button's text when it has come to rest */
async function button(end: string): Promise<void> {
  await page.setContent(`<!doctype html><html lang="vi"><title>Thử</title><main><h1>Thử</h1>
    <button style="background:#fff;color:#eee;transition:color .4s">Soát biểu</button></main></html>`);
  await page.evaluate(
    `{ const button = document.querySelector('button'); button.getBoundingClientRect(); button.style.color = '${end}'; } null`,
  );
}

test('a colour on its way is waited for', async () => {
  await button('#000');
  expect(await colourFaults(page)).toEqual([]);
});

test('a colour that stays too faint is a fault', async () => {
  await button('#ddd');
  expect(await colourFaults(page)).toEqual([expect.stringMatching(/^color-contrast: <button/)]);
});

test('a page that never comes to rest is told', async () => {
  await button('#000');
  await page.evaluate(`setInterval(() => { document.querySelector('h1').textContent = String(Date.now()); }, 1); null`);
  await expect(accessibilityFaults(page)).rejects.toThrow('the page never came to rest');
});
