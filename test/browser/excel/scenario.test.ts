/**
 * A working day in Excel as the test host plays it: check, go to the cell, fix, take back, mark, unmark, report, let stand, check again. After
 * everything that takes something back the workbook is compared with what it was.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { mendingWords } from '../../../src/core/messages/pane/mending';
import { paneWords } from '../../../src/core/messages/pane/of';
import { traceWords } from '../../../src/core/messages/pane/traces';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import { seedFromSnapshot } from '../../support/seed-from-snapshot';
import type { SeedBook } from '../../support/seed-book';
import { accessibilityFaults } from '../support/accessibility';
import { openExcelHouse, type ExcelHouse, type ExcelPage } from '../support/excel-house';

const SAMPLE = 'bac-giang-2021-2025-co-loi.xlsx';
const SHEET = 'Tổng hợp kinh phí';
const PICTURES = path.join(__dirname, '../../../build/pictures');

const words = paneWords('vi');
const mending = mendingWords('vi');
const traces = traceWords('vi');

let house: ExcelHouse;
let book: SeedBook;

beforeAll(async () => {
  const file = readFileSync(path.join(__dirname, '../../../examples', SAMPLE));
  book = seedFromSnapshot(await (await openWorkbookFile(new Uint8Array(file), SAMPLE)).readWorkbook());
  house = await openExcelHouse();
  mkdirSync(PICTURES, { recursive: true });
});

afterAll(() => house.close());

const card = ({ page }: ExcelPage, cell: string) => page.getByRole('article').filter({ hasText: words.place(SHEET, cell) });
const press = ({ page }: ExcelPage, name: string) => page.getByRole('button', { name, exact: true }).first().click();
const mistakes = ({ page }: ExcelPage, title: string) => page.getByRole('heading', { level: 1, name: title }).waitFor();

/** Resolves when a check that was asked for has read the workbook and is over: what it finds may stand there before it began. */
async function checkAgain(pane: ExcelPage): Promise<void> {
  const { syncs } = await pane.excel();
  await press(pane, words.check);
  while ((await pane.excel()).syncs === syncs) await pane.page.waitForTimeout(20);
  await pane.page.getByRole('button', { name: words.check, exact: true, disabled: false }).waitFor();
}

async function picture(pane: ExcelPage, name: string): Promise<void> {
  await pane.page.mouse.move(0, 0);
  await pane.page.screenshot({ path: path.join(PICTURES, `excel-${name}.png`) });
  expect([name, await accessibilityFaults(pane.page)]).toEqual([name, []]);
}

it.each(['m365', 'ltsc2021'] as const)('a working day in %s', async (version) => {
  const pane = await house.visit({ excel: { version, book } });
  const { page } = pane;
  const workbook = async (): Promise<string> => (await pane.excel()).workbook;
  await mistakes(pane, words.verdict.mistakes(2));
  const untouched = await workbook();

  // To the cell: by the card, and from the workbook on by F8.
  await page
    .locator('[data-finding]')
    .filter({ hasText: words.place(SHEET, 'D13') })
    .click();
  await pane.selects(`${SHEET}!D13`);

  // Fix, and back.
  await card(pane, 'D13')
    .getByRole('button', { name: mending.setTo(47830) })
    .click();
  await card(pane, 'D13').waitFor({ state: 'detached' });
  expect(await workbook()).not.toBe(untouched);
  await picture(pane, `fixed-${version}`);
  await press(pane, mending.undo);
  await card(pane, 'D13').waitFor();
  expect(await workbook()).toBe(untouched);

  // Mark, and off again.
  const mark = page.getByRole('button', { name: traces.mark });
  await mark.click();
  await page.getByRole('button', { name: traces.mark, pressed: true }).waitFor();
  expect(await workbook()).not.toBe(untouched);
  await mark.scrollIntoViewIfNeeded();
  await picture(pane, `marked-${version}`);
  await press(pane, traces.remove);
  await page.getByText(traces.marksRemoved([], [])).waitFor();
  expect(await workbook()).toBe(untouched);
  expect(await mark.getAttribute('aria-pressed')).toBe('false');

  // With a comment at each cell, ticked first; and off again.
  await page.getByRole('checkbox', { name: traces.withNotes }).check();
  await mark.click();
  await page.getByText(/Đã thêm nhận xét ở \d+ ô/).waitFor();
  expect(await workbook()).toContain('[Soát Biểu ');
  await picture(pane, `noted-${version}`);
  await mark.click();
  await page.getByText(traces.marksRemoved([], [])).waitFor();
  expect(await workbook()).toBe(untouched);

  // The report sheet, and out again.
  await press(pane, traces.insert);
  await page.getByText(/Đã thêm trang “/).waitFor();
  expect(await workbook()).not.toBe(untouched);
  await picture(pane, `report-${version}`);
  await press(pane, traces.remove);
  await page.getByText(/Đã bỏ trang “/).waitFor();
  expect(await workbook()).toBe(untouched);

  // Let one stand, with a reason; it is still let stand when checked again.
  await card(pane, 'D13').getByRole('button', { name: mending.excuse }).click();
  await page.getByRole('textbox', { name: mending.reason }).fill('Đã thống nhất với Sở Tài chính');
  await press(pane, mending.save);
  await page.getByText(mending.accepted(1)).waitFor();
  await checkAgain(pane);
  await page.getByText(mending.accepted(1)).waitFor();
  await picture(pane, `let-stand-${version}`);
  await page.getByRole('checkbox', { name: traces.withMemory }).check();
  await press(pane, traces.remove);
  await card(pane, 'D13').waitFor();
  expect(await workbook()).toBe(untouched);

  expect((await pane.excel()).unknownMembers).toEqual([]);
  expect(pane.foreignRequests).toEqual([]);
  expect(pane.complaints).toEqual([]);
  await page.close();
});
