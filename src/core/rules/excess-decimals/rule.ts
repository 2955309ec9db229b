/** SB310: typed amounts with a fraction of a đồng: the rest of a division that was pasted as a value; once a table. */
import { decimalsOf } from '../../money/amount';
import { isKnownUnit, UNIT_EXPONENT } from '../../money/money';
import { findingAt } from '../common/finding-at';
import { labelOfCell, toRanges } from '../common/places';
import type { Rule } from '../common/definition';
import { worded } from '../common/worded';

export const rule: Rule<'SB310'> = {
  code: 'SB310',
  top: 'info',
  find: ({ reading, doubted }) =>
    worded(reading.tables).flatMap((table) => {
      const found = table.lines
        .filter(({ target }) => !target)
        .flatMap((line) =>
          line.figures.flatMap((figure, at) => {
            const column = table.figureColumns[at];
            const unit = column?.unit ?? table.unit;
            if (column?.measure !== 'money' || !isKnownUnit(unit) || figure.percent || figure.state !== 'number') return [];
            // A formula may well divide; what it gives is nobody's slip.
            if (figure.cell?.formula !== undefined || doubted.has(figure)) return [];
            return decimalsOf(figure.amount) > UNIT_EXPONENT[unit] ? [{ figure, line, column, unit }] : [];
          }),
        );
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
