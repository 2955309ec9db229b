/** SB301: no money unit is stated for a table; its sums are tested all the same (realities 9). */
import { rangeToA1, toA1 } from '../workbook/address';
import { rule } from './rule';

export const unitMissing = rule({
  code: 'SB301',
  name: 'unit-missing',
  find: ({ reading }) =>
    reading.tables
      .filter(({ unitStated, figureColumns }) => !unitStated && figureColumns.some(({ measure }) => measure === 'money'))
      .map(({ id, sheet, range, unit }) => ({
        code: 'SB301',
        rule: 'unit-missing',
        severity: 'warning',
        table: id,
        sheet,
        cell: toA1({ row: range.top, column: range.left }),
        related: [rangeToA1(range)],
        label: '',
        unit,
        expected: null,
        actual: null,
        difference: null,
        cause: null,
        fix: null,
        facts: {},
      })),
});
