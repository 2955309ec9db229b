/** A workbook of 40,000 cells is checked in a thread of its own; how long the pane pauses is measured by `npm run bench:waiting`. */
import { openDemo, type DemoSite } from './launch';

let site: DemoSite;
beforeAll(async () => {
  site = await openDemo();
}, 120_000);
afterAll(() => site.close());

test('40,000 cells are checked in one thread beside the page', async () => {
  const page = await site.browser.newPage({ viewport: { width: 350, height: 700 } });
  await page.goto(site.address('large'));
  const checked = () => page.getByRole('button', { name: 'Soát biểu', disabled: false }).waitFor();
  await page.waitForFunction(() => !document.querySelector('h1')?.textContent.startsWith('Đang'));
  await checked();
  await page.getByRole('button', { name: 'Soát biểu' }).click();
  await page.getByText('Đang soát', { exact: false }).first().waitFor({ state: 'detached' });
  expect(page.workers()).toHaveLength(1);
  expect(await page.evaluate(() => window.demo.faults)).toEqual([]);
  await page.close();
});

test('where no thread can be started the pane checks all the same', async () => {
  const page = await site.browser.newPage({ viewport: { width: 350, height: 700 } });
  await page.route(/check-thread/, (route) => route.abort());
  await page.goto(site.address('large'));
  await page.waitForFunction(() => !document.querySelector('h1')?.textContent.startsWith('Đang'));
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(page.workers()).toHaveLength(0);
  expect(await page.evaluate(() => window.demo.faults)).toHaveLength(1);
  await page.close();
});
