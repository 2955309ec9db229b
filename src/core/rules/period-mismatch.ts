/** SB012: title and columns name different periods. */
import { findingAt } from './finding-at';
import { yearCell } from './heading-cells';
import { rule } from './rule';

export const periodMismatch = rule({
  code: 'SB012',
  name: 'period-mismatch',
  find: ({ reading }) =>
    reading.tables
      .filter(({ isPlan }) => isPlan)
      .flatMap((table) => {
        const columns = table.figureColumns.filter(({ year }) => typeof year === 'number');
        const years = columns.flatMap(({ year }) => (typeof year === 'number' ? [year] : []));
        const [first] = columns;
        const title = table.titlePeriod;
        if (title === null || first === undefined || new Set(years).size < 2) return [];
        const period = { from: Math.min(...years), to: Math.max(...years) };
        // A title of one year, or of a longer programme, does not contradict its columns; an overlapping one does.
        const within = title.from <= period.from && title.to >= period.to;
        if (title.from === title.to || within) return [];
        return [findingAt(['SB012', 'period-mismatch', 'warning'], table, yearCell(table, first), { title, columns: period })];
      }),
});
