/** SB302: two money units are stated for one table (realities 9). */
import type { Table } from '../../table/model/table';
import { toA1 } from '../../workbook/address';
import { findingAt } from '../common/finding-at';
import type { Rule } from '../common/definition';

/** "Kinh phí (đồng)" beside "Kinh phí (triệu đồng)": every column of amounts states its unit, none names a year, and no sum takes two of them together. */
function eachSaysItsOwn({ figureColumns, columnRelations }: Table): boolean {
  const money = figureColumns.filter(({ measure, unit }) => measure === 'money' && unit !== 'other');
  return (
    money.every(({ unit, year }) => unit !== null && year === null) &&
    columnRelations.every(({ total, parts }) => parts.every((part) => figureColumns[part]?.unit === figureColumns[total]?.unit))
  );
}

export const rule: Rule<'SB302'> = {
  code: 'SB302',
  top: 'warning',
  find: ({ reading }) =>
    reading.tables.flatMap((table) => {
      const [first] = table.headingUnits;
      const above = table.unitLine === null ? [] : [table.unitLine];
      const headings = first !== undefined && eachSaysItsOwn(table) ? [first] : table.headingUnits;
      // What one of the columns says of itself needs no other word.
      const stated = [...headings, ...above.filter(({ unit }) => !table.headingUnits.some((one) => one.unit === unit))];
      const distinct = stated.filter(({ unit }, at) => stated.findIndex((other) => other.unit === unit) === at);
      const [one, second] = distinct;
      if (one === undefined || second === undefined) return [];
      const units = distinct.map(({ unit, ...cell }) => ({ unit, cell: toA1(cell) }));
      return [findingAt('warning', table, second, { units }, { related: [toA1(one)] })];
    }),
};
