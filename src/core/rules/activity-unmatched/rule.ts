/** SB506: supported lines of a plan that could not be matched to an activity, so that no cap was looked up. One finding a table. */
import { toA1 } from '../../workbook/address';
import type { Caps } from '../common/caps';
import { findingAt } from '../common/finding-at';
import type { Rule } from '../common/definition';
import type { Table } from '../../table/model/table';

export const rule: Rule<'SB506'> = {
  code: 'SB506',
  top: 'undecided',
  find: (observed) => {
    const caps = observed.caps();
    return [...new Set(caps.unmatched.map(({ table }) => table))].flatMap((table) => {
      const open = caps.unmatched.filter((one) => one.table === table);
      const [first] = open;
      const lines = new Set(open.map(({ line }) => line)).size;
      const matched = matchedLines(caps, table);
      // A table of which most lines name no activity is no list of activities: its lines are places, units, goods.
      if (first === undefined || matched < lines || !hasCaps(caps, table)) return [];
      const facts = { lines, of: matched + lines, text: table.lines[first.line]?.label ?? '', candidates: first.candidates };
      const related = [...new Set(open.slice(1).map(({ figure }) => toA1(figure)))].slice(0, 8);
      return [findingAt(caps.asked ? 'undecided' : 'info', table, first.figure, facts, { related })];
    });
  },
};

const matchedLines = ({ cases }: Caps, table: Table): number =>
  new Set(cases.filter((one) => one.table === table).map(({ line }) => line)).size;

/** Where no line of the table is under a cap, one more line without is nothing to ask about. */
const hasCaps = ({ tested }: Caps, table: Table): boolean => tested.some(({ of, test }) => of.table === table && test.limit !== null);
