/** SB403: a formula that its kin, the same line in other columns or the same column in other lines, write in another way. */
import { toA1 } from '../../workbook/address';
import { contentOf } from '../../workbook/edit';
import { isCellError } from '../../workbook/snapshot';
import { blamed, foundAt, placeName } from '../common/formulas/at-item';
import { groupsOf } from '../common/formulas/groups';
import { partsByNumber } from '../common/formulas/outliers';
import { rangeGap } from '../common/formulas/sum-ranges';
import type { Rule } from '../common/definition';
import { rule as ratio } from '../ratio/rule';

export const rule: Rule<'SB403'> = {
  code: 'SB403',
  top: 'warning',
  needsResults: true,
  find: (observed, options) => {
    // A rate that does not follow from its figures is said with them (SB107).
    const rates = ratio.find(observed, options).map(({ sheet, at }) => placeName({ sheet, ...at }));
    const known = new Set([...blamed(observed), ...rates]);
    const open = observed.formulas().standingOut.filter(
      (one) =>
        one.item.formula !== undefined &&
        // An error value is said where it begins (SB401).
        !isCellError(one.item.cell.value) &&
        !known.has(placeName(one.item)) &&
        rangeGap(one.item, one.expected) === null &&
        !partsByNumber(one),
    );
    return groupsOf(open, ({ item }) => item.form ?? '').map(({ first, all, kin }) => {
      const facts = { formula: first.item.formula ?? '', expected: first.expected, kin, axis: first.axis, count: all.length };
      const edits = all.map(({ item, expected }) => ({
        sheet: item.sheet,
        cell: toA1(item),
        before: contentOf(item.cell),
        after: expected,
      }));
      const related = [...all.slice(1).map(({ item }) => toA1(item)), ...kin];
      return foundAt('warning', observed, first.item, facts, { related, fix: { kind: 'review', edits } });
    });
  },
};
