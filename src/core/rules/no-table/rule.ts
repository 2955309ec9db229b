/** SB001: a sheet holds numbers, but no budget table was found on it. */
import { findingOnSheet } from '../common/finding-at';
import type { Rule } from '../common/definition';

export const rule: Rule<'SB001'> = {
  code: 'SB001',
  top: 'info',
  needsResults: true,
  find: ({ reading }) => {
    const sheets = [...new Set(reading.leftovers.map(({ sheet }) => sheet))];
    return sheets.flatMap((sheet) => {
      const blocks = reading.leftovers.filter((leftover) => leftover.sheet === sheet);
      const [first] = blocks;
      if (first === undefined || reading.tables.some((table) => table.sheet === sheet)) return [];
      const numbers = blocks.reduce((total, block) => total + block.numbers, 0);
      return [findingOnSheet('info', sheet, { row: first.range.top, column: first.range.left }, { numbers })];
    });
  },
};
