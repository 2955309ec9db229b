/** Photographs the pane for the documentation: `node tools/pane-pictures.mjs` writes docs/pictures/pane-*.png. */
import { readFile, mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import webpack from 'webpack';

const root = fileURLToPath(new URL('..', import.meta.url));
const load = createRequire(import.meta.url);
const { findChromium } = load('./find-chromium.js');
const config = load('../test/browser/pane/demo/webpack.config.cjs');
const folder = config.output.path;
const target = path.join(root, 'docs/pictures');

const PICTURES = [
  { name: 'findings-light', state: 'findings', media: { colorScheme: 'light' }, reasons: true },
  { name: 'findings-dark', state: 'findings', media: { colorScheme: 'dark' }, reasons: true },
  { name: 'findings-high-contrast', state: 'findings', media: { colorScheme: 'dark', forcedColors: 'active' }, reasons: true },
  { name: 'all-clear-light', state: 'clear', media: { colorScheme: 'light' }, reasons: false },
];

await new Promise((resolve, reject) => {
  webpack(config, (fault, stats) => (fault || stats.hasErrors() ? reject(fault ?? new Error(stats.toString('errors-only'))) : resolve()));
});
await mkdir(target, { recursive: true });

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const file = path.join(folder, pathname === '/' ? 'index.html' : path.normalize(pathname));
  readFile(file).then(
    (content) =>
      response.writeHead(200, { 'content-type': file.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8' }).end(content),
    () => response.writeHead(404).end(),
  );
});
await new Promise((resolve) => server.listen(0, 'localhost', resolve));

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
try {
  for (const { name, state, media, reasons } of PICTURES) {
    const page = await browser.newPage({ viewport: { width: 350, height: 700 }, deviceScaleFactor: 2, reducedMotion: 'reduce' });
    await page.emulateMedia(media);
    await page.goto(`http://localhost:${server.address().port}/?state=${state}&lang=vi`);
    await page.getByRole('heading', { level: 1, name: /^(Có|Đạt)/ }).waitFor();
    if (reasons) await page.getByRole('button', { name: 'Vì sao?' }).first().click();
    await page.mouse.move(0, 0);
    await page.screenshot({ path: path.join(target, `pane-${name}.png`) });
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}
