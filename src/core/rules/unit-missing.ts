/** SB301: no money unit is stated for a table; its sums are tested all the same (realities 9). */
import { isZero } from '../money/amount';
import type { Table } from '../table/model/table';
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
      .filter((table) => hasAmounts(table) && !isTargetTable(table))
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

/** Of a form that nobody has filled in no amount can be misread. */
const hasAmounts = ({ lines, figureColumns }: Table): boolean =>
  lines.some(({ figures }) =>
    figures.some(({ state, amount }, at) => figureColumns[at]?.measure === 'money' && state === 'number' && !isZero(amount)),
  );
