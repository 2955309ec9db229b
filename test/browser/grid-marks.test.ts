/** Marks in the grid: seen over the cells, and nowhere in the workbook. */
import type { WorkbookPort } from '../../src/core/workbook/port';
import { MemoryWorkbook } from '../support/memory-port';
import { openGridPage, type GridPage, type PageWindow } from './support/grid-page';

let grid: GridPage;

beforeAll(async () => {
  grid = await openGridPage();
});

afterAll(() => grid.close());

const drawn = (row: number, column: number): Promise<string | null> =>
  grid.page.evaluate(([r, c]) => (window as unknown as PageWindow).page.drawnStyle(r, c), [row, column] as const);

it('lie over the cells and leave the workbook as it is', async () => {
  const seed: WorkbookPort = new MemoryWorkbook({
    sheets: [
      {
        name: 'Biểu 1',
        cells: { A1: { value: 'Nguồn', style: { bold: true } }, B2: { value: 30800 }, B3: { formula: '=B2*2', value: 61600 } },
      },
    ],
  });
  await grid.open(await seed.readWorkbook());
  const before = await grid.port.readWorkbook();
  const marks = [
    { sheet: 'Biểu 1', cell: 'B2', level: 'warning' as const },
    { sheet: 'Biểu 1', cell: 'B2', level: 'error' as const },
    { sheet: 'Biểu 1', cell: 'A1:A3', level: 'info' as const },
    { sheet: 'Không có', cell: 'A1', level: 'info' as const },
  ];
  expect(await grid.page.evaluate((wanted) => (window as unknown as PageWindow).page.showMarks(wanted), marks)).toBe(2);
  expect([await drawn(1, 1), await drawn(2, 0), await drawn(2, 1)]).toEqual(['#FFC7CE', '#E2EFDA', null]);
  expect(await grid.port.readWorkbook()).toEqual(before);
  await grid.page.screenshot({ path: 'build/pictures/grid-marks.png' });

  await grid.page.evaluate(() => (window as unknown as PageWindow).page.showMarks([]));
  expect([await drawn(1, 1), await drawn(2, 0)]).toEqual([null, null]);
  expect(await grid.port.readWorkbook()).toEqual(before);
});
