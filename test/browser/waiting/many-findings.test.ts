/** How quickly the pane with 240 findings answers, measured and printed; what a person still feels as at once is 100 ms. */
import type { Page } from 'playwright-core';
import { openDemo, type DemoSite } from '../pane/launch';

jest.setTimeout(60_000);

let site: DemoSite;
beforeAll(async () => {
  site = await openDemo();
}, 120_000);
afterAll(() => site.close());

/** The median time from a key or click to the next picture on the screen. */
async function answerTime(page: Page, act: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 7; round++) {
    await page.evaluate(() => {
      const answered = new Promise<number>((resolve) => {
        const seen = (event: Event): void => {
          requestAnimationFrame(() =>
            setTimeout(() => {
              resolve(performance.now() - event.timeStamp);
            }, 0),
          );
        };
        for (const type of ['keydown', 'click']) window.addEventListener(type, seen, { capture: true, once: true });
      });
      Object.assign(window, { answered });
    });
    await act();
    times.push(await page.evaluate(() => (window as unknown as { answered: Promise<number> }).answered));
  }
  return times.sort((a, b) => a - b)[3] ?? Infinity;
}

test('keys, reasons, filters and further pages answer at once', async () => {
  const page = await site.browser.newPage({ viewport: { width: 350, height: 700 } });
  await page.goto(site.address('many'));
  await page.locator('[data-finding]').first().focus();
  const times = {
    arrow: await answerTime(page, () => page.keyboard.press('ArrowDown')),
    why: await answerTime(page, () => page.getByRole('button', { name: 'Vì sao?' }).first().click()),
    more: await (async () => {
      const started = await page.evaluate(() => performance.now());
      await page.getByRole('button', { name: /^Xem thêm/ }).click();
      await page.locator('[data-finding]').nth(99).waitFor();
      return (await page.evaluate(() => performance.now())) - started;
    })(),
  };
  process.stdout.write(`pane with 240 findings, ms: ${JSON.stringify(times)}\n`);
  await page.close();
});
