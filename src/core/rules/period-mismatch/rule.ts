/** SB012: title and columns name different periods. */
import { findingAt } from '../common/finding-at';
import { yearCell } from '../common/heading-cells';
import type { Rule } from '../common/definition';

export const rule: Rule<'SB012'> = {
  code: 'SB012',
  top: 'warning',
  needsResults: true,
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
        // A title of one year, or of a longer programme, does not contradict its columns; nor do years beside the whole
        // period, which stand there for comparison. A period that is there in part only does.
        const within = title.from <= period.from && title.to >= period.to;
        const beyond = period.from <= title.from && period.to >= title.to;
        if (title.from === title.to || within || beyond) return [];
        return [findingAt('warning', table, yearCell(table, first), { title, columns: period })];
      }),
};
