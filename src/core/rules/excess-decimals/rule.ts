/** SB310: typed amounts with a fraction of a đồng: the rest of a division that was pasted as a value; once a table. */
import { decimalsOf } from '../../money/amount';
import { isKnownUnit, UNIT_EXPONENT, type KnownUnit } from '../../money/money';
import type { Column } from '../../table/model/column';
import type { Line } from '../../table/model/line';
import type { Figure } from '../../table/seeing/figure';
import { findingAt } from '../common/finding-at';
import { labelOfCell, toRanges } from '../common/places';
import type { Rule } from '../common/definition';
import { eachTypedMoney } from '../common/typed-money';
import { worded } from '../common/worded';

export const rule: Rule<'SB310'> = {
  code: 'SB310',
  top: 'info',
  find: ({ reading, doubted }) =>
    worded(reading.tables).flatMap((table) => {
      const found: { figure: Figure; line: Line; column: Column; unit: KnownUnit }[] = [];
      eachTypedMoney(table, (figure, line, column) => {
        const unit = column.unit ?? table.unit;
        // Whole numbers, most of a table, have no decimals to look at.
        if (Number.isSafeInteger(figure.approximate) || !isKnownUnit(unit) || doubted.has(figure)) return;
        if (decimalsOf(figure.amount) > UNIT_EXPONENT[unit]) found.push({ figure, line, column, unit });
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
