/** SB305: figures whose separator leaves two readings, and neither the column nor the sums tell which is meant. */
import { toA1 } from '../../workbook/address';
import { valueText } from '../../workbook/value-text';
import { findingAt } from '../common/finding-at';
import type { Rule } from '../common/definition';

export const rule: Rule<'SB305'> = {
  code: 'SB305',
  top: 'undecided',
  find: ({ reading }) =>
    reading.tables.flatMap((table) => {
      const open = table.lines.flatMap(({ figures }) => figures.filter(({ state }) => state === 'ambiguous'));
      const [first] = open;
      if (first === undefined || first.other === null) return [];
      const facts = { count: open.length, text: valueText(first.cell?.value).trim(), first: first.amount, other: first.other };
      return [findingAt('undecided', table, first, facts, { related: open.slice(1).map(toA1) })];
    }),
};
