/** Names why a cell is wrong where the figures imply it (rounding.md 6); says nothing when they do not. */
import { absolute, add, amountFromText, equals, isNegative, isZero, negate, scaleByPowerOfTen, subtract, sum, toPlainText, ZERO, type Amount } from '../money/amount'; // prettier-ignore
import type { Diagnosis } from './diagnosis';
import type { Equation, Ledger } from './ledger';
import { cellKey, readLinearFormula } from '../workbook/linear-formula';
import type { Judging } from './rounding';

export type CauseKind =
  | 'mistyped-part' | 'mistyped-total' | 'transposed-digits' | 'missing-line' | 'double-counted' | 'sign' | 'scale' | 'copied-neighbour'
  | 'wrong-place' | 'range-short' | 'range-long' | 'constant-added' | 'stale' | 'hidden-lines'; // prettier-ignore

export interface FoundCause {
  readonly kind: CauseKind;
  /** The entry the cause sits in; a line left out is not where the wrong total stands. */
  readonly entry: number;
}

/** @returns null when the suspect is one of several, or nothing but the difference is known */
export function causeOf(ledger: Ledger, judging: Judging, { suspect, alternatives, equations }: Diagnosis): FoundCause | null {
  if (suspect.overlooked) return null;
  const entry = ledger.entries[suspect.entry];
  if (entry === undefined) return null;
  const actual = entry.figure.amount;
  const proposed = add(actual, suspect.change);
  const asTotal = equations
    .map((at) => ledger.equations[at])
    .find((equation) => equation?.total === suspect.entry && equation.kind !== 'product' && equation.kind !== 'same');

  const byFormula = asTotal === undefined ? null : formulaCause(ledger, asTotal, suspect.entry);
  if (byFormula !== null) return byFormula;
  /** Whether a value in the suspect's place makes every equation true, as far as figures rounded one by one can. */
  const mends = (value: Amount): boolean =>
    equations.every((at) => {
      const equation = ledger.equations[at];
      const difference = judging.judgements[at]?.difference ?? null;
      if (equation === undefined || difference === null || equation.kind === 'product') return equals(value, proposed);
      const change = subtract(value, actual);
      const moved = equation.total === suspect.entry ? change : negate(scaleByPowerOfTen(change, equation.shift));
      return judging.allows(at, add(difference, moved));
    });
  if (asTotal !== undefined && leavesHiddenOut(ledger, asTotal, actual)) return { kind: 'hidden-lines', entry: suspect.entry };
  const byLine = asTotal === undefined ? null : (lineCause(ledger, asTotal, actual, mends) ?? ofWhichAdded(ledger, asTotal, actual));
  if (byLine !== null) return byLine;
  const byHand = handCause(actual, proposed) ?? slipThatMends(actual, mends);
  if (byHand !== null) return { kind: byHand, entry: suspect.entry };
  if (alternatives.length > 0) return null;
  if (!isZero(actual) && isCopied(ledger, suspect.entry, actual)) return { kind: 'copied-neighbour', entry: suspect.entry };
  return { kind: asTotal === undefined ? 'mistyped-part' : 'mistyped-total', entry: suspect.entry };
}

/** What the hand did to the digits; null when it could be anything. */
export function handCause(actual: Amount, proposed: Amount): 'sign' | 'scale' | 'transposed-digits' | null {
  if (isZero(actual) || isZero(proposed)) return null;
  if (equals(actual, negate(proposed))) return 'sign';
  for (let power = 1; power <= 9; power++) {
    if (equals(scaleByPowerOfTen(actual, power), proposed) || equals(scaleByPowerOfTen(proposed, power), actual)) return 'scale';
  }
  const a = toPlainText(actual);
  const b = toPlainText(proposed);
  if (a.length !== b.length) return null;
  const different = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [first = 0, second = 0] = different;
  const swapped = different.length === 2 && a[first] === b[second] && a[second] === b[first];
  const neighbours = second === first + 1 || (second === first + 2 && a[first + 1] === '.');
  return swapped && neighbours ? 'transposed-digits' : null;
}

/** The total adds up what can be seen, and only that (realities 12). */
function leavesHiddenOut({ entries }: Ledger, { kind, parts }: Equation, actual: Amount): boolean {
  if (kind !== 'column') return false;
  const isHidden = (part: number): boolean => entries[part]?.table.lines[entries[part].line]?.hidden === true;
  const amountsOf = (wanted: boolean): Amount =>
    sum(parts.filter((part) => isHidden(part) === wanted).map((part) => entries[part]?.figure.amount ?? ZERO));
  return !isZero(amountsOf(true)) && !isZero(amountsOf(false)) && equals(actual, amountsOf(false));
}

/** The total took in a "trong đó" line beside the line that this is part of (realities 7). */
function ofWhichAdded({ entries }: Ledger, { kind, parts, total }: Equation, actual: Amount): FoundCause | null {
  const own = entries[total];
  if (kind !== 'column' || own === undefined) return null;
  const gap = subtract(actual, sum(parts.map((part) => entries[part]?.figure.amount ?? ZERO)));
  const added = own.table.lines.flatMap((line, at) => {
    const figure = line.partial ? line.figures[own.column] : undefined;
    return figure?.state === 'number' && !isZero(gap) && equals(figure.amount, gap) ? [at] : [];
  });
  const [line, ...more] = added;
  const entry = line === undefined || more.length > 0 ? -1 : entries.findIndex((one) => one.table === own.table && one.line === line && one.column === own.column); // prettier-ignore
  return entry < 0 ? null : { kind: 'double-counted', entry };
}

/** The total is off by one whole part: left out, or counted twice. */
function lineCause({ entries }: Ledger, { parts }: Equation, actual: Amount, mends: (value: Amount) => boolean): FoundCause | null {
  const amountOf = (part: number): Amount => entries[part]?.figure.amount ?? ZERO;
  const gap = subtract(actual, sum(parts.map(amountOf)));
  const exactly = parts.filter((part) => !isZero(amountOf(part)) && equals(absolute(amountOf(part)), absolute(gap)));
  const twice = (part: number): boolean => isNegative(amountOf(part)) === isNegative(gap);
  const nearly =
    exactly.length > 0
      ? exactly
      : parts.filter(
          (part) => !isZero(amountOf(part)) && mends(twice(part) ? subtract(actual, amountOf(part)) : add(actual, amountOf(part))),
        );
  const [part, ...more] = nearly;
  if (part === undefined || more.length > 0 || parts.length < 2) return null;
  return { kind: twice(part) ? 'double-counted' : 'missing-line', entry: part };
}

/** A slip of the hand whose undoing makes all sums true within rounding; null when none or more than one does. */
function slipThatMends(actual: Amount, mends: (value: Amount) => boolean): 'sign' | 'scale' | 'transposed-digits' | null {
  if (isZero(actual)) return null;
  const kinds = new Set<'sign' | 'scale' | 'transposed-digits'>();
  if (mends(negate(actual))) kinds.add('sign');
  for (const power of [-6, -3, -2, -1, 1, 2, 3, 6]) if (mends(scaleByPowerOfTen(actual, power))) kinds.add('scale');
  const digits = toPlainText(actual);
  for (let at = 0; at + 1 < digits.length; at++) {
    const [a = '', b = ''] = [digits[at], digits[at + 1]];
    if (!/\d/.test(a) || !/\d/.test(b) || a === b) continue;
    const value = amountFromText(digits.slice(0, at) + b + a + digits.slice(at + 2));
    if (value !== null && mends(value)) kinds.add('transposed-digits');
  }
  const [kind, ...more] = kinds;
  return kind === undefined || more.length > 0 ? null : kind;
}

/** The total's own formula leaves parts out, takes others in, or carries a typed number. */
function formulaCause({ entries }: Ledger, { parts }: Equation, total: number): FoundCause | null {
  const formula = entries[total]?.figure.cell?.formula;
  const linear = formula === undefined ? null : readLinearFormula(formula);
  if (linear === null) return null;
  const keyOf = (number: number): number => cellKey(entries[number]?.figure.row ?? -1, entries[number]?.figure.column ?? -1);
  if (linear.constant !== 0) return { kind: 'constant-added', entry: total };
  const missing = parts.filter((part) => !linear.weights.has(keyOf(part)) && !isZero(entries[part]?.figure.amount ?? ZERO));
  const wanted = new Set(parts.map(keyOf));
  const extra = [...linear.weights.keys()].some((key) => !wanted.has(key));
  if (missing.length > 0 && !extra) return { kind: 'range-short', entry: total };
  if (extra && missing.length === 0) return { kind: 'range-long', entry: total };
  return null;
}

/** The same figure stands right beside, above or below. */
function isCopied({ entries }: Ledger, entry: number, actual: Amount): boolean {
  const own = entries[entry];
  if (own === undefined) return false;
  const { table, line, column } = own;
  return [
    [line, column - 1],
    [line, column + 1],
    [line - 1, column],
    [line + 1, column],
  ].some(([row = -1, at = -1]) => {
    const figure = table.lines[row]?.figures[at];
    return figure?.state === 'number' && equals(figure.amount, actual);
  });
}
