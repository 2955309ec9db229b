/** How long the pane pauses while a workbook of 40,000 cells is checked: measured and printed; 50 ms is the project's figure. */
import { openDemo, type DemoSite } from '../pane/launch';

jest.setTimeout(60_000);

let site: DemoSite;
beforeAll(async () => {
  site = await openDemo();
}, 120_000);
afterAll(() => site.close());

test('checking 40,000 cells does not hold up the pane', async () => {
  const page = await site.browser.newPage({ viewport: { width: 350, height: 700 } });
  await page.goto(site.address('large'));
  const checked = () => page.getByRole('button', { name: 'Soát biểu', disabled: false }).waitFor();
  await page.waitForFunction(() => !document.querySelector('h1')?.textContent.startsWith('Đang'));
  await checked();
  // The first run also loads the page; what counts is a check in a pane that stands.
  const pauses: number[] = [];
  for (let round = 0; round < 5; round++) {
    await page.evaluate(() => {
      const seen: number[] = [];
      const observer = new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration)));
      observer.observe({ type: 'longtask' });
      Object.assign(window, { pauses: seen });
    });
    await page.getByRole('button', { name: 'Soát biểu' }).click();
    await page.getByText('Đang soát', { exact: false }).first().waitFor({ state: 'detached' });
    await page.waitForTimeout(100);
    pauses.push(await page.evaluate(() => Math.max(0, ...(window as unknown as { pauses: number[] }).pauses)));
  }
  process.stdout.write(`longest pauses while checking 40,000 cells, ms (0: below 50): ${JSON.stringify(pauses)}\n`);
  await page.close();
});
