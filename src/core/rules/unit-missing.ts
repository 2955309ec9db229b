/** SB301: no money unit is stated for a table; its sums are tested all the same (realities 9). */
import { rangeToA1 } from '../workbook/address';
import { findingAt } from './finding-at';
import { rule } from './rule';
import { isTargetTable } from './target-table';

export const unitMissing = rule({
  code: 'SB301',
  name: 'unit-missing',
  find: ({ reading }) =>
    reading.tables
      .filter(({ isPlan, unit }) => isPlan && unit === 'unknown')
      .filter((table) => table.figureColumns.some(({ measure }) => measure === 'money') && !isTargetTable(table))
      .map((table) =>
        findingAt(
          ['SB301', 'unit-missing', 'warning'],
          table,
          { row: table.range.top, column: table.range.left },
          {},
          { related: [rangeToA1(table.range)] },
        ),
      ),
});
