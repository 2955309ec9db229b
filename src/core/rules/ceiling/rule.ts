/** SB508: a source takes more in a year than the ceiling that finance gave for it. */
import { convert, isKnownUnit, money } from '../../money/money';
import { beyondCeiling } from '../../law/share-limits';
import { printedPlaces } from '../../law/cases/printed-place';
import { sourceTotal } from '../../law/cases/source-totals';
import { isCountable } from '../../table/seeing/figure';
import { toA1 } from '../../workbook/address';
import { findingAt } from '../common/finding-at';
import { columnLabel } from '../common/places';
import type { Rule } from '../common/definition';

export const rule: Rule<'SB508'> = {
  code: 'SB508',
  top: 'error',
  find: ({ reading, disputed, choices: { ceilings } }) =>
    ceilings.length === 0
      ? []
      : reading.tables.flatMap((table) => {
          const printed = printedPlaces(table);
          return ceilings.flatMap((given) => {
            const figure = table.isPlan ? sourceTotal(table, given) : null;
            const { unit } = table;
            if (figure === null || !isKnownUnit(unit) || !isCountable(figure)) return [];
            const most = convert(money(given.amount, given.unit), unit).amount;
            const excess = beyondCeiling(figure.amount, most, printed(unit, [figure]));
            if (excess === null) return [];
            // A sum that it stands in is wrong: until that is put right it is a question, and no silence.
            const isDisputed = disputed.has(figure);
            const facts = { source: given.source, year: given.year, ceiling: most, total: figure.amount, excess, isDisputed };
            const label = columnLabel({ table, column: table.lines.reduce((at, { figures }) => Math.max(at, figures.indexOf(figure)), 0) });
            return [
              findingAt(isDisputed ? 'warning' : 'error', table, figure, facts, {
                label,
                actual: figure.amount,
                difference: excess,
                related: [toA1(figure)],
              }),
            ];
          });
        }),
};
