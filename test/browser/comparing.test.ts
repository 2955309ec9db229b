/** "So với bản trước…" as one hears it: the pane has one place for what is said, and the comparison speaks there. */
import path from 'node:path';
import { accessibilityFaults } from './support/accessibility';
import { openEditionHouse, sampleIsChecked, type EditionHouse } from './support/edition';

let house: EditionHouse;
beforeAll(async () => {
  house = await openEditionHouse();
});
afterAll(() => house.close());

test('that it compares and what came of it is said where the verdict was said, and a new check is heard again', async () => {
  const edition = await house.visit();
  const { page } = edition;
  await sampleIsChecked(edition);
  const status = page.locator('#pane [role=status][aria-live]');
  expect(await status.count()).toBe(1);
  const statuses = await page.locator('#pane').getByRole('status').count();
  expect(await status.textContent()).toContain('Có 2 chỗ phải sửa');
  await status.evaluate((element) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => heard.push(element.textContent)).observe(element, { subtree: true, childList: true, characterData: true });
  });
  const heard = (): Promise<string[]> => page.evaluate(() => (window as unknown as { readonly heard: string[] }).heard);

  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'So với bản trước…' }).click()]);
  await chooser.setFiles(path.join(__dirname, '../../examples/bac-giang-2021-2025.xlsx'));
  await page.getByRole('heading', { name: 'So với bản trước' }).waitFor();
  const told = await heard();
  expect(told[0]).toBe('Đang so…');
  expect(told.at(-1)).toBe(
    await page
      .locator('#pane p', { hasText: told.at(-1) ?? '-' })
      .first()
      .textContent(),
  );
  expect(await page.locator('#pane').getByRole('status').count()).toBe(statuses);
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('button', { name: 'Soát biểu', exact: true }).click();
  await page.waitForFunction(() => (window as unknown as { readonly heard: string[] }).heard.at(-1)?.includes('Có 2 chỗ phải sửa'));
});
