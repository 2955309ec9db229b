/** What a saved copy carries over from the grid. */
import { differenceToFile, nameOfCopy } from '../../../src/apps/browser/copy-to-save';
import { MemoryWorkbook } from '../../support/memory-port';
import type { SeedCell } from '../../support/seed-book';

const SHEET = 'Biểu 1';
const read = (cells: Record<string, SeedCell>) => new MemoryWorkbook({ sheets: [{ name: SHEET, cells }] }).readWorkbook();

it('finds nothing where nothing was done', async () => {
  const file = await read({ A1: { value: 1 }, A2: { formula: '=A1*2', value: 2 } });
  expect(differenceToFile(file, file)).toEqual({ edits: [], results: [] });
});

it('carries changed, new and emptied cells, and the results of formulas that depend on them', async () => {
  const file = await read({ A1: { value: 1 }, B1: { value: 'x' }, A2: { formula: '=A1*2', value: 2 }, A3: { formula: '=5*1', value: 5 } });
  const grid = await read({ A1: { value: 4 }, A2: { formula: '=A1*2', value: 8 }, A3: { formula: '=5*1', value: 5 }, C7: { value: true } });
  expect(differenceToFile(file, grid)).toEqual({
    edits: [
      { sheet: SHEET, cell: 'A1', before: 1, after: 4 },
      { sheet: SHEET, cell: 'B1', before: 'x', after: null },
      { sheet: SHEET, cell: 'C7', before: null, after: true },
    ],
    results: [{ sheet: SHEET, cell: 'A2', value: 8 }],
  });
});

it('carries an edited formula together with its result', async () => {
  const file = await read({ A2: { formula: '=1+1', value: 2 } });
  const grid = await read({ A2: { formula: '=2*1', value: 2 } });
  expect(differenceToFile(file, grid)).toEqual({
    edits: [{ sheet: SHEET, cell: 'A2', before: '=1+1', after: '=2*1' }],
    results: [{ sheet: SHEET, cell: 'A2', value: 2 }],
  });
});

it.each([
  ['Kế hoạch 2026.xlsx', 'Kế hoạch 2026 - bản sao.xlsx'],
  ['biểu.đã.ký.xlsm', 'biểu.đã.ký - bản sao.xlsm'],
  ['không đuôi', 'không đuôi - bản sao'],
])('names the copy of %j', (name, copy) => {
  expect(nameOfCopy(name, ' - bản sao')).toBe(copy);
});
