/** SB310: typed amounts with a fraction of a đồng: the rest of a division that was pasted as a value; once a table. */
import { decimalsOf } from '../../money/amount';
import { isKnownUnit, UNIT_EXPONENT, type KnownUnit } from '../../money/money';
import { findingAt } from '../common/finding-at';
import { labelOfCell, toRanges } from '../common/places';
import type { Rule } from '../common/definition';
import type { TypedAmount } from '../common/typed-money';
import { worded } from '../common/worded';

export const rule: Rule<'SB310'> = {
  code: 'SB310',
  top: 'info',
  find: ({ reading, doubted, typed }) =>
    worded(reading.tables).flatMap((table) => {
      const found = typed(table).fractional.flatMap((one): (TypedAmount & { readonly unit: KnownUnit })[] => {
        const unit = one.column.unit ?? table.unit;
        const isOpen = !isKnownUnit(unit) || doubted.has(one.figure);
        return isOpen || decimalsOf(one.figure.amount) <= UNIT_EXPONENT[unit] ? [] : [{ ...one, unit }];
      });
      const [first, ...others] = found;
      if (first === undefined) return [];
      const { unit, figure } = first;
      const facts = { count: found.length, decimals: decimalsOf(figure.amount), room: UNIT_EXPONENT[unit], unit };
      const known = {
        label: labelOfCell(table, first.line, first.column),
        actual: figure.amount,
        related: toRanges(others.map((one) => one.figure)),
      };
      return [findingAt('info', table, figure, facts, known)];
    }),
};
