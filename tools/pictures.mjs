/** Takes the pictures of the documentation from the built browser edition: `node tools/pictures.mjs` after `npm run build`. */
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const load = createRequire(import.meta.url);
const { serveFolder } = load('./static-server.js');
const { findChromium } = load('./find-chromium.js');
const inRoot = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

mkdirSync(inRoot('docs/pictures'), { recursive: true });
const served = await serveFolder(inRoot('dist'), 0);
const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS });
const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: 'vi-VN', colorScheme: 'light' });
await page.goto(`http://localhost:${served.port}/`);
await page.locator('#grid canvas[id^=univer-sheet-main-canvas]').waitFor();
// The picture shows the first finding gone to: the cell on the left, what is wrong with it on the right.
await page.getByRole('button', { name: /ô D13$/ }).click();
await page.waitForTimeout(1500);
await page.screenshot({ path: inRoot('docs/pictures/browser-edition.png') });

// The rest of the guide: a pane as high as what is shown, so that nothing is cut.
const tall = await browser.newPage({
  viewport: { width: 1000, height: 1100 },
  deviceScaleFactor: 2,
  locale: 'vi-VN',
  colorScheme: 'light',
});
await tall.goto(`http://localhost:${served.port}/`);
await tall.getByRole('button', { name: /ô D13$/ }).waitFor();
await tall.getByRole('button', { name: /^Nhìn nhanh/ }).click();
const pane = tall.locator('#pane');
const part = async (locator, name) => {
  await locator.scrollIntoViewIfNeeded();
  await tall.waitForTimeout(400);
  await locator.screenshot({ path: inRoot(`docs/pictures/${name}.png`) });
};
await part(pane.locator('section', { has: tall.getByRole('heading', { name: /^Kinh phí theo nguồn/ }) }).last(), 'pane-pictures');
await tall.getByRole('tab', { name: 'Mẫu biểu' }).click();
await tall.getByRole('checkbox', { name: 'Tổng hợp kinh phí theo nguồn và năm' }).check();
await tall.getByRole('group', { name: 'Tùy chọn của biểu' }).waitFor();
await tall.setViewportSize({ width: 1000, height: 1700 });
await part(pane, 'forms-tab');
await browser.close();
await served.close();
