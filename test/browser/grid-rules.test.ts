/** What a person may do in the grid, and how it reads what they type: Vietnamese figures, contents only. */
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { MemoryWorkbook } from '../support/memory-port';
import { cellsOf, readSheet, valuesOf } from '../support/port-contract/harness';
import { placeOf, type SeedBook } from '../support/seed-book';
import { openGridPage, type GridPage, type PageWindow } from './support/grid-page';

const SHEET = 'Biểu 1';
const MONEY = { numberFormat: '#,##0', bold: true };
const BOOK: SeedBook = {
  sheets: [
    {
      name: SHEET,
      cells: {
        A1: { value: 'Nguồn' },
        A2: { value: 4.7 },
        B2: { value: 30900, style: MONEY },
        A3: { formula: '=A2*2', value: 9.4 },
        C5: { value: 'Ghi chú' },
      },
      merges: ['C5:D6'],
    },
    { name: 'Ẩn', visibility: 'hidden', cells: { B2: { value: 1 } } },
  ],
};

let grid: GridPage;

beforeAll(async () => {
  grid = await openGridPage();
  await grid.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
});

beforeEach(async () => {
  await grid.open(await new MemoryWorkbook(BOOK).readWorkbook());
});

afterAll(() => grid.close());

const type = (cell: string, content: string) => grid.types(SHEET, { sheet: SHEET, ...placeOf(cell) }, content);
const go = (cell: string) => grid.port.select({ sheet: SHEET, ...placeOf(cell) });
const inPage = <Result>(work: (page: PageWindow['page']) => Result) => grid.page.evaluate<Result>(`(${work.toString()})(window.page)`);

async function pressed(keys: string): Promise<void> {
  await grid.page.keyboard.press(keys);
  await grid.page.waitForTimeout(300);
}

async function putOnClipboard(text: string): Promise<void> {
  await grid.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
}

it.each<[string, number | string]>([
  ['30.900', 30900],
  ['4,75', 4.75],
  ['(1.234)', -1234],
  ['5%', 0.05],
  ['1/2/2026', '1/2/2026'],
  ['2021-2025', '2021-2025'],
  ['Tổng cộng', 'Tổng cộng'],
])('takes the typed %j for %j', async (typed, value) => {
  await type('F2', typed);
  expect(cellsOf(await readSheet(grid.port, SHEET))['F2']?.value).toBe(value);
});

it('keeps a figure that was opened for editing and left as it was', async () => {
  await go('A2');
  await pressed('F2');
  await pressed('Enter');
  expect(valuesOf(await readSheet(grid.port, SHEET))).toMatchObject({ A2: 4.7, A3: 9.4 });
});

it('keeps number format and look when a percentage is typed over an amount', async () => {
  await type('B2', '5%');
  expect(cellsOf(await readSheet(grid.port, SHEET))['B2']).toMatchObject({ value: 0.05, style: MONEY });
});

it.each([
  'sheet.command.insert-row-before',
  'sheet.command.insert-col-before',
  'sheet.command.insert-multi-rows-above',
  'sheet.command.remove-row-confirm',
  'sheet.command.remove-col-confirm',
  'sheet.command.insert-sheet',
  'sheet.command.remove-sheet',
  'sheet.command.copy-sheet',
  'sheet.operation.rename-sheet',
  'sheet.command.set-worksheet-name',
  'sheet.command.set-worksheet-order',
  'sheet.command.add-worksheet-merge-all',
  'sheet.command.remove-worksheet-merge',
  'sheet.command.move-range',
  'sheet.command.set-range-bold',
  'sheet.command.set-background-color',
  'sheet.command.numfmt.set.percent',
  'sheet.command.clear-selection-all',
])('refuses %s, says so once, and changes nothing', async (id) => {
  const before = await grid.port.readWorkbook();
  await go('A2');
  await grid.page.evaluate((command) => (window as unknown as PageWindow).page.command(command, {}), id);
  expect(await inPage((page) => page.refusals())).toEqual(['contents-only']);
  expect(await grid.port.readWorkbook()).toEqual(before);
});

it('keeps a sheet’s name when somebody double-clicks its tab', async () => {
  const tab = grid.page.getByText(SHEET, { exact: true }).first();
  await tab.dblclick();
  await grid.page.keyboard.type('Khác');
  await pressed('Enter');
  const { sheets } = await grid.port.readWorkbook();
  expect(sheets.map(({ name }) => name)).toEqual([SHEET, 'Ẩn']);
  expect(await tab.textContent()).toBe(SHEET);
});

it('pastes what another program copied, as contents read the Vietnamese way', async () => {
  await putOnClipboard('Nguồn\t2.800\t4,7\r\n"Đề nghị\nhỗ trợ"\t1/2\t=A2*10\r\n');
  await go('A8');
  await pressed('Control+v');
  const cells = cellsOf(await readSheet(grid.port, SHEET));
  expect(['A8', 'B8', 'C8', 'A9', 'B9'].map((cell) => cells[cell]?.value)).toEqual(['Nguồn', 2800, 4.7, 'Đề nghị\nhỗ trợ', '1/2']);
  expect(cells['C9']).toMatchObject({ formula: '=A2*10', value: 47 });
});

it('pastes nothing under a merge', async () => {
  await putOnClipboard('1\t2\n3\t4');
  await go('B5');
  await pressed('Control+v');
  expect(valuesOf(await readSheet(grid.port, SHEET))).toMatchObject({ B5: 1, C5: 2, B6: 3 });
  expect(valuesOf(await readSheet(grid.port, SHEET))).not.toHaveProperty('C6');
});

it('moves a formula along when it is copied within the grid, and not its look', async () => {
  await type('A10', '7');
  await go('A3');
  await pressed('Control+c');
  await go('A11');
  await pressed('Control+v');
  await grid.page.waitForTimeout(500);
  expect(cellsOf(await readSheet(grid.port, SHEET))['A11']).toMatchObject({ formula: '=A10*2', value: 14 });
});

it('takes an edit of the product back with Ctrl+Z, and tells of it', async () => {
  let heard = 0;
  grid.port.onChange(() => (heard += 1));
  await grid.port.applyEdits([{ sheet: SHEET, cell: 'A2', before: 4.7, after: 5 }]);
  await go('A1');
  await pressed('Control+z');
  await grid.page.waitForTimeout(500);
  expect(valuesOf(await readSheet(grid.port, SHEET))).toMatchObject({ A2: 4.7, A3: 9.4 });
  expect(heard).toBeGreaterThan(0);
});

it('shows a hidden sheet when one of its cells is asked for, and still reports it hidden', async () => {
  await grid.port.select({ sheet: 'Ẩn', row: 1, column: 1 });
  expect(await inPage((page) => page.activeCell())).toEqual({ sheet: 'Ẩn', row: 1, column: 1 });
  const { sheets } = await grid.port.readWorkbook();
  expect(sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden']);
});

it('brings a cell far below into sight', async () => {
  const rows = Array.from({ length: 400 }, (_, row) => [
    { value: row, text: String(row), style: { ...MONEY, italic: false, indent: 0, fontName: '' } },
  ]);
  const long: WorkbookSnapshot = {
    sheets: [{ name: SHEET, visibility: 'visible', rows, merges: [], hiddenRows: [], hiddenColumns: [] }],
  };
  await grid.open(long);
  await grid.port.select({ sheet: SHEET, row: 350, column: 0 });
  await grid.page.waitForFunction(() => {
    const [first, last] = (window as unknown as PageWindow).page.visibleRows();
    return first < 350 && last > 350;
  });
});
