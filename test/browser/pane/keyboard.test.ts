/** The pane without a mouse, and what it says and does while the workbook changes. */
import type { Page } from 'playwright-core';
import { openDemo, type DemoSite } from './launch';

let site: DemoSite;
beforeAll(async () => {
  site = await openDemo();
}, 120_000);
afterAll(() => site.close());

async function open(state: string): Promise<Page> {
  const page = await site.browser.newPage({ viewport: { width: 350, height: 700 } });
  await page.goto(site.address(state));
  await page.locator('[data-finding]').first().waitFor();
  return page;
}

const focused = (page: Page): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('data-finding') ?? null);
const announced = (page: Page): Promise<string> => page.locator('[role="status"][aria-live="polite"]').innerText();

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test('Tab leads to the first finding, arrows through the list, Enter to the cell', async () => {
  const page = await open('findings');
  const stops: string[] = [];
  while ((await focused(page)) === null) {
    await press(page, 'Tab');
    stops.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
    expect(stops.length).toBeLessThan(16);
  }
  expect(stops[0]).toBe('Soát biểu');
  expect(await focused(page)).toBe('SB101 Biểu 1!H7');
  await press(page, 'ArrowDown');
  expect(await focused(page)).toBe('SB110 Biểu 1!D8');
  await press(page, 'Enter');
  await press(page, 'End');
  expect(await focused(page)).toBe('SB108 Biểu 1!H7');
  await press(page, 'ArrowUp', 'Home', 'ArrowUp', 'Enter');
  expect(await focused(page)).toBe('SB101 Biểu 1!H7');
  expect(await page.evaluate(() => window.demo.jumps)).toEqual([
    { sheet: 'Biểu 1', row: 7, column: 3 },
    { sheet: 'Biểu 1', row: 6, column: 7 },
  ]);
  await page.close();
});

test('the list is one stop of the Tab key: the card one stands on', async () => {
  const page = await open('findings');
  await page.locator('[data-finding]').first().focus();
  await press(page, 'ArrowDown', 'Tab');
  expect(
    await page.evaluate(() => document.activeElement?.closest('li')?.querySelector('[data-finding]')?.getAttribute('data-finding')),
  ).toBe('SB110 Biểu 1!D8');
  // Past the way to let it stand, the last button of the card.
  await press(page, 'Tab', 'Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('li') ?? null)).toBeNull();
  await page.close();
});

test('what the keyboard stands on is marked, and not hidden under the header', async () => {
  const page = await open('many');
  await page.locator('[data-finding]').first().focus();
  await press(page, 'End');
  for (let step = 0; step < 30; step++) await press(page, 'ArrowUp');
  const { top, covered, outline } = await page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) throw new Error('nothing has the keyboard');
    const box = element.getBoundingClientRect();
    const atop = document.elementFromPoint(box.left + 4, box.top + box.height / 2);
    const card = element.closest('li');
    return {
      top: box.top,
      covered: atop === null || !element.contains(atop),
      outline: card === null ? '' : getComputedStyle(card).borderTopColor,
    };
  });
  expect(top).toBeGreaterThan(0);
  expect(covered).toBe(false);
  const other = await page
    .locator('li')
    .last()
    .evaluate((card) => getComputedStyle(card).borderTopColor);
  expect(outline).not.toBe(other);
  await page.close();
});

test('reasons open by keyboard and lead to the cells of the sum', async () => {
  const page = await open('findings');
  await page.locator('[data-finding]').first().focus();
  await press(page, 'Tab', 'Enter', 'Tab', 'Tab', 'Enter');
  await page.getByRole('table').waitFor();
  expect(await page.getByRole('table').locator('tr').allInnerTexts()).toEqual([
    '2021\tC7\t5.000',
    '2022\tD7\t5.500',
    '2023\tE7\t6.100',
    '2024\tF7\t6.800',
    '2025\tG7\t7.500',
    'Cộng lại được\t30.900',
    'Đang ghi\tH7\t30.800',
    'Lệch\t−100',
  ]);
  expect(await page.evaluate(() => window.demo.jumps)).toEqual([{ sheet: 'Biểu 1', row: 6, column: 2 }]);
  await page.close();
});

test('after a correction the finding is gone, the rest is announced, and the keyboard stays in the list', async () => {
  const page = await open('findings');
  await page.locator('[data-finding]').first().focus();
  await page.evaluate(() => {
    window.demo.correct();
  });
  await page.getByRole('heading', { level: 1, name: 'Còn 2 chỗ phải sửa' }).waitFor();
  expect(await announced(page)).toBe(
    'Còn 2 chỗ phải sửa. Phép cộng: Có lỗi, 95/106 phép tính khớp, 4 lệch do làm tròn, 5 không khớp, 2 chưa đủ căn cứ. ' +
      'Mức chi: Không có dòng nào phải so. 2 cảnh báo, 1 lưu ý, 1 chỗ chưa đủ căn cứ.',
  );
  expect(await focused(page)).toBe('SB110 Biểu 1!D8');
  await page.close();
});

test('after the last correction the keyboard stands on the verdict', async () => {
  const page = await open('last-mistake');
  await page.locator('[data-finding]').first().focus();
  await page.evaluate(() => {
    window.demo.correct();
  });
  await page.getByRole('heading', { level: 1, name: 'Phép cộng: Đạt, 10/10 phép tính khớp' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  expect(await announced(page)).toBe(
    'Không còn chỗ nào phải sửa. Đạt. Phép cộng: Đạt, 10/10 phép tính khớp. Mức chi: Không có dòng nào phải so.',
  );
  await page.close();
});

test('a correction does not pull the keyboard into the pane', async () => {
  const page = await open('findings');
  await page.evaluate(() => {
    window.demo.correct();
  });
  await page.getByRole('heading', { level: 1, name: 'Còn 2 chỗ phải sửa' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await page.close();
});

test('a filter shows one severity and shows all again', async () => {
  const page = await open('findings');
  const warnings = page.getByRole('button', { name: 'Cảnh báo 2' });
  await warnings.click();
  expect(await warnings.getAttribute('aria-pressed')).toBe('true');
  expect(await page.locator('[data-finding]').count()).toBe(2);
  await warnings.click();
  expect(await page.locator('[data-finding]').count()).toBe(7);
  await page.close();
});

test('a jump that fails is said in sight of whoever pressed, however far the list was scrolled', async () => {
  const page = await open('jump-failed');
  await page.locator('[data-finding]').first().focus();
  await press(page, 'End', 'Enter');
  const alert = page.getByRole('alert');
  await alert.waitFor();
  const box = await alert.boundingBox();
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(200);
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(300);
  await page.close();
});

test('clicking a table selects where it begins', async () => {
  const page = await open('printed');
  await page.getByRole('tab', { name: 'Cách đọc biểu' }).click();
  await page.getByRole('button', { name: 'Biểu 1 › vùng A5:H9' }).click();
  expect(await page.evaluate(() => window.demo.jumps)).toEqual([{ sheet: 'Biểu 1', row: 4, column: 0 }]);
  await page.close();
});

test('a long list comes by fifties, and the keyboard goes on where it was', async () => {
  const page = await open('many');
  const cards = page.locator('[data-finding]');
  expect(await cards.count()).toBe(50);
  await cards.first().focus();
  await press(page, 'End', 'ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Xem thêm 50 chỗ (còn 190)');
  await press(page, 'Enter');
  expect(await cards.count()).toBe(100);
  expect(await focused(page)).toBe(await cards.nth(50).getAttribute('data-finding'));
  await press(page, 'ArrowUp');
  expect(await focused(page)).toBe(await cards.nth(49).getAttribute('data-finding'));
  await page.close();
});

test.each([
  ['clear', 'Đạt Phép cộng: Đạt, 10/10 phép tính khớp Mức chi: Không có dòng nào phải so'],
  [
    'above-caps',
    'Phép cộng đạt, mức chi chưa đủ căn cứ kết luận Phép cộng: Đạt, 10/10 phép tính khớp Mức chi: Chưa đủ căn cứ kết luận, 3 dòng có thể vượt mức',
  ],
])('the first heading of the state "%s" says the verdict and both its lines', async (state, name) => {
  const page = await site.browser.newPage({ viewport: { width: 350, height: 700 } });
  await page.goto(site.address(state));
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  await page.close();
});
