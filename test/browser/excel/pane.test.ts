/** The pane as it is shipped, in Excel as the test host plays it, with the genuine office.js, in a real browser. */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EXCEL_WORDS } from '../../../src/core/messages/pane/excel';
import { followingWords } from '../../../src/core/messages/pane/following';
import { paneWords } from '../../../src/core/messages/pane/of';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import { seedFromSnapshot } from '../../support/seed-from-snapshot';
import type { SeedBook } from '../../support/seed-book';
import { accessibilityFaults } from '../support/accessibility';
import type { HostedPage } from '../pages/excel-host';
import { openExcelHouse, type ExcelHouse, type ExcelPage } from '../support/excel-house';

const SAMPLE = 'bac-giang-2021-2025-co-loi.xlsx';
const SHEET = 'Tổng hợp kinh phí';
/** What the sample should say where it is wrong; as a person types it. */
const CORRECTIONS = { D13: '47.830', G14: '75.710', E11: '6.900' };
const ERRORS = 2; // A figure typed as text is worth a look, no more.
const SUMS = 10;
const PICTURES = path.join(__dirname, '../../../build/pictures');

const words = paneWords('vi');

let house: ExcelHouse;
let book: SeedBook;

beforeAll(async () => {
  const file = readFileSync(path.join(__dirname, '../../../examples', SAMPLE));
  book = seedFromSnapshot(await (await openWorkbookFile(new Uint8Array(file), SAMPLE)).readWorkbook());
  house = await openExcelHouse();
});

afterAll(() => house.close());

const headline = ({ page }: ExcelPage, title: string) => page.getByRole('heading', { level: 1, name: title });
const finding = ({ page }: ExcelPage, cell: string) => page.locator('[data-finding]').filter({ hasText: words.place(SHEET, cell) });

/** Every visit ends with this: nothing unknown was asked, nobody else was asked, nothing was complained of. */
async function leave(visited: ExcelPage): Promise<void> {
  expect((await visited.excel()).unknownMembers).toEqual([]);
  expect(visited.foreignRequests).toEqual([]);
  expect(visited.complaints).toEqual([]);
  await visited.page.close();
}

describe('in Excel LTSC 2021', () => {
  let pane: ExcelPage;

  beforeEach(async () => {
    pane = await house.visit({ excel: { version: 'ltsc2021', book } });
    await headline(pane, words.verdict.mistakes(ERRORS)).waitFor();
  });

  afterEach(() => leave(pane));

  it('goes from finding to finding by the ribbon, to the cell and the card, with the pane in sight', async () => {
    const press = (name: string): Promise<void> =>
      pane.page.evaluate((command) => {
        (window as unknown as HostedPage).excelHost.userPresses(command);
      }, name);
    await press('nextFinding');
    await pane.selects(`${SHEET}!D13`);
    await press('nextFinding');
    await pane.selects(`${SHEET}!G14`);
    await press('previousFinding');
    await pane.selects(`${SHEET}!D13`);
    await pane.page.getByText('1/3').waitFor();
    const told = await pane.page.evaluate(() => {
      const { pressesDone, paneShown } = (window as unknown as HostedPage).excelHost;
      return { pressesDone, paneShown };
    });
    expect(told).toEqual({ pressesDone: 3, paneShown: 3 });
  });

  it('reads the workbook by itself and shows the three wrong cells, each once', async () => {
    const places = await pane.page.locator('[data-finding]').allTextContents();
    expect(places.map((place) => place.split(' ').at(-1)).sort()).toEqual(Object.keys(CORRECTIONS).sort());
  });

  it('leads to the cell of a finding that is clicked', async () => {
    for (const cell of Object.keys(CORRECTIONS)) {
      await finding(pane, cell).click();
      await pane.selects(`${SHEET}!${cell}`);
    }
  });

  it('says that its result may be out of date when a cell is corrected, and takes nobody’s Ctrl+Z away', async () => {
    const { syncs } = await pane.excel();
    await pane.userTypes(SHEET, 'D13', CORRECTIONS.D13);
    await pane.page.getByText(followingWords('vi').off('no-undo', true)).waitFor();
    expect([(await pane.excel()).syncs, (await pane.excel()).undoSteps]).toEqual([syncs, ['person']]);
    expect(await accessibilityFaults(pane.page)).toEqual([]);
    await pane.page.getByRole('button', { name: words.check, exact: true }).click();
    await finding(pane, 'D13').waitFor({ state: 'detached' });
  });

  it('keeps nobody out who uses a screen reader or a keyboard, and looks as pictured', async () => {
    await finding(pane, 'D13').click();
    await pane.selects(`${SHEET}!D13`);
    await pane.page.mouse.move(0, 0);
    mkdirSync(PICTURES, { recursive: true });
    await pane.page.screenshot({ path: path.join(PICTURES, 'excel-pane.png') });
    expect(await accessibilityFaults(pane.page)).toEqual([]);
    await pane.page.getByRole('button', { name: words.card.why }).first().click();
    expect(await accessibilityFaults(pane.page)).toEqual([]);
  });
});

describe('in Microsoft 365', () => {
  it('drops a finding when its cell is corrected in Excel, for three syncs at most', async () => {
    const pane = await house.visit({ excel: { version: 'm365', book } });
    await headline(pane, words.verdict.mistakes(ERRORS)).waitFor();
    let left = Object.keys(CORRECTIONS).length;
    for (const [cell, typed] of Object.entries(CORRECTIONS)) {
      const before = (await pane.excel()).syncs;
      await pane.userTypes(SHEET, cell, typed);
      await finding(pane, cell).waitFor({ state: 'detached' });
      left -= 1;
      expect(await pane.page.locator('[data-finding]').count()).toBe(left);
      expect((await pane.excel()).syncs - before).toBeLessThanOrEqual(3);
    }
    await headline(pane, `Phép cộng: Đạt, ${String(SUMS)}/${String(SUMS)} phép tính khớp`).waitFor();
    expect((await pane.excel()).undoSteps).toEqual(['person', 'person', 'person']);
    await leave(pane);
  });
});

it.each(['ltsc2024', 'm365'] as const)('finds the same in %s', async (version) => {
  const pane = await house.visit({ excel: { version, book } });
  await headline(pane, words.verdict.mistakes(ERRORS)).waitFor();
  await leave(pane);
});

it('speaks English in an English Excel', async () => {
  const pane = await house.visit({ excel: { version: 'm365', locale: 'en-US', book } });
  await headline(pane, paneWords('en').verdict.mistakes(ERRORS)).waitFor();
  await leave(pane);
});

it('says in an Excel that is too old what to do, and does not touch the workbook', async () => {
  const pane = await house.visit({ excel: { version: 'vl2019', book } });
  await pane.page.getByText(EXCEL_WORDS.vi.tooOld).filter({ visible: true }).waitFor();
  expect((await pane.excel()).syncs).toBe(0);
  expect(await pane.page.getByRole('link', { name: EXCEL_WORDS.vi.browserEdition }).getAttribute('href')).toBe('index.html');
  expect(await accessibilityFaults(pane.page)).toEqual([]);
  await leave(pane);
});

it('says outside Excel that it works inside Excel', async () => {
  const { page, complaints, foreignRequests } = await house.visit({ excel: 'outside' });
  await page.getByText(EXCEL_WORDS.vi.notInExcel).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(foreignRequests).toEqual([]);
  expect(complaints).toEqual([]);
});

it('says so when the network does not let office.js through, and asked nobody but Microsoft for it', async () => {
  const { page, foreignRequests } = await house.visit({ excel: 'no-library' });
  await page.getByText(EXCEL_WORDS.vi.libraryMissing).waitFor();
  expect(foreignRequests).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
});
