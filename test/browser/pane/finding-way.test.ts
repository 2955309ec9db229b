/** Finding one's way and mending in the pane, by the names that others lean on. */
import type { Page } from 'playwright-core';
import { openDemo, type DemoSite } from './launch';

let site: DemoSite;
let page: Page;
beforeAll(async () => {
  site = await openDemo();
}, 120_000);
afterAll(() => site.close());
afterEach(() => page.close());

async function open(state: string): Promise<void> {
  page = await site.browser.newPage({ viewport: { width: 350, height: 700 } });
  await page.goto(site.address(state));
  await page.locator('[data-finding]').first().waitFor();
}

const articles = () => page.getByRole('article');
const article = (cell: string) => page.getByRole('article', { name: `› ô ${cell}` });

test('four tabs lead to the four parts, and arrow keys from one to the next', async () => {
  await open('findings');
  const tabs = page.getByRole('tablist').getByRole('tab');
  expect(await tabs.allInnerTexts()).toEqual(['Kết quả', 'Cách đọc biểu', 'Mức chi', 'Mẫu biểu']);
  await tabs.nth(1).click();
  expect(await articles().count()).toBe(0);
  await page.getByRole('list', { name: /^Biểu đã đọc/ }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('checkbox', { name: 'Tổng hợp kinh phí theo nguồn và năm' }).waitFor();
});

test('search, filters and the choice of a sheet leave what is wanted', async () => {
  await open('findings');
  expect(await articles().count()).toBe(7);
  await page.getByRole('searchbox', { name: 'Tìm trong kết quả' }).fill('co so cong nghiep nong thon');
  expect(await articles().first().getAttribute('aria-label')).toBe('Biểu 1 › ô D8 · Lỗi');
  await page.getByRole('searchbox', { name: 'Tìm trong kết quả' }).fill('');
  await page.getByRole('button', { name: 'Lỗi 3', exact: true }).click();
  await page.getByRole('button', { name: 'Lưu ý 1', exact: true }).click();
  expect(await articles().count()).toBe(4);
  await page.getByRole('combobox', { name: 'Trang tính' }).selectOption('Phụ lục 2 - KC địa phương');
  expect(await articles().count()).toBe(1);
});

test('F8 and "Lỗi sau" go on, Shift+F8 and "Lỗi trước" back, each to its cell', async () => {
  await open('many');
  await page.getByText('0/240', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Lỗi sau' }).click();
  await page.keyboard.press('F8');
  await page.getByText('2/240', { exact: true }).waitFor();
  await page.keyboard.press('Shift+F8');
  await page.getByText('1/240', { exact: true }).waitFor();
  expect(await page.evaluate(() => window.demo.jumps.length)).toBe(3);
  for (let press = 0; press < 60; press++) await page.keyboard.press('F8');
  await page.getByText('61/240', { exact: true }).waitFor();
  const current = page.locator('article[aria-current]');
  expect(await current.count()).toBe(1);
  await current.waitFor();
});

test('a fix is made by its button, listed, and taken back', async () => {
  await open('findings');
  await page.getByRole('button', { name: 'Sửa các ô an toàn (1)' }).click();
  const done = page.getByRole('list', { name: 'Đã sửa trong lần này' });
  await done.waitFor();
  expect(await done.innerText()).toContain('→ 30.900');
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await done.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Hoàn tác tất cả', disabled: true }).waitFor();
});

test('a finding is let stand with a reason, and brought back', async () => {
  await open('findings');
  await article('D8').getByRole('button', { name: 'Bỏ qua có lý do' }).click();
  await page.getByRole('textbox', { name: 'Lý do' }).fill('x');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Bỏ qua có lý do');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Lý do' }).fill('Theo quyết định giao vốn');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByRole('heading', { name: 'Đã bỏ qua (1)' }).waitFor();
  expect(await article('D8').count()).toBe(0);
  await page.getByRole('button', { name: /^Thôi bỏ qua/ }).click();
  await article('D8').waitFor();
});

test('on paper stand all findings, however many the list shows, and a narrowed list says so', async () => {
  await open('many');
  await page.emulateMedia({ media: 'print' });
  await articles().nth(239).waitFor();
  expect(await articles().count()).toBe(240);
  expect(await page.getByRole('button', { name: /^Xem thêm/ }).count()).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('searchbox', { name: 'Tìm trong kết quả' }).fill('khong co o dau');
  await page.emulateMedia({ media: 'print' });
  await page.getByText('Dưới đây chỉ có 0 trong 240 chỗ').waitFor();
});

test('at 320 pixels the four tabs stand in one line', async () => {
  await open('findings');
  await page.setViewportSize({ width: 320, height: 700 });
  const tops = await page
    .getByRole('tablist')
    .getByRole('tab')
    .evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
});
