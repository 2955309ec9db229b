/**
 * Which columns a column of amounts is the product of, line by line: quantity × price where the headings name both, else the two or three
 * columns beside "Thành tiền" that the figures show to be its factors (people × days × rate).
 */
import { factorings } from '../../sums/products';
import type { Column } from '../model/column';
import type { ProductRelation } from '../model/table';
import type { Matrix } from './vote';

/** Columns left of an amount that may be its factors. */
const NEAR = 6;
/** So many lines must agree where only figures tell the factors. */
const LEAST_LINES = 2;

export function productsOf(columns: readonly Column[], values: Matrix): ProductRelation[] {
  const named = namedProduct(columns, values);
  return named.length > 0 ? named : shownProducts(columns, values);
}

interface Votes {
  readonly holds: number;
  readonly fails: number;
}

/** Lines where any of the figures is missing say nothing; neither do lines with a factor of one, where a third column could be left out. */
function votesOn(factors: readonly number[], amount: number, values: Matrix): Votes & { readonly telling: number } {
  let [holds, fails, telling] = [0, 0, 0];
  for (const row of values) {
    const own = factors.map((factor) => row[factor] || 0);
    const given = row[amount] || 0;
    if (given === 0 || own.includes(0)) continue;
    if (Math.abs(own.reduce((product, factor) => product * factor, 1) - given) > 0.5 + 1e-9 * Math.abs(given)) fails++;
    else {
      holds++;
      if (!own.includes(1)) telling++;
    }
  }
  return { holds, fails, telling };
}

/** quantity × price = amount: the one price column with the quantity before it and the money after it. */
function namedProduct(columns: readonly Column[], values: Matrix): ProductRelation[] {
  const position = (measure: Column['measure']): number[] => columns.flatMap((column, at) => (column.measure === measure ? [at] : []));
  const [price, ...morePrices] = position('price');
  const [quantity, ...moreQuantities] = position('quantity');
  if (price === undefined || quantity === undefined || morePrices.length > 0 || moreQuantities.length > 0) return [];
  // "Mức hỗ trợ tối đa" prices nothing where no amount is said to come of it: one line of a list of caps may agree by chance.
  const isLimit = columns[price]?.path.some(({ folded }) => /\btoi da\b|\bkhong qua\b/.test(folded)) === true;
  if (isLimit && !columns.some(({ words }) => words.includes('amount'))) return [];
  const factors = [quantity, price];
  const votes = position('money').map((amount) => ({ amount, ...votesOn(factors, amount, values) }));
  const [best] = votes.sort((a, b) => b.holds - b.fails - (a.holds - a.fails));
  return best !== undefined && best.holds > best.fails ? [{ factors, amount: best.amount, because: ['figures', 'words'] }] : [];
}

/** The heading says what an amount is; its factors are the columns before it whose product it is in nearly every line. */
function shownProducts(columns: readonly Column[], values: Matrix): ProductRelation[] {
  return columns.flatMap(({ words, measure }, amount): ProductRelation[] => {
    if (!words.includes('amount') || measure !== 'money') return [];
    const near = columns.flatMap((column, at) => (at < amount && at >= amount - NEAR && mayMultiply(column) ? [at] : []));
    const found = factorings(near)
      .map((factors) => ({ factors, ...votesOn(factors, amount, values) }))
      .filter(({ telling, fails }) => telling >= LEAST_LINES && fails * 2 <= telling);
    const [best] = found.sort((a, b) => b.holds - b.fails - (a.holds - a.fails) || a.factors.length - b.factors.length);
    return best === undefined ? [] : [{ factors: best.factors, amount, because: ['figures', 'words'] }];
  });
}

/** What stands for a year or a source is money of its own; shares and prices, numbers of people and days multiply. */
const mayMultiply = ({ year, source, words }: Column): boolean => year === null && source === null && !words.includes('amount');
