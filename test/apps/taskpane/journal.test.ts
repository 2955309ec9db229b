/** The journal beyond the pane: what still stands can be taken back, and nothing else is claimed. */
import { journalIn } from '../../../src/apps/taskpane/control/journal-store';
import { stillStanding } from '../../../src/apps/taskpane/model/journal';
import type { CellContent, Edit } from '../../../src/core/workbook/edit';
import { MemoryWorkbook } from '../../support/memory-port';

const SHEET = 'Biểu 1';
const edit = (cell: string, before: CellContent, after: CellContent): Edit => ({ sheet: SHEET, cell, before, after });
const workbook = (cells: Record<string, number | string>) =>
  new MemoryWorkbook({
    sheets: [{ name: SHEET, cells: Object.fromEntries(Object.entries(cells).map(([cell, value]) => [cell, { value }])) }],
  }).readWorkbook();

test('a press that was cut short is left with what it had written', async () => {
  const entry = { id: 1, edits: [edit('A1', 1, 10), edit('A2', 2, 20)] };
  expect(stillStanding([entry], await workbook({ A1: 10, A2: 2 }))).toEqual([{ id: 1, edits: [edit('A1', 1, 10)] }]);
  expect(stillStanding([entry], await workbook({ A1: 1, A2: 2 }))).toEqual([]);
});

test('two presses on one cell are both taken back, the later first; one written over since is theirs', async () => {
  const entries = [
    { id: 1, edits: [edit('A1', 1, 10)] },
    { id: 2, edits: [edit('A1', 10, 100)] },
  ];
  expect(stillStanding(entries, await workbook({ A1: 100 }))).toEqual(entries);
  expect(stillStanding(entries, await workbook({ A1: 55 }))).toEqual([]);
});

describe('in the browser’s storage', () => {
  const held = new Map<string, string>();
  const place = {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => void held.set(key, text),
    removeItem: (key: string) => void held.delete(key),
  };
  const entry = { id: 3, edits: [edit('A1', "'=B1", null)] };

  beforeEach(() => {
    held.clear();
  });

  test('a journal belongs to the address of its workbook, and leaves nothing when it is empty', () => {
    journalIn(place, 'C:\\Kế hoạch.xlsx').write([entry]);
    expect(journalIn(place, 'C:\\Kế hoạch.xlsx').read()).toEqual([entry]);
    expect(journalIn(place, 'C:\\Khác.xlsx').read()).toEqual([]);
    journalIn(place, 'C:\\Kế hoạch.xlsx').write([]);
    expect(held.size).toBe(0);
  });

  test('a workbook without an address has none', () => {
    journalIn(place, '').write([entry]);
    expect(held.size).toBe(0);
  });

  test('what is no journal is passed over', () => {
    const store = journalIn(place, 'x');
    for (const text of ['{', '5', '[{"id":1}]', '[{"id":1,"edits":[{"sheet":1}]}]', 'null']) {
      held.set('soatbieu.journal x', text);
      expect(store.read()).toEqual([]);
    }
  });
});
