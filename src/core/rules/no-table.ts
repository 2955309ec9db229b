/** SB001: a sheet holds numbers, but no budget table was found on it. */
import { findingOnSheet } from './finding-at';
import { rule } from './rule';

export const noTable = rule({
  code: 'SB001',
  name: 'no-table',
  find: ({ reading }) =>
    reading.leftovers
      .filter(({ sheet }) => !reading.tables.some((table) => table.sheet === sheet))
      .map(({ sheet, range, numbers }) =>
        findingOnSheet(['SB001', 'no-table', 'info'], sheet, { row: range.top, column: range.left }, { numbers }),
      ),
});
