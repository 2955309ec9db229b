/**
 * Figures that two tables share: summary and annexes, a five-year table and the plan of one year, also in other units.
 * A tie must be sure before it counts: both tables are at the same stage of the plan, agree in most of what both state, and
 * what differs differs as one slip would make it. Everything else is at most a remark (never an error): within a file it may be two versions
 * of a plan; two files of one unit speak of one plan.
 */
import {
  absolute,
  amountFromDouble,
  compare,
  decimalsOf,
  equals,
  isZero,
  scaleByPowerOfTen,
  subtract,
  toPlainText,
  ZERO,
  type Amount,
} from '../money/amount';
import { isKnownUnit, UNIT_EXPONENT } from '../money/money';
import type { Figure } from '../table/seeing/figure';
import type { Table } from '../table/model/table';
import { followers, type PartsOf } from './followers';
import { isOneForm, isOneSubject } from './one-subject';
import { planAPart } from './part-of-plan';
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

/**
 * `several`: they agree in most, and differ in more ways than one slip explains. `most`: few figures agree or none, though nothing that they say of
 * themselves tells them apart. `unit`: the same digits, headed by two units of money.
 */
export type DivergenceKind = 'several' | 'most' | 'unit';

/** Two tables of one plan that differ in more ways than one slip explains. */
export interface Divergence {
  readonly kind: DivergenceKind;
  /** They stand in two files of one unit, so one of the two is wrong; within a file they may be two versions. */
  readonly inTwoFiles: boolean;
  /** Figures that differ, those that only follow from them left out. */
  readonly ties: readonly Tie[];
  /** How many totals differ because what they add up does. */
  readonly following: number;
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
  readonly partsOf: PartsOf;
}

/** Where several files of one unit are looked at as one: the file of each sheet. */
export type FilesOfSheets = ReadonlyMap<string, string>;

/** A meaning that more tables state than this belongs to a form that many units filled in, each for itself. */
const MOST_TABLES = 8;
/** Figures that must agree before two tables are held to be about the same thing. */
const FEWEST = 2;
/** So many figures must two tables share before it means something that hardly one of them agrees, or that only the units differ. */
const FEWEST_APART = 4;

export function findTies(tables: readonly Table[], standing: Standing, files: FilesOfSheets = new Map()): Ties {
  const certain = tables.filter(isCertain);
  const sure: Tie[] = [];
  const divergences: Divergence[] = [];
  // An old copy on a hidden sheet accuses nothing that can be seen.
  const groups = [false, true].map((isHidden) => certain.filter((table) => table.isHidden === isHidden));
  for (const shared of groups.flatMap((comparable) => (comparable.length < 2 ? [] : sharedBy(comparable)))) {
    const found = judgePair(shared, standing, files.get(shared.here.sheet) !== files.get(shared.there.sheet));
    if (found === null) continue;
    sure.push(...found.sure);
    if (found.divergence !== null) divergences.push(found.divergence);
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

interface JudgedPair {
  readonly sure: readonly Tie[];
  readonly divergence: Divergence | null;
}

function judgePair({ here, there, meanings: shared }: Shared, standing: Standing, inTwoFiles: boolean): JudgedPair | null {
  const isTotal = ({ meaning }: Shared['meanings'][number]): boolean => meaning.startsWith('|');
  const meanings = shared.some(isTotal) && planAPart(here, there) ? shared.filter((one) => !isTotal(one)) : shared;
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
  const spoken = agreeing.filter(({ at }) => !isZero(figureAt(here, at)?.amount ?? ZERO));
  const plain = ties.filter((tie) => !agreeing.includes(tie) && !standing.disputed(here, tie.at) && !standing.disputed(there, tie.other));
  const apart = (kind: DivergenceKind): JudgedPair => {
    const { base, following } = basesOf(ties, plain, standing);
    const settled = agreeing.filter((tie) => !following.has(tie));
    const divergence = { kind, inTwoFiles, ties: base, following: following.size, agreeing: settled.length };
    return { sure: kind === 'several' ? settled : [], divergence: base.length === 0 ? null : divergence };
  };
  if (inTwoFiles && sayTheSameDigits(ties)) return apart('unit');
  // Tables that share no total may cover different ground (all budgets, the central one): lines of one name then differ rightly.
  const shareTotals = ties.some(isTotal);
  if (spoken.length < (shareTotals ? FEWEST : 2 * FEWEST) || spoken.length < plain.length * (shareTotals ? 1 : 4)) {
    // Sources beside activities, all years beside one: what else they share must bear it out.
    const isBorneOut = spoken.length > 0 || isOneForm(here, there);
    const areOne = inTwoFiles && shareTotals && ties.length >= FEWEST_APART && isBorneOut && isOneSubject(here, there);
    return areOne ? apart('most') : null;
  }
  if (!isOneSlip(plain)) return apart('several');
  const { following } = basesOf(ties, plain, standing);
  // What a slip carried into a total is no rounding of it, however small.
  return { sure: ties.map((tie) => (following.has(tie) ? { ...tie, slack: tie.strict } : tie)), divergence: null };
}

interface Compared extends Tie {
  readonly difference: Amount;
  readonly strict: number;
}

/** Which of them stand by themselves, and which totals only follow. */
function basesOf(
  ties: readonly Compared[],
  plain: readonly Compared[],
  { partsOf }: Standing,
): { readonly base: readonly Tie[]; readonly following: ReadonlySet<Tie> } {
  const differences = ties
    .filter(({ difference }) => !isZero(difference))
    .map((tie) => {
      const figures = [figureAt(tie.here, tie.at), figureAt(tie.there, tie.other)] as const;
      return { tie, figures, amount: tie.difference, slack: tie.slack };
    });
  const found = followers(
    differences,
    differences.filter(({ tie }) => plain.includes(tie)),
    partsOf,
  );
  const following = new Set([...found].map(({ tie }): Tie => tie));
  return { base: plain.filter((tie) => !following.has(tie)), following };
}

/** The same figures headed by two units: nobody comes upon that by chance, and one of the two headings is wrong. */
function sayTheSameDigits(ties: readonly Tie[]): boolean {
  const amounts = ties.flatMap(({ here, there, at, other }) => {
    const [one, two] = [figureAt(here, at)?.amount ?? ZERO, figureAt(there, other)?.amount ?? ZERO];
    return here.unit === there.unit || (isZero(one) && isZero(two)) ? [] : [[one, two] as const];
  });
  const same = amounts.filter(([one, two]) => equals(one, two));
  const distinct = new Set(same.map(([one]) => toPlainText(one)));
  return distinct.size >= FEWEST_APART && same.length * 10 >= amounts.length * 9;
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
  const [one, two] = [figureAt(here, at)?.amount ?? ZERO, figureAt(there, other)?.amount ?? ZERO];
  return subtract(one, scaleByPowerOfTen(two, shiftBetween(here, there)));
}

const within = (difference: Amount, slack: number): boolean =>
  isZero(difference) || compare(absolute(difference), amountFromDouble(slack)) < 0;
