/** The money of a line by year and over all its years: what a cap is asked about is one of these parts. */
import { add, compare, divide, isZero, multiply, subtract, ZERO, type Amount } from '../../money/amount';
import type { Figure } from '../../table/seeing/figure';
import type { CaseScope } from './cap-case';

/** The money of a line in one year, or of the whole line. */
export interface Part {
  readonly scope: CaseScope;
  /** Whether a count in the line's words is the count of this part. */
  readonly countable: boolean;
  readonly years: readonly number[];
  /** The one with the largest share of its cost first. */
  readonly figures: readonly Figure[];
  /** The one with the most for one unit first. */
  readonly figuresEach: readonly Figure[];
  readonly support: Amount;
  readonly cost: Amount | null;
  /** A figure of the cost is itself in doubt: it is there, and not known. */
  readonly isCostOpen: boolean;
  readonly counterpart: Amount | null;
  /** Cells the counterpart stands in, in the order of `figures`; empty without one. */
  readonly counterpartFigures: readonly Figure[];
  readonly others: Amount | null;
  readonly count: Amount | null;
}

/**
 * The years by themselves, and the line over all of them.
 * @param own null for a year whose figure is in doubt
 * @param ofAll what the table counts over the whole period; null when it does not
 */
export function joinedParts(own: readonly (Part | null)[], ofAll: Amount | null): Part[] {
  const parts = own.filter((part): part is Part => part !== null);
  // One figure in doubt: nothing can be said of the line as a whole, nor of what its counts mean.
  if (parts.length === 0 || parts.length < own.length) return [];
  const paid = parts.filter(({ support }) => !isZero(support));
  if (paid.length === 0) return [];
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return [{ ...only, scope: 'project' }];
  const [one] = paid;
  // All of it in one year: a project of that year, whatever years the table has besides.
  if (one !== undefined && paid.length === 1 && parts.every((part) => part === one || isEmpty(part))) return [{ ...one, scope: 'project' }];
  const isCostOpen = parts.some((part) => part.isCostOpen);
  const counted = parts.some(({ count }) => count !== null);
  const total: Part = {
    scope: 'period',
    // "Hỗ trợ 05 cơ sở" above several years: five in each of them or in all, nobody can say.
    countable: paid.length === 1,
    years: paid.flatMap(({ years }) => years),
    figures: dearestFirst(paid).flatMap(({ figures }) => figures),
    figuresEach: dearestEach(paid).flatMap(({ figures }) => figures),
    support: totalOf(paid.map((part) => part.support)) ?? ZERO,
    // Without a year whose cost is in doubt the share of all others would come out too large.
    cost: isCostOpen ? null : nothingToNull(totalOf(parts.map(({ cost }) => cost ?? ZERO))),
    isCostOpen,
    counterpart: totalOf(parts.map((part) => part.counterpart)),
    counterpartFigures: dearestFirst(paid).flatMap(({ counterpartFigures }) => counterpartFigures),
    others: totalOf(parts.map((part) => part.others)),
    count: counted ? totalOf(parts.map(({ count }) => count ?? ZERO)) : nothingToNull(ofAll),
  };
  // Its cost may be spread over the years otherwise than its support: a share is tested over all of them.
  return [...paid.map((part) => ({ ...part, cost: null })), total];
}

/** The year in which the support takes the largest share of its cost beyond that of the whole line comes first: there a person looks. */
function dearestFirst(parts: readonly Part[]): readonly Part[] {
  const support = totalOf(parts.map((part) => part.support));
  const cost = totalOf(parts.map((part) => part.cost));
  const usual = support === null || cost === null || isZero(cost) ? null : divide(support, cost);
  if (usual === null) return parts;
  const beyond = (part: Part): Amount => subtract(part.support, multiply(usual, part.cost ?? ZERO));
  return [...parts].sort((a, b) => compare(beyond(b), beyond(a)));
}

/** Where every year has its count: the year with the most for one unit first. */
function dearestEach(parts: readonly Part[]): readonly Part[] {
  const each = (part: Part): Amount | null => (part.count === null ? null : divide(part.support, part.count));
  if (parts.some((part) => each(part) === null)) return parts;
  return [...parts].sort((a, b) => compare(each(b) ?? ZERO, each(a) ?? ZERO));
}

const isEmpty = ({ cost, counterpart, count }: Part): boolean =>
  [cost, counterpart, count].every((amount) => amount === null || isZero(amount));

export const nothingToNull = (amount: Amount | null): Amount | null => (amount === null || isZero(amount) ? null : amount);

/** The sum, or null when one of them is not known. */
export function totalOf(amounts: readonly (Amount | null)[]): Amount | null {
  let sum: Amount = ZERO;
  for (const amount of amounts) {
    if (amount === null) return null;
    sum = add(sum, amount);
  }
  return sum;
}
