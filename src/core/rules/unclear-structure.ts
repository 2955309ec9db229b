/** SB002: a table is there, but what its lines or columns add up to could not be settled; said once a table, with the reason. */
import type { Ledger } from '../proof/ledger';
import type { Figure } from '../table/figure';
import type { Table } from '../table/table';
import { toA1 } from '../workbook/address';
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
      if (verdict !== 'undecided' || ledger.equations[at]?.slipped === true) return;
      if (difference !== null) note(at, 'denied');
      else if (openFigures(ledger, [at]).length > 0) note(at, 'open');
    });
    return [...unsettled].flatMap(([table, { reason, equations }]) => {
      const equation = ledger.equations[equations[0] ?? -1];
      const total = equation && ledger.entries[equation.total];
      if (equation === undefined || total === undefined) return [];
      const open = reason === 'open' ? openFigures(ledger, equations) : [];
      const facts = { reason, equations: equations.length, sample: reason === 'open' ? null : sumFacts(ledger, equation) };
      const related = open.slice(1).map(toA1);
      return [findingAt(['SB002', 'unclear-structure', 'undecided'], table, open[0] ?? total.figure, facts, { related })];
    });
  },
});

/** Figures without an amount, in reading order; those with two readings are SB305's, formulas never calculated are the verdict's. */
function openFigures({ equations, entries }: Ledger, numbers: readonly number[]): Figure[] {
  const cells = numbers.flatMap((at) => [equations[at]?.total ?? -1, ...(equations[at]?.parts ?? [])]);
  const figures = [...new Set(cells)].flatMap((entry) => entries[entry]?.figure ?? []);
  return figures
    .filter(({ cell }) => cell?.uncalculated !== true)
    .filter(({ state }) => state === 'pending' || state === 'unreadable' || state === 'error' || state === 'date')
    .sort((a, b) => a.row - b.row || a.column - b.column);
}
