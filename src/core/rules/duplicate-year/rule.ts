/** SB011: a year stands twice in the headings, for the same source and measure. */
import type { Table } from '../../table/model/table';
import { toA1 } from '../../workbook/address';
import { findingAt } from '../common/finding-at';
import { yearCell } from '../common/heading-cells';
import type { Rule } from '../common/definition';

export const rule: Rule<'SB011'> = {
  code: 'SB011',
  top: 'error',
  find: ({ reading }) =>
    reading.tables
      .filter((table) => table.isPlan && !isTwoTables(table))
      .flatMap((table) => {
        const seen = new Map<string, (typeof table.figureColumns)[number]>();
        const doubled = new Set<number>();
        return table.figureColumns.flatMap((column) => {
          const { year, source, measure, path } = column;
          // Without a total over the years nothing is counted twice: two columns of one year may be plan and outcome.
          if (typeof year !== 'number' || !table.figureColumns.some((other) => other.year === 'period' && other.measure === measure))
            return [];
          // "KH 2025" and "TH 2025", or headings above or below the year, make two columns of one year two things; "Năm 2025" and "2025" are one.
          const key = [year, source, measure, ...path.map(({ folded }) => folded.replace(/^nam (?=\d)/, ''))].join('|');
          const first = seen.get(key);
          if (first === undefined) {
            seen.set(key, column);
            return [];
          }
          if (doubled.has(year)) return [];
          doubled.add(year);
          const other = toA1(yearCell(table, first));
          return [
            findingAt('error', table, { row: yearCell(table, column).row, column: column.index }, { year, other }, { related: [other] }),
          ];
        });
      }),
};

/** Two tables side by side read as one: each has its own description, and its own years. */
const isTwoTables = ({ columns }: Table): boolean => columns.filter(({ words }) => words.includes('description')).length > 1;
