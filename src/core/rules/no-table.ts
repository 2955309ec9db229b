/** SB001: a sheet holds numbers, but no budget table was found on it. */
import { toA1 } from '../workbook/address';
import { rule } from './rule';

export const noTable = rule({
  code: 'SB001',
  name: 'no-table',
  find: ({ reading }) =>
    reading.leftovers
      .filter(({ sheet }) => !reading.tables.some((table) => table.sheet === sheet))
      .map(({ sheet, range, numbers }) => ({
        code: 'SB001',
        rule: 'no-table',
        severity: 'info',
        table: null,
        sheet,
        cell: toA1({ row: range.top, column: range.left }),
        related: [],
        label: '',
        unit: 'unknown',
        expected: null,
        actual: null,
        difference: null,
        cause: null,
        fix: null,
        facts: { numbers },
      })),
});
