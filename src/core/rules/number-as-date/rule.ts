/** SB306: a figure in a money column carries a date format: Excel took what was typed for a date (realities A.5). */
import type { Column } from '../../table/model/column';
import type { Table } from '../../table/model/table';
import { toA1 } from '../../workbook/address';
import { findingAt } from '../common/finding-at';
import type { Rule } from '../common/definition';
import { worded } from '../common/worded';

export const rule: Rule<'SB306'> = {
  code: 'SB306',
  top: 'warning',
  find: ({ reading }) =>
    worded(reading.tables).flatMap((table) => {
      if (!table.lines.some(({ figures }) => figures.some(({ state }) => state === 'date'))) return [];
      const isMoney = table.figureColumns.map((column, at) => !isDateColumn(table, column, at));
      const dates = table.lines.flatMap(({ figures }) => figures.filter(({ state }, at) => state === 'date' && isMoney[at] === true));
      const [first] = dates;
      if (first === undefined) return [];
      const facts = { count: dates.length, text: first.cell?.text ?? '' };
      return [findingAt('warning', table, first, facts, { related: dates.slice(1).map(toA1) })];
    }),
};

/** A schedule, or a column without a year or source that holds nothing but dates: they were meant as dates. */
function isDateColumn({ lines }: Table, { words, year, source }: Column, at: number): boolean {
  if (words.includes('schedule')) return true;
  const states = lines.flatMap(({ figures }) => figures[at]?.state ?? []);
  return year === null && source === null && states.filter((state) => state === 'date').length > 1 && !states.includes('number');
}
