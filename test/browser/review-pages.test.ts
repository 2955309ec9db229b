/** The pages of `review` in a browser: nothing is asked of anybody, nothing stands in the way of a screen reader. */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { run } from '../../src/apps/cli/run';
import { accessibilityFaults } from './support/accessibility';
import { launchChromium } from './support/chromium';

const EXAMPLES = path.join(__dirname, '../../examples');

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await launchChromium();
  folder = mkdtempSync(path.join(tmpdir(), 'soatbieu-pages-'));
  mkdirSync(path.join(folder, 'vào/Phường Một'), { recursive: true });
  copyFileSync(path.join(EXAMPLES, 'bac-giang-2021-2025-co-loi.xlsx'), path.join(folder, 'vào/Phường Một/biểu.xlsx'));
  copyFileSync(path.join(EXAMPLES, 'bac-giang-2021-2025.xlsx'), path.join(folder, 'vào/Xã Hai.xlsx'));
  writeFileSync(path.join(folder, 'vào/Xã Ba.xlsx'), 'hỏng');
  await run(['review', path.join(folder, 'vào'), '--out', path.join(folder, 'ra')], { out: () => 0, err: () => 0, isTerminal: false });
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await browser.close();
});

test.each(['tong-hop.html', 'Phường Một.html', 'Xã Hai.html', 'Xã Ba.html'])('%s', async (name) => {
  const file = path.join(folder, 'ra', name);
  expect(readdirSync(path.dirname(file))).toContain(name);
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(asked).toEqual([pathToFileURL(file).href]);
  await page.close();
});

test('each unit of the summary begins a printed page with its heading', async () => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(path.join(folder, 'ra/tong-hop.html')).href);
  await page.emulateMedia({ media: 'print' });
  const breaks = await page
    .locator('section.unit')
    .evaluateAll((units) => units.map((unit) => [getComputedStyle(unit).breakBefore, unit.firstElementChild?.tagName]));
  expect(breaks).toEqual(Array.from({ length: 3 }, () => ['page', 'H2']));
  await page.close();
});
