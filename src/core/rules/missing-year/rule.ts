/** SB010: the period lacks a year column (realities 2). */
import { plannedYears } from '../../table/heads/period';
import { yearAndRest } from '../../table/seeing/years';
import { findingAt } from '../common/finding-at';
import { yearCell } from '../common/heading-cells';
import type { Rule } from '../common/definition';

export const rule: Rule<'SB010'> = {
  code: 'SB010',
  top: 'error',
  needsResults: true,
  find: ({ reading }) =>
    reading.tables
      .filter(({ isPlan }) => isPlan)
      .flatMap((table) => {
        const years = [...plannedYears(table.figureColumns, table.columnRelations)].sort((a, b) => a - b);
        const columns = table.figureColumns.filter(({ year }) => typeof year === 'number' && years.includes(year));
        const [first, last] = [years[0], years.at(-1)];
        if (first === undefined || last === undefined || years.length < 2) return [];
        const title = table.titlePeriod;
        // Years at the ends count only when the title leaves no doubt: it names one year more than the columns, on either side.
        const inTitle = title !== null && title.from <= first && title.to >= last && title.to - title.from === last - first + 1;
        const period = inTitle ? title : { from: first, to: last };
        const missing = [];
        // A year that some heading names is not missing, whatever its column was taken for.
        const headed = new Set(
          table.columns.flatMap(({ path }) => path.flatMap(({ folded, year: named }) => named ?? yearAndRest(folded)?.year ?? [])),
        );
        for (let year = period.from; year <= period.to; year++) if (!years.includes(year) && !headed.has(year)) missing.push(year);
        const [gap] = missing;
        if (gap === undefined || missing.length >= years.length) return [];
        // As many columns as years: one of them carries the year of another, which SB011 says.
        const [one] = columns;
        const alike = columns.filter(({ source, measure }) => source === one?.source && measure === one.measure);
        if (alike.length > period.to - period.from) return [];
        const next = columns.find(({ year }) => typeof year === 'number' && year > gap) ?? columns.at(-1);
        if (next === undefined) return [];
        return [findingAt('error', table, yearCell(table, next), { years: missing, period })];
      }),
};
