/** SB002: a table is there, but what its lines or columns add up to could not be settled; said once a table, with the reason. */
import type { Equation } from '../../proof/equation';
import type { Ledger } from '../../proof/ledger';
import { NO_ENTRY, NO_EQUATION, type EquationNumber } from '../../proof/numbers';
import { isInWords } from '../../proof/rounding';
import type { Figure } from '../../table/seeing/figure';
import type { Table } from '../../table/model/table';
import { toA1 } from '../../workbook/address';
import { sumFacts } from '../common/broken-sum';
import type { Found } from '../common/finding';
import { findingAt } from '../common/finding-at';
import { toRanges } from '../common/places';
import type { Rule } from '../common/definition';
import type { Facts } from './facts';

export const rule: Rule<'SB002'> = {
  code: 'SB002',
  top: 'undecided',
  find: ({ ledger, judging, diagnosed }) => {
    const unsettled = new Map<Table, { reason: Facts['reason']; equations: EquationNumber[] }>();
    const unsure: EquationNumber[] = [];
    const note = (at: EquationNumber, reason: Facts['reason']): void => {
      const table = ledger.entries[ledger.equations[at]?.total ?? NO_ENTRY]?.table;
      if (table === undefined) return;
      const known = unsettled.get(table);
      if (known === undefined) unsettled.set(table, { reason, equations: [at] });
      else known.equations.push(at);
    };
    diagnosed.hopeless.forEach((at) => {
      note(at, 'broken');
    });
    judging.judgements.forEach(({ verdict, difference }, at) => {
      if (verdict !== 'undecided' || ledger.equations[at]?.slipped === true) return;
      if (difference !== null) {
        if (isShown(ledger.equations[at])) unsure.push(at);
        else note(at, 'denied');
      } else if (openFigures(ledger, [at]).length > 0) note(at, 'open');
    });
    const denied = [...unsettled].flatMap(([table, { reason, equations }]) => {
      const equation = ledger.equations[equations[0] ?? NO_EQUATION];
      const total = equation && ledger.entries[equation.total];
      if (equation === undefined || total === undefined) return [];
      const open = reason === 'open' ? openFigures(ledger, equations) : [];
      const facts = { reason, equations: equations.length, sample: reason === 'open' ? null : sumFacts(ledger, equation) };
      const related = open.slice(1).map(toA1);
      return [findingAt('undecided', table, open[0] ?? total.figure, facts, { related })];
    });
    return [...denied, ...unsureSums(ledger, unsure)];
  },
};

/** Only figures and formulas show the sum, no word of the field claims it. */
const isShown = (equation: Equation | undefined): boolean => equation !== undefined && equation.shown;

/** A table says so much of single sums that may be wrong; the last of them counts the others. */
const MOST_UNSURE = 5;

/** Sums that hold for their kin and not here, without a second witness: each is named, since one of them may be a slip. */
function unsureSums(ledger: Ledger, numbers: readonly EquationNumber[]): Found<Facts>[] {
  const byTable = new Map<Table, Equation[]>();
  for (const at of numbers) {
    const equation = ledger.equations[at];
    const table = ledger.entries[equation?.total ?? NO_ENTRY]?.table;
    if (equation === undefined || table === undefined) continue;
    const known = byTable.get(table);
    if (known === undefined) byTable.set(table, [equation]);
    else known.push(equation);
  }
  return [...byTable].flatMap(([table, equations]) =>
    equations.slice(0, MOST_UNSURE).flatMap((equation, at) => {
      const total = ledger.entries[equation.total];
      if (total === undefined) return [];
      const last = at === MOST_UNSURE - 1;
      const facts = { reason: 'unsure' as const, equations: last ? equations.length - at : 1, sample: sumFacts(ledger, equation) };
      const related = toRanges(equation.parts.flatMap((part) => ledger.entries[part]?.figure ?? []));
      return [findingAt('undecided', table, total.figure, facts, { related })];
    }),
  );
}

/**
 * Figures without an amount, in reading order; those with two readings are SB305's, error values SB401's, formulas never calculated the verdict's. Words in
 * the place of a figure are what is missing only where nothing else is.
 */
function openFigures({ equations, entries }: Ledger, numbers: readonly EquationNumber[]): Figure[] {
  const open = numbers.flatMap((at) => {
    const cells = [equations[at]?.total ?? NO_ENTRY, ...(equations[at]?.parts ?? [])];
    const figures = cells.flatMap((entry) => entries[entry]?.figure ?? []);
    const without = figures.filter(({ state }) => state !== 'number' && state !== 'absent' && state !== 'words');
    return without.length === 0 ? figures.filter(isInWords) : without;
  });
  return [...new Set(open)]
    .filter(({ cell }) => cell?.uncalculated !== true)
    .filter(({ state }) => state !== 'ambiguous' && state !== 'error')
    .sort((a, b) => a.row - b.row || a.column - b.column);
}
