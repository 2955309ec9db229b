/** The pages of `review` in a browser: nothing is asked of anybody, nothing stands in the way of a screen reader. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { run } from '../../src/apps/cli/run';
import { putTwelve, TWELVE } from '../support/twelve-submissions';
import { accessibilityFaults } from './support/accessibility';
import { launchChromium } from './support/chromium';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await launchChromium();
  folder = mkdtempSync(path.join(tmpdir(), 'soatbieu-pages-'));
  putTwelve(path.join(folder, 'vào'));
  await run(['review', path.join(folder, 'vào'), '--out', path.join(folder, 'ra')], { out: () => 0, err: () => 0, isTerminal: false });
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await browser.close();
});

test.each(['tong-hop.html', ...TWELVE.map(({ unit }) => `${unit}.html`)])('%s', async (name) => {
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
  expect(breaks).toEqual(Array.from({ length: 12 }, () => ['page', 'H2']));
  await page.close();
});
