/** SB107: a percentage, growth, share or mean does not follow from its figures; said once a column, or a line of rates, with the count. */
import { amountFromDouble, amountFromInteger, roundTo, scaleByPowerOfTen, subtract } from '../../money/amount';
import { offRatios, type OffRatio, type Operand } from '../../proof/ratios';
import type { Column } from '../../table/model/column';
import type { Table } from '../../table/model/table';
import { toA1 } from '../../workbook/address';
import { contentOf } from '../../workbook/edit';
import type { FigureFacts } from '../common/facts';
import { findingAt } from '../common/finding-at';
import type { Fix } from '../common/finding';
import type { Observations } from '../common/observations';
import { columnLabel, lineLabel } from '../common/places';
import type { Rule } from '../common/definition';

export const rule: Rule<'SB107'> = {
  code: 'SB107',
  top: 'warning',
  find: ({ reading, workbook, doubted: inDoubt, formulas }) =>
    reading.tables.flatMap((table) => {
      const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
      if (sheet === undefined) return [];
      // A figure that its sums dispute is reported there; what follows from it is not told again.
      const doubted = ({ figure }: Operand): boolean => figure !== null && inDoubt.has(figure);
      const off = offRatios(table, sheet).filter(({ numerator, denominator }) => !doubted(numerator) && !doubted(denominator));
      const groups = new Map<Column | number, OffRatio[]>();
      for (const one of off) {
        const key = one.isAcross ? one.line : one.column;
        groups.set(key, [...(groups.get(key) ?? []), one]);
      }
      return [...groups.values()].flatMap((all) => {
        const [first, ...others] = all;
        if (first === undefined) return [];
        const { figure, decimals, given, kind, fitting, isAcross } = first;
        // A fraction shown as a percentage is told as it is shown.
        const actual = figure.percent && typeof figure.cell?.value === 'number' ? scaleByPowerOfTen(figure.amount, 2) : figure.amount;
        const expected = roundTo(amountFromDouble(given), Math.max(decimals, kind === 'mean' ? decimals : Math.min(2, decimals + 1)));
        const facts = {
          kind,
          numerator: named(table, first.numerator),
          denominator: named(table, first.denominator),
          given: expected,
          fitting,
          count: all.length,
          ...(isAcross && { isAcross: true as const }),
          percent: kind !== 'mean' && isPercentage(first),
        };
        const label = [lineLabel({ table, line: first.line }), first.column.label].filter((text) => text !== '').join(' › ');
        const rounded = roundTo(amountFromDouble(given), decimals);
        return [
          findingAt('warning', table, figure, facts, {
            label,
            related: [first.numerator, first.denominator]
              .flatMap((one) => (one.figure === null ? [] : [toA1(one.figure)]))
              .concat(others.map((one) => toA1(one.figure))),
            actual,
            expected: rounded,
            difference: subtract(actual, rounded),
            fix: fixOf(all, formulas, table.sheet),
          }),
        ];
      });
    }),
};

/** Where formulas of the kin say how each of them is calculated, that is put in its place; a number never is. */
function fixOf(all: readonly OffRatio[], formulas: Observations['formulas'], sheet: string): Fix | null {
  const edits = all.flatMap(({ figure }) => {
    if (figure.cell?.formula === undefined) return [];
    const kin = formulas().standingOut.find(({ item }) => item.cell === figure.cell);
    return kin === undefined ? [] : [{ sheet, cell: toA1(figure), before: contentOf(figure.cell), after: kin.expected }];
  });
  return edits.length < all.length ? null : { kind: 'review', edits };
}

/** Written in hundredths, not as a plain coefficient. */
const isPercentage = ({ given, numerator, denominator }: OffRatio): boolean =>
  Math.abs(given) > 3 * Math.abs(numerator.value / denominator.value);

function named(table: Table, { figure, line, column, value }: Operand): FigureFacts {
  if (figure === null) return { cell: '', label: '', amount: amountFromInteger(value) };
  const label = [lineLabel({ table, line }), columnLabel({ table, column })].filter((text) => text !== '').join(' › ');
  return { cell: toA1(figure), label, amount: figure.amount };
}
