/** How long a person waits, measured and printed (`npm run bench:waiting`). No limits: busy machines would break them. */
import ExcelJS from 'exceljs';
import { openEditionHouse, type EditionHouse } from '../support/edition';

jest.setTimeout(180_000);

let house: EditionHouse;

beforeAll(async () => {
  house = await openEditionHouse();
});

afterAll(() => house.close());

interface Watched {
  readonly longestTask: () => number;
}

/** Eight columns, five thousand lines: forty thousand cells that all add up but one. */
async function largePlan(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Biểu 1');
  sheet.addRow(['KẾ HOẠCH KINH PHÍ GIAI ĐOẠN 2021 - 2025']);
  sheet.addRow(['', '', '', '', '', '', '', 'Đơn vị: triệu đồng']);
  sheet.addRow(['TT', 'Nội dung', 2021, 2022, 2023, 2024, 2025, 'Tổng cộng']);
  const lines = 4997;
  const totals = [0, 0, 0, 0, 0];
  for (let line = 1; line <= lines; line += 1) {
    const years = totals.map((_, year) => ((line * 37 + year * 11) % 90) * 10 + 100);
    years.forEach((amount, year) => (totals[year] = (totals[year] ?? 0) + amount));
    sheet.addRow([line, `Đề án số ${String(line)}`, ...years, years.reduce((sum, amount) => sum + amount, line === 2500 ? 90 : 0)]);
  }
  sheet.addRow(['', 'Tổng cộng', ...totals, totals.reduce((sum, amount) => sum + amount, 0)]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

it('shows the first findings and the grid soon after the page is called up', async () => {
  const { page } = await house.visit();
  await page.getByRole('button', { name: /ô D13$/ }).waitFor();
  const findings = await page.evaluate(() => performance.now());
  await page.locator('#grid canvas[id^=univer-sheet-main-canvas]').first().waitFor();
  const grid = await page.evaluate(() => performance.now());
  process.stdout.write(`cold: first findings after ${findings.toFixed(0)} ms, grid after ${grid.toFixed(0)} ms\n`);
});

it('stays alive while forty thousand cells are opened and checked', async () => {
  const plan = await largePlan();
  const { page } = await house.visit();
  await page.getByRole('button', { name: /ô D13$/ }).waitFor();
  await page.locator('#grid canvas[id^=univer-sheet-main-canvas]').first().waitFor();
  await page.waitForTimeout(4000);
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
    Object.assign(window, { longestTask: () => Math.max(0, ...tasks.splice(0)) });
  });
  const longest = () => page.evaluate(() => (window as unknown as Watched).longestTask());
  const started = Date.now();
  await page.locator('input[type=file]').setInputFiles({ name: 'lớn.xlsx', mimeType: '', buffer: plan });
  await page.getByRole('button', { name: /ô H2503$/ }).waitFor({ timeout: 120_000 });
  const found = Date.now() - started;
  await page.waitForTimeout(1500);
  const opening = await longest();
  await page.getByRole('button', { name: 'Soát biểu' }).click();
  await page.waitForTimeout(4000);
  const checking = await longest();
  process.stdout.write(
    `40,000 cells: findings after ${String(found)} ms; longest block of the page's thread ${opening.toFixed(0)} ms opening, ${checking.toFixed(0)} ms checking again\n`,
  );
});
