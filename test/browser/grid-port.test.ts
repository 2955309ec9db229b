/** The grid keeps the contract of the workbook port, in a real browser with a real keyboard. */
import type { WorkbookPort } from '../../src/core/workbook/port';
import { MemoryWorkbook } from '../support/memory-port';
import { describePortContract } from '../support/port-contract';
import { placeOf } from '../support/seed-book';
import { openGridPage, type GridPage } from './support/grid-page';

let grid: GridPage;

beforeAll(async () => {
  grid = await openGridPage();
});

afterAll(() => grid.close());

describePortContract(
  'the grid',
  async (book) => {
    const seed: WorkbookPort = new MemoryWorkbook(book);
    await grid.open(await seed.readWorkbook());
    return {
      port: grid.port,
      userTypes: (sheet, cell, value) => grid.types(sheet, { sheet, ...placeOf(cell) }, value),
      done: () => Promise.resolve(),
    };
  },
  { calculates: true, peopleType: true, snapshotIsCopied: true },
);
