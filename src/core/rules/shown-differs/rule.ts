/** SB109: the printed figures do not add up though the stored ones do; said once a table, and not beside SB108, which says the same. */
import { absolute, compare, subtract, sum, type Amount } from '../../money/amount';
import { NO_ENTRY } from '../../proof/numbers';
import { offAsShown, shownAmount } from '../../proof/shown';
import { sumFacts } from '../common/broken-sum';
import { findingAt } from '../common/finding-at';
import { cellOf } from '../common/places';
import type { Rule } from '../common/definition';

export const rule: Rule<'SB109'> = {
  code: 'SB109',
  top: 'warning',
  find: ({ ledger, judging }, { exact }) => {
    const rounded = new Set(
      judging.judgements.flatMap(({ verdict }, at) =>
        verdict === 'rounding' && ledger.equations[at]?.kind !== 'same'
          ? [ledger.entries[ledger.equations[at]?.total ?? NO_ENTRY]?.table]
          : [],
      ),
    );
    return [...offAsShown(ledger, judging)].flatMap(([table, off]) => {
      if (rounded.has(table)) return [];
      const samples = off.flatMap((at) => {
        const equation = ledger.equations[at];
        const total = ledger.entries[equation?.total ?? NO_ENTRY];
        // What only figures show to belong together need not add up in print.
        if (equation === undefined || total === undefined || (equation.shown && !equation.because.includes('formula'))) return [];
        // A difference as shown is a matter of the column it is taken from.
        if (equation.result !== equation.total || equation.less > 0) return [];
        const stored = sumFacts(ledger, equation);
        const parts = stored.parts.map((part, number) => {
          const figure = ledger.entries[equation.parts[number] ?? NO_ENTRY]?.figure;
          return figure === undefined ? part : { ...part, amount: shownAmount(figure) };
        });
        const shown = {
          ...stored,
          parts,
          total: { ...stored.total, amount: shownAmount(total.figure) },
          given: sum(parts.map(({ amount }) => amount)),
        };
        return [{ total, shown, stored: stored.total.amount }];
      });
      const size = ({ shown }: (typeof samples)[number]): Amount => absolute(subtract(shown.total.amount, shown.given));
      const [first, ...others] = samples;
      if (first === undefined) return [];
      const worst = others.reduce((most, one) => (compare(size(one), size(most)) > 0 ? one : most), first);
      const related = samples.flatMap(({ total }) => (total === worst.total ? [] : [cellOf(total)]));
      const facts = { count: off.length, sample: worst.shown, stored: worst.stored };
      return [findingAt(exact ? 'warning' : 'info', table, worst.total.figure, facts, { related })];
    });
  },
};
