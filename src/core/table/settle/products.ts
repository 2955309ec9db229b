/**
 * Which columns a column of amounts is the product of, line by line: quantity × price where the headings name both, else the two to four
 * columns beside "Thành tiền" that the figures show to be its factors (people × days × rate, people × coefficient × days × base salary).
 */
import { factorings } from '../../sums/products';
import type { Column } from '../model/column';
import type { ProductRelation } from '../model/table';
import type { Matrix } from './vote';

/** Columns left of an amount that may be its factors. */
const NEAR = 6;
/** So many factors has an amount at most: people × coefficient × days × base salary. */
const MOST_FACTORS = 4;
/** So many lines must agree where only figures tell the factors. */
const LEAST_LINES = 2;

export function productsOf(columns: readonly Column[], values: Matrix): ProductRelation[] {
  const named = namedProduct(columns, values);
  return named.length > 0 ? named : shownProducts(columns, values);
}

interface Votes {
  readonly holds: number;
  readonly fails: number;
  readonly telling: number;
}

/** Columns that may multiply to an amount. */
interface Factors {
  readonly factors: readonly number[];
  /** Of three factors or more, those that a line may leave blank: 130 sets at 100 each, of so many days nothing is said; a hall for two days. */
  readonly oneIfBlank: readonly number[];
}

const BOTH: readonly number[] = [];

/** Lines where any of the figures is missing say nothing; neither do lines with a factor of one, where a third column could be left out. */
function votesOn({ factors, oneIfBlank }: Factors, amount: number, values: Matrix): Votes {
  let [holds, fails, telling] = [0, 0, 0];
  for (const row of values) {
    const given = row[amount] || 0;
    const own = presentOf(factors, oneIfBlank, (factor) => row[factor] || 0);
    if (given === 0 || own === null) continue;
    if (Math.abs(own.reduce((product, factor) => product * factor, 1) - given) > 0.5 + 1e-9 * Math.abs(given)) fails++;
    else {
      holds++;
      if (own.length === factors.length && !own.includes(1)) telling++;
    }
  }
  return { holds, fails, telling };
}

/** What a line multiplies; null where it leaves out what it may not, or all but one. */
function presentOf(factors: readonly number[], oneIfBlank: readonly number[], valueOf: (factor: number) => number): number[] | null {
  const own: number[] = [];
  for (const factor of factors) {
    const value = valueOf(factor);
    if (value !== 0) own.push(value);
    else if (!oneIfBlank.includes(factor)) return null;
  }
  return own.length < 2 ? null : own;
}

/**
 * quantity × price = amount: the one price column with a quantity before it and the money after it. A third column belongs to it (times,
 * days) where lines come out with it and not without.
 */
function namedProduct(columns: readonly Column[], values: Matrix): ProductRelation[] {
  const position = (measure: Column['measure']): number[] => columns.flatMap((column, at) => (column.measure === measure ? [at] : []));
  const [price, ...morePrices] = position('price');
  const quantities = position('quantity');
  if (price === undefined || quantities.length === 0 || morePrices.length > 0) return [];
  // "Mức hỗ trợ tối đa" prices nothing where no amount is said to come of it: one line of a list of caps may agree by chance.
  const isLimit = columns[price]?.path.some(({ folded }) => /\btoi da\b|\bkhong qua\b/.test(folded)) === true;
  if (isLimit && !columns.some(({ words }) => words.includes('amount'))) return [];
  const votes = position('money').flatMap((amount) =>
    quantities.flatMap((quantity) => {
      const pair: Factors = { factors: [quantity, price], oneIfBlank: BOTH };
      const thirds = multiplying(columns, amount).filter((third) => third !== quantity && third !== price);
      const triples = thirds.map((third): Factors => ({
        factors: [quantity, third, price].sort(ascending),
        oneIfBlank: [quantity, third],
      }));
      return [pair, ...triples].map((of) => ({ ...of, amount, ...votesOn(of, amount, values) }));
    }),
  );
  const [best] = votes.sort(bestFirst);
  if (best === undefined) return [];
  // Of several quantities one may come out by chance.
  const isBorneOut = quantities.length === 1 ? best.holds > best.fails : best.holds >= 3 && best.holds >= 3 * best.fails;
  return isBorneOut ? [relationOf(best, best.amount)] : [];
}

/** The heading says what an amount is; its factors are the columns before it whose product it is in nearly every line. */
function shownProducts(columns: readonly Column[], values: Matrix): ProductRelation[] {
  return columns.flatMap(({ words, measure }, amount): ProductRelation[] => {
    if (!words.includes('amount') || measure !== 'money') return [];
    const found = factorings(multiplying(columns, amount), NEAR, MOST_FACTORS)
      .flatMap((factors): Factors[] => {
        // A price left blank is no price of one.
        const countable = factors.length < 3 ? [] : factors.filter((factor) => columns[factor]?.measure !== 'price');
        return [
          { factors, oneIfBlank: BOTH },
          ...(countable.length > 0 && countable.length < factors.length ? [{ factors, oneIfBlank: countable }] : []),
        ];
      })
      .map((of) => ({ ...of, ...votesOn(of, amount, values) }))
      .filter(({ telling, fails }) => telling >= LEAST_LINES && fails * 2 <= telling);
    const [best] = found.sort(bestFirst);
    return best === undefined ? [] : [relationOf(best, amount)];
  });
}

const ascending = (a: number, b: number): number => a - b;

/** Fewer factors explain as much. */
const bestFirst = (a: Votes & Factors, b: Votes & Factors): number =>
  b.holds - b.fails - (a.holds - a.fails) || a.factors.length - b.factors.length;

const relationOf = ({ factors, oneIfBlank }: Factors, amount: number): ProductRelation => ({
  factors,
  oneIfBlank,
  amount,
  because: ['figures', 'words'],
});

/** Columns shortly before an amount that may multiply to it. */
const multiplying = (columns: readonly Column[], amount: number): number[] =>
  columns.flatMap((column, at) => (at < amount && at >= amount - NEAR && mayMultiply(column) ? [at] : []));

/** What stands for a year or a source is money of its own; shares and prices, numbers of people and days multiply. */
const mayMultiply = ({ year, source, words }: Column): boolean => year === null && source === null && !words.includes('amount');
