/** SB001: a sheet holds numbers, but no budget table was found on it. */
import { findingOnSheet } from './finding-at';
import { rule } from './rule';

export const noTable = rule({
  code: 'SB001',
  name: 'no-table',
  find: ({ reading }) => {
    const sheets = [...new Set(reading.leftovers.map(({ sheet }) => sheet))];
    return sheets.flatMap((sheet) => {
      const blocks = reading.leftovers.filter((leftover) => leftover.sheet === sheet);
      const [first] = blocks;
      if (first === undefined || reading.tables.some((table) => table.sheet === sheet)) return [];
      const numbers = blocks.reduce((total, block) => total + block.numbers, 0);
      return [findingOnSheet(['SB001', 'no-table', 'info'], sheet, { row: first.range.top, column: first.range.left }, { numbers })];
    });
  },
});
