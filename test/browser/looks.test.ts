/** The browser edition as people set their screens: dark, high contrast, magnified, narrow, and on paper. The grid's own parts are looked at too. */
import { browserWords } from '../../src/core/messages/pane/browser';
import { accessibilityFaults, colourFaults } from './support/accessibility';
import { openEditionHouse, sampleIsChecked, type EditionHouse } from './support/edition';

let house: EditionHouse;
beforeAll(async () => {
  house = await openEditionHouse();
});
afterAll(() => house.close());

test.each([
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['dark high contrast', { colorScheme: 'dark', forcedColors: 'active' }],
  ['light high contrast', { colorScheme: 'light', forcedColors: 'active' }],
] as const)('keeps nobody out in %s, grid and all', async (_name, media) => {
  const edition = await house.visitAgain();
  await edition.page.emulateMedia(media);
  await sampleIsChecked(edition);
  expect(await accessibilityFaults(edition.page)).toEqual([]);
  // What the sheet shows is dark on white in any theme: the grid draws half of it by itself, and only the other half would follow.
  expect(await edition.page.locator('#grid').evaluate((grid) => getComputedStyle(grid).backgroundColor)).toBe('rgb(255, 255, 255)');
});

test('what is not saved yet can be read in the dark as well', async () => {
  const edition = await house.visitAgain();
  await edition.page.emulateMedia({ colorScheme: 'dark' });
  await sampleIsChecked(edition);
  await edition.page.getByRole('button', { name: 'Sửa thành 47.830' }).click();
  await edition.page.getByText(browserWords('vi').unsaved).waitFor();
  expect(await colourFaults(edition.page)).toEqual([]);
});

test('bar and pane are dark together', async () => {
  const edition = await house.visitAgain();
  await edition.page.emulateMedia({ colorScheme: 'dark' });
  await sampleIsChecked(edition);
  const backgrounds = await edition.page.evaluate(() =>
    ['#top > *', '#pane header'].map((part) => getComputedStyle(document.querySelector(part) ?? document.body).backgroundColor),
  );
  expect(new Set(backgrounds).size).toBe(1);
  expect(backgrounds[0]).not.toBe('rgb(255, 255, 255)');
});

/** A window of 1280 × 720 magnified so far leaves this much room. */
test.each([
  ['200 %', { width: 640, height: 360 }],
  ['a narrow window', { width: 420, height: 800 }],
  ['400 %', { width: 320, height: 700 }],
])('at %s a finding is in sight without scrolling, and nothing runs off sideways', async (_name, viewport) => {
  const edition = await house.visitAgain(viewport);
  await sampleIsChecked(edition);
  const box = await edition.page.getByRole('button', { name: /ô D13$/ }).boundingBox();
  expect(box?.y ?? Infinity).toBeLessThan(viewport.height - 24);
  expect(await edition.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

test('on paper stand the file, the verdict and every finding, and nothing to press', async () => {
  const edition = await house.visitAgain();
  await sampleIsChecked(edition);
  await edition.page.emulateMedia({ media: 'print' });
  const seen = async (part: string): Promise<boolean> => edition.page.locator(part).first().isVisible();
  expect(await seen('#grid')).toBe(false);
  expect(await seen('[role=tablist]')).toBe(false);
  expect(await seen('#top [title]')).toBe(true);
  expect(await edition.page.getByRole('article').count()).toBe(3);
  expect(await edition.page.getByRole('article').last().isVisible()).toBe(true);
  // The place of a finding is a link, whatever it is made of; all other buttons stay on the screen.
  const buttons = await edition.page
    .locator(':is(#top, #pane) button:visible')
    .evaluateAll((all) => all.map(({ textContent }) => textContent));
  expect(buttons.filter((text) => !/ › ô /.test(text))).toEqual([]);
});
