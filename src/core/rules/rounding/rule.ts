/** SB108: figures rounded each for itself; the differences are fully explained, and said once a table with their count. */
import { absolute, add, amountFromDouble, compare, subtract, ZERO } from '../../money/amount';
import { NO_ENTRY, type EquationNumber } from '../../proof/numbers';
import { partSlack } from '../../proof/slack';
import { isRounded } from '../../table/lines/closing-lines';
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
      const total = ledger.entries[ledger.equations[at]?.total ?? NO_ENTRY];
      if (verdict !== 'rounding' || total === undefined || ledger.equations[at]?.kind === 'same') return;
      // "Làm tròn" says so itself.
      const line = total.table.lines[total.line];
      if (line !== undefined && isRounded(line)) return;
      byTable.set(total.table, [...(byTable.get(total.table) ?? []), at]);
    });
    return [...byTable].flatMap(([table, off]) => {
      const size = (at: EquationNumber) => absolute(judging.judgements[at]?.difference ?? amountFromDouble(0));
      const worst = off.reduce((most, at) => (compare(size(at), size(most)) > 0 ? at : most));
      const equation = ledger.equations[worst];
      const total = equation && ledger.entries[equation.total];
      if (equation === undefined || total === undefined) return [];
      const sample = sumFacts(ledger, equation);
      const related = off
        .flatMap((at) => (at === worst ? [] : (ledger.entries[ledger.equations[at]?.total ?? NO_ENTRY] ?? [])))
        .map(cellOf);
      const mode = judging.modes.get(table) ?? 'nearest';
      // What the parts were before each was rounded (rounding.md 4); what was cut off can only have been more.
      const slack = partSlack(ledger, equation, judging.widthOf(worst));
      const [below, above] = mode === 'nearest' ? [slack, slack] : [ZERO, add(slack, slack)];
      const facts = { count: off.length, mode, sample, lower: subtract(sample.given, below), upper: add(sample.given, above) };
      return [findingAt(exact ? 'warning' : 'info', table, total.figure, facts, { related })];
    });
  },
};
