/** SB201: the same figure differs between two tables of one plan: summary and annex, sources and activities, all years and one. */
import type { Entry, Equation, Ledger } from '../proof/ledger';
import { figureAt, type Divergence, type Tie } from '../proof/ties';
import type { Table } from '../table/table';
import { isAcrossTables } from './broken-sum';
import type { FigureFacts } from './facts';
import { findingAt } from './finding-at';
import type { FindingOf, Severity } from './finding';
import type { Observations } from './observations';
import { cellFrom, labelOf } from './places';
import { rule } from './rule';

export const crossTable = rule({
  code: 'SB201',
  name: 'cross-table',
  find: (observed) => [...slips(observed), ...observed.divergences.flatMap((one) => divergence(observed, one))],
});

/** What one slip explains, told once for each two tables: at the figure that nothing else adds up to. */
function slips({ ledger, judging, diagnosed, reading }: Observations): FindingOf<'SB201'>[] {
  const byPair = new Map<string, number[]>();
  for (const diagnosis of diagnosed.diagnoses) {
    if (diagnosis.suspect.overlooked || !isAcrossTables(ledger, diagnosis)) continue;
    for (const at of diagnosis.equations) {
      const pair = pairOf(ledger, ledger.equations[at], reading.tables);
      byPair.set(pair, [...(byPair.get(pair) ?? []), at]);
    }
  }
  const weight = (at: number): number => totalsAt(ledger, ledger.equations[at]);
  return [...byPair].flatMap(([pair, equations]) => {
    const [first, ...others] = [...equations].sort((a, b) => weight(a) - weight(b) || a - b);
    const places = sidesOf(ledger, ledger.equations[first ?? -1], reading.tables);
    if (places === null) return [];
    const agreeing = ledger.equations.filter(
      (equation, at) =>
        equation.kind === 'same' && judging.judgements[at]?.verdict !== 'broken' && pairOf(ledger, equation, reading.tables) === pair,
    ).length;
    const more = others.flatMap((at) => sidesOf(ledger, ledger.equations[at], reading.tables) ?? []);
    return [finding('error', places, more, agreeing)];
  });
}

/** Two tables that differ in several ways: perhaps they are meant to, so it is only said. */
function divergence({ reading }: Observations, { ties, agreeing }: Divergence): FindingOf<'SB201'>[] {
  const sides = ties.map((tie) => [entryOf(tie.here, tie.at), entryOf(tie.there, tie.other)] as const);
  const known = sides.flatMap(([here, there]) => (here === null || there === null ? [] : [[here, there] as const]));
  const [first, ...more] = known;
  return first === undefined || reading.tables.length === 0 ? [] : [finding('info', first, more.flat(), agreeing)];
}

function finding(severity: Severity, [here, there]: readonly [Entry, Entry], more: readonly Entry[], keys: number): FindingOf<'SB201'> {
  const facts = {
    here: named(here),
    there: named(there),
    thereSheet: there.table.sheet,
    thereUnit: there.table.unit,
    keys,
    more: Math.floor(more.length / 2),
  };
  const related = [there, ...more].map((entry) => cellFrom(here.table, entry));
  const label = labelOf(here);
  return findingAt(['SB201', 'cross-table', severity], here.table, here.figure, facts, { related, label, actual: here.figure.amount });
}

function entryOf(table: Table, place: Tie['at']): Entry | null {
  const figure = figureAt(table, place);
  return figure === undefined ? null : { table, ...place, figure };
}

/** The two entries of a tie, the one of the earlier table first. */
function sidesOf({ entries }: Ledger, equation: Equation | undefined, tables: readonly Table[]): readonly [Entry, Entry] | null {
  const [one, two] = [entries[equation?.total ?? -1], entries[equation?.parts[0] ?? -1]];
  if (one === undefined || two === undefined) return null;
  return tables.indexOf(one.table) <= tables.indexOf(two.table) ? [one, two] : [two, one];
}

function pairOf(ledger: Ledger, equation: Equation | undefined, tables: readonly Table[]): string {
  return (sidesOf(ledger, equation, tables) ?? []).map(({ table }) => tables.indexOf(table)).join();
}

/** Sums that either figure claims: a total only repeats what is wrong among its parts. */
function totalsAt({ equations, standsIn }: Ledger, equation: Equation | undefined): number {
  const claims = (entry: number): number =>
    (standsIn[entry] ?? []).filter((at) => equations[at]?.kind !== 'same' && equations[at]?.total === entry).length;
  return equation === undefined ? 0 : claims(equation.total) + claims(equation.parts[0] ?? -1);
}

const named = (entry: Entry): FigureFacts => ({
  cell: cellFrom(entry.table, entry),
  label: labelOf(entry),
  amount: entry.figure.amount,
});
