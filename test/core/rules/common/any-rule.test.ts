/** What the runner puts to a finding: code, rule, and the cell's name as people write it. */
import { named } from '../../../../src/core/rules/common/any-rule';
import { findingOnSheet } from '../../../../src/core/rules/common/finding-at';
import { observe } from '../../../../src/core/rules/common/observations';
import type { Rule } from '../../../../src/core/rules/common/definition';
import { workbookOf, sheetOf } from '../../../support/sheets';

const rule: Rule<'SB301'> = {
  code: 'SB301',
  top: 'warning',
  find: () => [findingOnSheet('warning', 'Biểu 1', { row: 12, column: 3 }, {})],
};

test('a finding is told with the name of its cell', () => {
  const [finding] = named('unit-missing', rule).find(observe(workbookOf(sheetOf([['a']]))), { exact: false });
  expect(finding).toMatchObject({ code: 'SB301', rule: 'unit-missing', at: { row: 12, column: 3 }, cell: 'D13' });
});
