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
await browser.close();
await served.close();
