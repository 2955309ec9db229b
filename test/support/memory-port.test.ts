/** The memory workbook keeps the port's contract; without it, tests above the port would stand on nothing. */
import { MemoryWorkbook } from './memory-port';
import { describePortContract } from './port-contract';

describePortContract('memory', (book) => {
  const port = new MemoryWorkbook(book);
  return Promise.resolve({
    port,
    userTypes: (sheet, cell, value) => {
      port.userTypes(sheet, cell, value);
      return Promise.resolve();
    },
    done: () => Promise.resolve(),
  });
});

it('remembers the cell it showed', async () => {
  const port = new MemoryWorkbook({ sheets: [{ name: 'Biểu 1' }] });
  expect(port.selected).toBeNull();
  await port.select({ sheet: 'Biểu 1', row: 6, column: 2 });
  expect(port.selected).toEqual({ sheet: 'Biểu 1', row: 6, column: 2 });
});

it('refuses edits on a protected sheet', async () => {
  const port = new MemoryWorkbook({ sheets: [{ name: 'Biểu 1', isProtected: true, cells: { A1: { value: 1 } } }] });
  const edit = { sheet: 'Biểu 1', cell: 'A1', before: 1, after: 2 };
  expect(await port.applyEdits([edit])).toEqual({ applied: [], refused: [{ edit, reason: 'protected' }] });
});
