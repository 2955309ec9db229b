/**
 * `node tools/icons.mjs`: draws the product's mark, a table whose figures have been gone over, at each size Office asks
 * for, and writes assets/icon-*.png and icon.svg; and the arrows of the ribbon's two other buttons. Every size has whole-pixel lines of its own; none is a shrunken large one.
 */
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const { findChromium } = createRequire(import.meta.url)('./find-chromium.js');

const SIZES = [16, 32, 64, 80];
const BUTTON_SIZES = [16, 32, 80];

const TABLE = '#0f6c8f';
const PAPER = '#ffffff';
const LINE = '#8fb9c9';
const CHECK = '#12805c';
const FAULT = '#b10e1c';

/** A table with a filled head and, at its lower right, a check mark with a rim of paper that keeps it apart from the lines. */
function drawing(size) {
  const unit = size / 16;
  const px = (value) => Math.max(1, Math.round(value * unit));
  const frame = px(1);
  const [left, top, right, bottom] = [px(1), px(1), size - px(1), size - px(2)];
  const head = top + px(4);
  const thin = Math.max(1, Math.round(unit * 0.6));
  const columns = [left + px(5), left + px(9.6)];
  const rows = size >= 32 ? [head + px(3), head + px(6)] : [head + px(4)];
  const rect = (x, y, width, height, fill) => `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
  const grid = [
    ...columns.map((x) => rect(x, head, thin, bottom - head, LINE)),
    ...rows.map((y) => rect(left, y, right - left, thin, LINE)),
  ];
  const check = `M ${6.2 * unit} ${11 * unit} L ${9.2 * unit} ${14 * unit} L ${14.6 * unit} ${7.4 * unit}`;
  const stroke = (color, width) =>
    `<path d="${check}" fill="none" stroke="${color}" stroke-width="${width * unit}" stroke-linecap="round" stroke-linejoin="round"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">`,
    `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" rx="${px(1)}" fill="${TABLE}"/>`,
    rect(left + frame, head, right - left - 2 * frame, bottom - head - frame, PAPER),
    ...grid,
    `<path d="M ${left} ${head} V ${bottom - px(1)} a ${px(1)} ${px(1)} 0 0 0 ${px(1)} ${px(1)} H ${right - px(1)} a ${px(1)} ${px(1)} 0 0 0 ${px(1)} -${px(1)} V ${head} H ${right - frame} V ${bottom - frame} H ${left + frame} V ${head} Z" fill="${TABLE}"/>`,
    stroke(PAPER, size >= 32 ? 4 : 4.4),
    stroke(CHECK, size >= 32 ? 2.1 : 2.4),
    '</svg>',
  ].join('');
}

/** Up to the finding before, down to the next: an arrow in the colour of a mistake beside two lines of a table. */
function arrow(size, isDown) {
  const unit = size / 16;
  const path = (d, colour, width) =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width * unit}" stroke-linecap="round" stroke-linejoin="round"/>`;
  const [tip, tail, side] = isDown ? [13 * unit, 3 * unit, 9 * unit] : [3 * unit, 13 * unit, 7 * unit];
  const x = 10.5 * unit;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">`,
    ...[4, 8, 12].map((y) => path(`M ${1.5 * unit} ${y * unit} H ${5 * unit}`, TABLE, 1.4)),
    path(`M ${x} ${tail} V ${tip} M ${x - 4 * unit} ${side} L ${x} ${tip} L ${x + 4 * unit} ${side}`, FAULT, 1.8),
    '</svg>',
  ].join('');
}

const asset = (name) => fileURLToPath(new URL(`../assets/${name}`, import.meta.url));

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
try {
  const drawn = [
    ...SIZES.map((size) => [`icon-${size}`, size, drawing(size)]),
    ...BUTTON_SIZES.flatMap((size) => [
      [`previous-${size}`, size, arrow(size, false)],
      [`next-${size}`, size, arrow(size, true)],
    ]),
  ];
  for (const [name, size, svg] of drawn) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body { margin: 0; background: transparent } svg { display: block }</style>${svg}`);
    await page.screenshot({ path: asset(`${name}.png`), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
await writeFile(asset('icon.svg'), `${drawing(80)}\n`);
