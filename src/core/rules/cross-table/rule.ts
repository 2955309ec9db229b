/** SB201: the same figure differs between two tables of one plan: summary and annex, sources and activities, all years and one. */
import { toDouble, type Amount } from '../../money/amount';
import { isKnownUnit, UNIT_EXPONENT } from '../../money/money';
import type { Entry, Equation } from '../../proof/equation';
import type { Ledger } from '../../proof/ledger';
import { followers, partsIn, type Difference } from '../../proof/followers';
import { NO_ENTRY, type EntryNumber, type EquationNumber } from '../../proof/numbers';
import { figureAt, type Divergence, type Tie } from '../../proof/ties';
import type { Table } from '../../table/model/table';
import { isAcrossTables } from '../common/broken-sum';
import type { FigureFacts } from '../common/facts';
import { findingAt } from '../common/finding-at';
import type { Found, Severity } from '../common/finding';
import type { Observations } from '../common/observations';
import { cellFrom, cellOf, labelOf } from '../common/places';
import type { Rule } from '../common/definition';
import type { Facts } from './facts';

export const rule: Rule<'SB201'> = {
  code: 'SB201',
  top: 'error',
  find: (observed) => [...slips(observed), ...observed.divergences.flatMap((one) => divergence(observed, one))],
};

/** What one slip explains, told once: at the figure that nothing else adds up to, in the table that others outvote. */
function slips({ ledger, judging, diagnosed, reading }: Observations): Found<Facts>[] {
  const { tables } = reading;
  const ties = diagnosed.diagnoses
    .filter((diagnosis) => !diagnosis.suspect.overlooked && isAcrossTables(ledger, diagnosis))
    .flatMap(({ equations }) => equations.flatMap((at) => tieAt(ledger, judging.judgements[at]?.difference ?? null, at, tables)));
  const partsOf = partsIn(ledger);
  return grouped(ties).flatMap((group) => {
    const involved = new Set(group.flatMap(({ sides }) => sides.map(({ table }) => table)));
    const inAll = (table: Table): boolean => group.every(({ sides }) => sides.some((side) => side.table === table));
    const outvoted = involved.size > 2 ? [...involved].find(inAll) : undefined;
    const turned = ({ sides: [one, two] }: BrokenTie): readonly [Entry, Entry] => (two.table === outvoted ? [two, one] : [one, two]);
    const [first, ...others] = [...group].sort((a, b) => a.weight - b.weight || a.at - b.at);
    if (first === undefined) return [];
    const sides = turned(first);
    const agreeing = ledger.equations.filter((equation, at) => {
      const agrees = equation.kind === 'same' && judging.judgements[at]?.verdict !== 'broken';
      return agrees && sidesOf(ledger, equation, tables)?.every(({ table }) => sides.some((side) => side.table === table)) === true;
    }).length;
    const here = group.filter((tie) => samePair(tie, first));
    const following = followers(here, here, partsOf);
    const alone = here.filter((tie) => tie !== first && !following.has(tie));
    return [
      finding('error', sides, {
        others: alone.map(turned),
        related: others.flatMap(turned),
        keys: agreeing,
        following: following.size,
        apart: null,
      }),
    ];
  });
}

interface BrokenTie extends Difference {
  readonly at: EquationNumber;
  readonly sides: readonly [Entry, Entry];
  /** By how much they differ, in đồng. */
  readonly size: number;
  readonly weight: number;
}

function tieAt(ledger: Ledger, difference: Amount | null, at: EquationNumber, tables: readonly Table[]): BrokenTie[] {
  const equation = ledger.equations[at];
  const sides = sidesOf(ledger, equation, tables);
  const unit = ledger.entries[equation?.total ?? NO_ENTRY]?.table.unit ?? 'unknown';
  if (sides === null || difference === null || !isKnownUnit(unit)) return [];
  const size = Math.abs(toDouble(difference)) * Math.pow(10, UNIT_EXPONENT[unit]);
  const figures = [sides[0].figure, sides[1].figure] as const;
  return [{ at, sides, size, weight: totalsAt(ledger, equation), figures, amount: difference, slack: SLACK }];
}

/** What rounded parts may leave between a total's difference and theirs, in the unit of the table. */
const SLACK = 2;

/** Ties of one table that are off by one amount hang together: the slip is carried into every table it is compared with. */
function grouped(ties: readonly BrokenTie[]): BrokenTie[][] {
  const groups: BrokenTie[][] = [];
  const isNear = (a: BrokenTie, b: BrokenTie): boolean =>
    Math.abs(a.size - b.size) <= 0.05 * Math.max(a.size, b.size) &&
    a.sides.some(({ table }) => b.sides.some((side) => side.table === table));
  for (const tie of ties) {
    const near = groups.find((group) => group.some((other) => isNear(other, tie) || samePair(other, tie)));
    if (near === undefined) groups.push([tie]);
    else near.push(tie);
  }
  return groups;
}

const samePair = ({ sides: [a, b] }: BrokenTie, { sides: [c, d] }: BrokenTie): boolean => a.table === c.table && b.table === d.table;

/** Two tables that differ in several ways: within a file perhaps they are meant to, so it is only said; two files of one unit are asked about. */
function divergence({ reading }: Observations, { kind, inTwoFiles, ties, following, agreeing }: Divergence): Found<Facts>[] {
  const sides = ties.map((tie) => [entryOf(tie.here, tie.at), entryOf(tie.there, tie.other)] as const);
  const known = sides.flatMap(([here, there]) => (here === null || there === null ? [] : [[here, there] as const]));
  const [first, ...others] = known;
  if (first === undefined || reading.tables.length === 0) return [];
  return [finding(inTwoFiles ? 'warning' : 'info', first, { others, related: others.flat(), keys: agreeing, following, apart: kind })];
}

type Pair = readonly [Entry, Entry];

interface Disagreement extends Pick<Facts, 'keys' | 'following' | 'apart'> {
  readonly others: readonly Pair[];
  /** Whatever else shows it. */
  readonly related: readonly Entry[];
}

function finding(severity: Severity, [here, there]: Pair, { others, related: further, ...known }: Disagreement): Found<Facts> {
  const facts = {
    here: named(here),
    there: named(there),
    thereSheet: there.table.sheet,
    thereUnit: there.table.unit,
    others: others.map(([one, two]) => ({ here: named(one), there: named(two) })),
    ...known,
  };
  const related = [there, ...further].map((entry) => cellFrom(here.table, entry));
  const label = labelOf(here);
  return findingAt(severity, here.table, here.figure, facts, { related, label, actual: here.figure.amount });
}

function entryOf(table: Table, place: Tie['at']): Entry | null {
  const figure = figureAt(table, place);
  return figure === undefined ? null : { table, ...place, figure };
}

/** The two entries of a tie, the one of the earlier table first. */
function sidesOf({ entries }: Ledger, equation: Equation | undefined, tables: readonly Table[]): readonly [Entry, Entry] | null {
  const [one, two] = [entries[equation?.total ?? NO_ENTRY], entries[equation?.parts[0] ?? NO_ENTRY]];
  if (one === undefined || two === undefined) return null;
  return tables.indexOf(one.table) <= tables.indexOf(two.table) ? [one, two] : [two, one];
}

/** Sums that either figure claims: a total only repeats what is wrong among its parts. */
function totalsAt({ equations, standsIn }: Ledger, equation: Equation | undefined): number {
  const claims = (entry: EntryNumber): number =>
    (standsIn[entry] ?? []).filter((at) => equations[at]?.kind !== 'same' && equations[at]?.total === entry).length;
  return equation === undefined ? 0 : claims(equation.total) + claims(equation.parts[0] ?? NO_ENTRY);
}

const named = (entry: Entry): FigureFacts => ({
  cell: cellOf(entry),
  label: labelOf(entry),
  amount: entry.figure.amount,
});
