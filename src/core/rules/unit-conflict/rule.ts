/** SB302: two money units are stated for one table (realities 9). */
import { toA1 } from '../../workbook/address';
import { findingAt } from '../common/finding-at';
import type { Rule } from '../common/definition';

export const rule: Rule<'SB302'> = {
  code: 'SB302',
  top: 'warning',
  find: ({ reading }) =>
    reading.tables.flatMap((table) => {
      const stated = [...table.headingUnits, ...(table.unitLine === null ? [] : [table.unitLine])];
      const distinct = stated.filter(({ unit }, at) => stated.findIndex((other) => other.unit === unit) === at);
      const [first, second] = distinct;
      if (first === undefined || second === undefined) return [];
      const units = distinct.map(({ unit, ...cell }) => ({ unit, cell: toA1(cell) }));
      return [findingAt('warning', table, second, { units }, { related: [toA1(first)] })];
    }),
};
