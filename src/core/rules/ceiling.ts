/** SB508: a source takes more in a year than the ceiling that finance gave for it. */
import { convert, isKnownUnit, money } from '../money/money';
import { beyondCeiling } from '../law/test-share';
import type { Ceiling } from '../law/cases/choices';
import { isCountable, type Figure } from '../table/figure';
import type { Table } from '../table/table';
import { toA1 } from '../workbook/address';
import { findingAt } from './finding-at';
import { columnLabel } from './places';
import { rule } from './rule';

export const ceiling = rule({
  code: 'SB508',
  name: 'ceiling',
  find: ({ reading, disputed }, { choices: { ceilings } }) =>
    ceilings.length === 0
      ? []
      : reading.tables.flatMap((table) =>
          ceilings.flatMap((given) => {
            const figure = table.isPlan ? totalOf(table, given) : null;
            const { unit } = table;
            if (figure === null || !isKnownUnit(unit) || !isCountable(figure) || disputed.has(figure)) return [];
            const most = convert(money(given.amount, given.unit), unit).amount;
            const excess = beyondCeiling(figure.amount, most, figure.decimals ?? 0);
            if (excess === null) return [];
            const facts = { source: given.source, year: given.year, ceiling: most, total: figure.amount, excess };
            const label = columnLabel({ table, column: table.lines.reduce((at, { figures }) => Math.max(at, figures.indexOf(figure)), 0) });
            return [findingAt(['SB508', 'ceiling', 'error'], table, figure, facts, { label, actual: figure.amount, related: [toA1(figure)] })];
          }),
        ),
}); // prettier-ignore

/** The figure in which a table adds up one source in one year: a total line under the source, or the source's line under the year. */
function totalOf(table: Table, { source, year }: Ceiling): Figure | null {
  const { figureColumns, lines } = table;
  const wanted = year ?? (figureColumns.some((column) => column.year === 'period') ? 'period' : null);
  const column = (of: string | null): number => figureColumns.findIndex((one) => one.measure === 'money' && one.source === of && (one.year === wanted || (one.year === null && isOnly(table, year))));
  const grand = lines.findIndex(({ total, counted }) => total === 'grand' && counted);
  const bySource = column(source);
  if (bySource >= 0) return grand >= 0 ? (lines[grand]?.figures[bySource] ?? null) : onlyLine(table, bySource);
  const byYear = column(null);
  const line = lines.filter((one) => one.source === source && one.counted && one.total === null && !one.partial);
  return byYear >= 0 && line.length === 1 ? (line[0]?.figures[byYear] ?? null) : null;
} // prettier-ignore

const isOnly = ({ period, titlePeriod }: Table, year: number | null): boolean => {
  const span = period ?? titlePeriod;
  return year !== null && span !== null && span.from === year && span.to === year;
};

/** Without a total line, one line alone stands for the table. */
function onlyLine({ lines }: Table, column: number): Figure | null {
  const counted = lines.filter((one) => one.counted);
  return counted.length === 1 ? (counted[0]?.figures[column] ?? null) : null;
}
