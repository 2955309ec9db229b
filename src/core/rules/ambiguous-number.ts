/** SB305: figures whose separator leaves two readings, and neither the column nor the sums tell which is meant. */
import { toA1 } from '../workbook/address';
import { findingAt } from './finding-at';
import { rule } from './rule';

export const ambiguousNumber = rule({
  code: 'SB305',
  name: 'ambiguous-number',
  find: ({ reading }) =>
    reading.tables.flatMap((table) => {
      const open = table.lines.flatMap(({ figures }) => figures.filter(({ state }) => state === 'ambiguous'));
      const [first] = open;
      if (first === undefined || first.other === null) return [];
      const facts = { count: open.length, text: String(first.cell?.value ?? '').trim(), first: first.amount, other: first.other };
      return [findingAt(['SB305', 'ambiguous-number', 'undecided'], table, first, facts, { related: open.slice(1).map(toA1) })];
    }),
});
