/** SB108: figures rounded each for itself; the differences are fully explained, and said once a table with their count. */
import { absolute, add, amountFromDouble, compare, subtract } from '../../money/amount';
import { NO_ENTRY, type EquationNumber } from '../../proof/numbers';
import type { Table } from '../../table/model/table';
import { sumFacts } from '../common/broken-sum';
import { findingAt } from '../common/finding-at';
import { cellOf } from '../common/places';
import type { Rule } from '../common/definition';

export const rule: Rule<'SB108'> = {
  code: 'SB108',
  top: 'info',
  find: ({ ledger, judging }, { exact }) => {
    const byTable = new Map<Table, EquationNumber[]>();
    judging.judgements.forEach(({ verdict }, at) => {
      const table = ledger.entries[ledger.equations[at]?.total ?? NO_ENTRY]?.table;
      if (verdict === 'rounding' && table !== undefined && ledger.equations[at]?.kind !== 'same')
        byTable.set(table, [...(byTable.get(table) ?? []), at]);
    });
    return [...byTable].flatMap(([table, off]) => {
      const size = (at: EquationNumber) => absolute(judging.judgements[at]?.difference ?? amountFromDouble(0));
      const worst = off.reduce((most, at) => (compare(size(at), size(most)) > 0 ? at : most));
      const equation = ledger.equations[worst];
      const total = equation && ledger.entries[equation.total];
      if (equation === undefined || total === undefined) return [];
      const sample = sumFacts(ledger, equation);
      const parts = equation.parts.flatMap((part) => ledger.entries[part] ?? []);
      const decimals = Math.max(...parts.map(({ figure }) => figure.decimals ?? 0));
      const half = amountFromDouble((parts.filter(({ figure }) => figure.state === 'number').length * Math.pow(10, -decimals)) / 2);
      const related = off
        .flatMap((at) => (at === worst ? [] : (ledger.entries[ledger.equations[at]?.total ?? NO_ENTRY] ?? [])))
        .map(cellOf);
      const mode = judging.modes.get(table) ?? 'nearest';
      const facts = { count: off.length, mode, sample, lower: subtract(sample.given, half), upper: add(sample.given, half) };
      return [findingAt(exact ? 'warning' : 'info', table, total.figure, facts, { related })];
    });
  },
};
