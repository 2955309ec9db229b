/** SB002: a table is there, but what its lines or columns add up to could not be settled; said once a table, with the reason. */
import type { Table } from '../table/table';
import { sumFacts } from './broken-sum';
import type { FactsByCode } from './facts';
import { findingAt } from './finding-at';
import { rule } from './rule';

export const unclearStructure = rule({
  code: 'SB002',
  name: 'unclear-structure',
  find: ({ ledger, judging, diagnosed }) => {
    const unsettled = new Map<Table, { reason: FactsByCode['SB002']['reason']; equations: number[] }>();
    const note = (at: number, reason: FactsByCode['SB002']['reason']): void => {
      const table = ledger.entries[ledger.equations[at]?.total ?? -1]?.table;
      if (table === undefined) return;
      const known = unsettled.get(table);
      if (known === undefined) unsettled.set(table, { reason, equations: [at] });
      else known.equations.push(at);
    };
    diagnosed.hopeless.forEach((at) => { note(at, 'broken'); }); // prettier-ignore
    judging.judgements.forEach(({ verdict, difference }, at) => {
      if (verdict === 'undecided') note(at, difference === null ? 'open' : 'denied');
    });
    return [...unsettled].flatMap(([table, { reason, equations }]) => {
      const equation = ledger.equations[equations[0] ?? -1];
      const total = equation && ledger.entries[equation.total];
      if (equation === undefined || total === undefined) return [];
      const facts = { reason, equations: equations.length, sample: reason === 'open' ? null : sumFacts(ledger, equation) };
      return [findingAt(['SB002', 'unclear-structure', 'undecided'], table, total.figure, facts)];
    });
  },
});
