/** SB302: two money units are stated for one table (realities 9). */
import { toA1 } from '../workbook/address';
import { findingAt } from './finding-at';
import { rule } from './rule';

export const unitConflict = rule({
  code: 'SB302',
  name: 'unit-conflict',
  find: ({ reading }) =>
    reading.tables.flatMap((table) => {
      const stated = [...table.headingUnits, ...(table.unitLine === null ? [] : [table.unitLine])];
      const distinct = stated.filter(({ unit }, at) => stated.findIndex((other) => other.unit === unit) === at);
      const [first, second] = distinct;
      if (first === undefined || second === undefined) return [];
      const units = distinct.map(({ unit, ...cell }) => ({ unit, cell: toA1(cell) }));
      return [findingAt(['SB302', 'unit-conflict', 'warning'], table, second, { units }, { related: [toA1(first)] })];
    }),
});
