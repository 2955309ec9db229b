/** SB301: no money unit is stated for a table; its sums are tested all the same (realities 9). */
import { isZero } from '../../money/amount';
import type { Table } from '../../table/model/table';
import { rangeToA1 } from '../../workbook/address';
import { findingAt } from '../common/finding-at';
import type { Rule } from '../common/definition';
import { isTargetTable } from '../common/target-table';

export const rule: Rule<'SB301'> = {
  code: 'SB301',
  top: 'warning',
  find: ({ reading }) =>
    reading.tables
      .filter(({ isPlan, unit }) => isPlan && unit === 'unknown')
      .filter((table) => hasAmounts(table) && !isTargetTable(table))
      .map((table) =>
        findingAt('warning', table, { row: table.range.top, column: table.range.left }, {}, { related: [rangeToA1(table.range)] }),
      ),
};

/** Of a form that nobody has filled in no amount can be misread; nor under a heading that names its own unit ("Diện tích (ha)"). */
const hasAmounts = ({ lines, figureColumns }: Table): boolean =>
  lines.some(({ figures }) =>
    figures.some(
      ({ state, amount }, at) =>
        figureColumns[at]?.measure === 'money' && figureColumns[at].unit === null && state === 'number' && !isZero(amount),
    ),
  );
