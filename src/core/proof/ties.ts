/**
 * Figures that two tables share: summary and annexes, a five-year table and the plan of one year, also in other units.
 * A tie must be sure before it counts: both tables are at the same stage of the plan, agree in most of what both state, and
 * what differs differs as one slip would make it. Everything else is at most a remark (never an error).
 */
import { absolute, amountFromDouble, compare, decimalsOf, isZero, scaleByPowerOfTen, subtract, type Amount } from '../money/amount';
import { isKnownUnit, UNIT_EXPONENT } from '../money/money';
import type { Figure } from '../table/seeing/figure';
import type { Table } from '../table/model/table';
import { differingStages } from './stages';
import { statementsOf, type Meaning, type Place } from './statements';

/** One figure in two tables. */
export interface Tie {
  readonly meaning: Meaning;
  readonly here: Table;
  readonly there: Table;
  readonly at: Place;
  readonly other: Place;
  /** What rounding may leave between the two, in units of `here`. */
  readonly slack: number;
}

/** Two tables of one plan that differ in more ways than one slip explains. */
export interface Divergence {
  readonly ties: readonly Tie[];
  /** How many figures they agree in. */
  readonly agreeing: number;
}

export interface Ties {
  readonly sure: readonly Tie[];
  readonly divergences: readonly Divergence[];
}

/** What the ledger knows of a figure: how finely it was written, how many rounded parts it adds up, whether its own table disputes it. */
export interface Standing {
  readonly place: (table: Table, at: Place) => number;
  readonly roundedParts: (table: Table, at: Place) => number;
  /** How many entries it adds up in all, sums of sums followed down. */
  readonly leaves: (table: Table, at: Place) => number;
  readonly disputed: (table: Table, at: Place) => boolean;
}

/** A meaning that more tables state than this belongs to a form that many units filled in, each for itself. */
const MOST_TABLES = 8;
/** Figures that must agree before two tables are held to be about the same thing. */
const FEWEST = 2;

export function findTies(tables: readonly Table[], standing: Standing): Ties {
  const certain = tables.filter(isCertain);
  const sure: Tie[] = [];
  const divergences: Divergence[] = [];
  // An old copy on a hidden sheet accuses nothing that can be seen.
  const groups = [false, true].map((isHidden) => certain.filter((table) => table.isHidden === isHidden));
  for (const shared of groups.flatMap((comparable) => (comparable.length < 2 ? [] : sharedBy(comparable)))) {
    const found = judgePair(shared, standing);
    if (found === null) continue;
    sure.push(...found.sure);
    if (found.differing.length > 0) divergences.push({ ties: found.differing, agreeing: found.sure.length });
  }
  return { sure, divergences };
}

/** Where a column of money has no heading, its neighbours' headings may be somebody else's too; figures alone do not say what they are about. */
const isCertain = ({ unit, settled, readBy, figureColumns }: Table): boolean =>
  settled &&
  readBy === 'words' &&
  isKnownUnit(unit) &&
  figureColumns.every(({ measure, label, said }) => said || measure !== 'money' || label !== '');

interface Shared {
  readonly here: Table;
  readonly there: Table;
  readonly meanings: readonly { readonly meaning: Meaning; readonly at: Place; readonly other: Place }[];
}

/** Every two tables with the meanings both state, in the order of the tables. */
function sharedBy(tables: readonly Table[]): Shared[] {
  const holders = new Map<Meaning, { table: number; place: Place }[]>();
  tables.forEach((table, at) => {
    for (const [meaning, place] of statementsOf(table)) {
      const known = holders.get(meaning);
      if (known === undefined) holders.set(meaning, [{ table: at, place }]);
      else known.push({ table: at, place });
    }
  });
  const pairs = new Map<number, { here: Table; there: Table; meanings: { meaning: Meaning; at: Place; other: Place }[] }>();
  for (const [meaning, list] of holders) {
    if (list.length < 2 || list.length > MOST_TABLES) continue;
    list.forEach((one, first) => {
      for (const two of list.slice(first + 1)) {
        const [here, there] = [tables[one.table], tables[two.table]];
        if (here === undefined || there === undefined) continue;
        const key = one.table * tables.length + two.table;
        const pair = pairs.get(key) ?? { here, there, meanings: [] };
        pairs.set(key, pair);
        pair.meanings.push({ meaning, at: one.place, other: two.place });
      }
    });
  }
  return [...pairs].sort(([a], [b]) => a - b).map(([, pair]) => pair);
}

function judgePair({ here, there, meanings }: Shared, standing: Standing): { sure: Tie[]; differing: Tie[] } | null {
  if (meanings.length < FEWEST || differingStages(here, there, meanings)) return null;
  const compared = meanings.map(({ meaning, at, other }) => {
    const difference = tieDifference(here, at, there, other);
    const places = [standing.place(here, at), standing.place(there, other) * Math.pow(10, shiftBetween(here, there))] as const;
    // Added up exactly from entries in billions, a total still carries what each of them lost against millions.
    const parts = places[0] === places[1] ? standing.roundedParts : standing.leaves;
    const loose = (places[0] * (1 + parts(here, at)) + places[1] * (1 + parts(there, other))) / 2;
    const whole = here.unit === there.unit && places[0] === places[1] && [figureAt(here, at), figureAt(there, other)].every(isAsShown);
    const strict = whole ? 0 : (places[0] + places[1]) / 2;
    return { meaning, at, other, difference, loose, strict };
  });
  // Where one pair agrees only within what sums of rounded figures leave, that is how these tables were made (rounding.md 3).
  const isStrict = compared.every(({ difference, loose, strict }) => within(difference, strict) || !within(difference, loose));
  const ties = compared.map((one) => ({ ...one, here, there, slack: isStrict ? one.strict : one.loose }));
  const agreeing = ties.filter(({ difference, slack }) => within(difference, slack));
  const spoken = agreeing.filter(({ at }) => !isZero(figureAt(here, at)?.amount ?? amountFromDouble(0)));
  const differing = ties.filter((tie) => !agreeing.includes(tie));
  const plain = differing.filter(({ at, other }) => !standing.disputed(here, at) && !standing.disputed(there, other));
  // Tables that share no total may cover different ground (all budgets, the central one): lines of one name then differ rightly.
  const shareTotals = ties.some(({ meaning }) => meaning.startsWith('|'));
  if (spoken.length < (shareTotals ? FEWEST : 2 * FEWEST) || spoken.length < plain.length * (shareTotals ? 1 : 4)) return null;
  // One slip, carried into the totals that hold it, differs by one amount everywhere.
  return isOneSlip(plain) ? { sure: ties, differing: [] } : { sure: agreeing, differing: plain };
}

/** One amount everywhere, signs aside, as far as rounding lets it be seen. */
function isOneSlip(ties: readonly { readonly difference: Amount; readonly slack: number }[]): boolean {
  const [first, ...others] = ties.map(({ difference }) => absolute(difference));
  const slack = 2 * Math.max(0, ...ties.map((tie) => tie.slack));
  return first === undefined || others.every((other) => within(subtract(other, first), slack));
}

/** Nothing is hidden behind the decimals shown. */
const isAsShown = (figure: Figure | undefined): boolean =>
  figure?.decimals === null || figure === undefined || decimalsOf(figure.amount) <= figure.decimals;

/** A part of `there` in units of `here`: 10^shift. */
export const shiftBetween = (here: Table, there: Table): number => exponent(there) - exponent(here);
const exponent = ({ unit }: Table): number => (isKnownUnit(unit) ? UNIT_EXPONENT[unit] : 0);

export const figureAt = (table: Table, { line, column }: Place): Figure | undefined => table.lines[line]?.figures[column];

function tieDifference(here: Table, at: Place, there: Table, other: Place): Amount {
  const [one, two] = [figureAt(here, at), figureAt(there, other)].map((figure) => figure?.amount ?? amountFromDouble(0));
  const zero = amountFromDouble(0);
  return subtract(one ?? zero, scaleByPowerOfTen(two ?? zero, shiftBetween(here, there)));
}

const within = (difference: Amount, slack: number): boolean =>
  isZero(difference) || compare(absolute(difference), amountFromDouble(slack)) < 0;
