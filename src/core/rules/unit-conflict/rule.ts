/** SB302: two money units are stated for one table (realities 9). */
import type { Column } from '../../table/model/column';
import type { Table } from '../../table/model/table';
import { withoutUnit } from '../../table/seeing/unit-words';
import { toA1 } from '../../workbook/address';
import { findingAt } from '../common/finding-at';
import type { Rule } from '../common/definition';

/** "Kinh phí (đồng)" beside "Kinh phí (triệu đồng)": the same money twice over, and nothing that adds both up. */
function saysTheSameTwice({ figureColumns, columnRelations }: Table): boolean {
  const stated = figureColumns.filter(({ measure, unit }) => measure === 'money' && unit !== null && unit !== 'other');
  const first = stated.filter(({ unit }) => unit === stated[0]?.unit).map(headingOf);
  return (
    stated.every(({ unit, ...column }) => unit === stated[0]?.unit || first.includes(headingOf(column))) &&
    columnRelations.every(({ total, parts }) => parts.every((part) => figureColumns[part]?.unit === figureColumns[total]?.unit))
  );
}

const headingOf = ({ path }: Pick<Column, 'path'>): string => path.map(({ text, folded }) => withoutUnit(text, folded)).join(' › ');

export const rule: Rule<'SB302'> = {
  code: 'SB302',
  top: 'warning',
  find: ({ reading }) =>
    reading.tables.flatMap((table) => {
      const [first] = table.headingUnits;
      const above = table.unitLine === null ? [] : [table.unitLine];
      const headings = first !== undefined && saysTheSameTwice(table) ? [first] : table.headingUnits;
      // What one of the columns says of itself needs no other word.
      const stated = [...headings, ...above.filter(({ unit }) => !table.headingUnits.some((one) => one.unit === unit))];
      const distinct = stated.filter(({ unit }, at) => stated.findIndex((other) => other.unit === unit) === at);
      const [one, second] = distinct;
      if (one === undefined || second === undefined) return [];
      const units = distinct.map(({ unit, ...cell }) => ({ unit, cell: toA1(cell) }));
      return [findingAt('warning', table, second, { units }, { related: [toA1(one)] })];
    }),
};
