/** SB306: a figure in a money column carries a date format: Excel took what was typed for a date (realities A.5). */
import { toA1 } from '../workbook/address';
import { findingAt } from './finding-at';
import { rule } from './rule';

export const numberAsDate = rule({
  code: 'SB306',
  name: 'number-as-date',
  find: ({ reading }) =>
    reading.tables.flatMap((table) => {
      const dates = table.lines.flatMap(({ figures }) => figures.filter(({ state }) => state === 'date'));
      const [first] = dates;
      if (first === undefined) return [];
      const facts = { count: dates.length, text: first.cell?.text ?? '' };
      return [findingAt(['SB306', 'number-as-date', 'warning'], table, first, facts, { related: dates.slice(1).map(toA1) })];
    }),
});
