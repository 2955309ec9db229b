/** Names why a cell is wrong where the figures imply it (rounding.md 6); says nothing when they do not. */
import {
  absolute,
  add,
  amountFromInteger,
  equals,
  isNegative,
  isNoise,
  isZero,
  multiply,
  negate,
  scaleByPowerOfTen,
  subtract,
  sum,
  toPlainText,
  ZERO,
  type Amount,
} from '../money/amount';
import { storedScale, type Figure } from '../table/seeing/figure';
import type { Diagnosis } from './suspect';
import { signOf, type Entry, type Equation } from './equation';
import type { Ledger } from './ledger';
import { cellKey, columnOfKey, rowOfKey } from '../workbook/address';
import { additionOf } from '../workbook/formula/linear-form';
import type { EntryNumber } from './numbers';
import type { Judging } from './rounding';
import { slipsOf, type SlipKind } from './slips';
import type { Table } from '../table/model/table';

export type CauseKind =
  | 'mistyped-part'
  | 'mistyped-total'
  | 'transposed-digits'
  | 'missing-line'
  | 'double-counted'
  | 'sign'
  | 'scale'
  | 'copied-neighbour'
  | 'wrong-place'
  | 'range-short'
  | 'range-long'
  | 'constant-added'
  | 'stale'
  | 'hidden-lines';

export interface FoundCause {
  readonly kind: CauseKind;
  /** The entry the cause sits in; a line left out is not where the wrong total stands. */
  readonly entry: EntryNumber;
  /** The figure that was repeated, or changed places with this one; null for other causes. */
  readonly other: Entry | null;
}

/** @returns null when the suspect is one of several, or nothing but the difference is known */
export function causeOf(
  ledger: Ledger,
  judging: Judging,
  diagnosis: Diagnosis,
  isHidden: (entry: EntryNumber) => boolean,
): FoundCause | null {
  const { suspect, alternatives, equations, exchanged } = diagnosis;
  if (suspect.overlooked) return null;
  const entry = ledger.entries[suspect.entry];
  if (entry === undefined) return null;
  const here = { entry: suspect.entry, other: null };
  if (exchanged !== null) return { kind: 'wrong-place', entry: suspect.entry, other: ledger.entries[exchanged] ?? null };
  const actual = entry.figure.amount;
  const proposed = add(actual, suspect.change);
  const asTotal = sumsTo(ledger, equations, suspect.entry);
  const byFormula = formulaCause(ledger, asTotal, suspect.entry);
  if (byFormula !== null) return { ...here, kind: byFormula };
  /** Whether a value in the suspect's place makes every equation true, as far as figures rounded one by one can. */
  const mends = (value: Amount): boolean =>
    equations.every((at) => {
      const equation = ledger.equations[at];
      const difference = judging.judgements[at]?.difference ?? null;
      if (equation === undefined || difference === null || equation.kind === 'product') return equals(value, proposed);
      const change = subtract(value, actual);
      const isAdded = signOf(equation, equation.parts.indexOf(suspect.entry)) > 0;
      const ofPart = scaleByPowerOfTen(change, equation.shift);
      const moved = equation.total === suspect.entry ? change : isAdded ? negate(ofPart) : ofPart;
      return judging.allows(at, add(difference, moved));
    });
  const byHand = handCause(actual, proposed) ?? slipThatMends(actual, proposed, mends);
  const byLine = lineCause(ledger, asTotal, actual, mends, isHidden) ?? ofWhichAdded(ledger, asTotal, actual);
  const generic = { ...here, kind: asTotal.length === 0 ? 'mistyped-part' : 'mistyped-total' } as const;
  // Digits swapped by chance to just the sum without one line: two causes fit, so neither is named.
  if (byLine !== null && byHand !== null) return alternatives.length > 0 ? null : generic;
  if (byLine !== null) return { ...byLine, other: null };
  if (byHand !== null) return { ...here, kind: byHand };
  if (alternatives.length > 0) return null;
  const copied = isZero(actual) ? null : copiedFrom(entry);
  return copied === null ? generic : { ...here, kind: 'copied-neighbour', other: copied };
}

/** Whether the suspect's own formula is what is wrong: its parts then are as they were meant. */
export const blamesFormula = (ledger: Ledger, { suspect, equations }: Diagnosis): boolean =>
  !suspect.overlooked && formulaCause(ledger, sumsTo(ledger, equations, suspect.entry), suspect.entry) !== null;

/** Those of the equations whose total the entry is. */
const sumsTo = (ledger: Ledger, equations: Diagnosis['equations'], entry: EntryNumber): Equation[] =>
  equations
    .flatMap((at) => ledger.equations[at] ?? [])
    .filter(({ total, kind, less }) => total === entry && kind !== 'product' && kind !== 'same' && less === 0);

/** What the hand did to the digits; null when it could be anything. */
export function handCause(actual: Amount, proposed: Amount): SlipKind | null {
  if (isZero(actual) || isZero(proposed)) return null;
  if (equals(actual, negate(proposed))) return 'sign';
  for (let power = 1; power <= 9; power++) {
    if (equals(scaleByPowerOfTen(actual, power), proposed) || equals(scaleByPowerOfTen(proposed, power), actual)) return 'scale';
  }
  const a = toPlainText(actual);
  const b = toPlainText(proposed);
  if (a.length !== b.length) return null;
  const different = Array.from(a).flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [first = 0, second = 0] = different;
  const swapped = different.length === 2 && a[first] === b[second] && a[second] === b[first];
  const neighbours = second === first + 1 || (second === first + 2 && a[first + 1] === '.');
  return swapped && neighbours ? 'transposed-digits' : null;
}

/** The total took in a "trong đó" line beside the line that this is part of (realities 7). */
function ofWhichAdded({ entries }: Ledger, sums: readonly Equation[], actual: Amount): Omit<FoundCause, 'other'> | null {
  const added = sums.flatMap(({ kind, parts, total }) => {
    const own = entries[total];
    if (kind !== 'column' || own === undefined) return [];
    const gap = subtract(actual, sum(parts.map((part) => entries[part]?.figure.amount ?? ZERO)));
    if (isZero(gap)) return [];
    const isAdded = (figure: Figure | undefined): boolean => figure?.state === 'number' && equals(figure.amount, gap);
    const lines = own.table.lines.flatMap((line, at) => (line.partial && isAdded(line.figures[own.column]) ? [at] : []));
    return lines.map((at) => entries.findIndex(({ table, line, column }) => table === own.table && line === at && column === own.column));
  });
  const [entry, ...more] = added;
  return entry === undefined || entry < 0 || more.length > 0 ? null : { kind: 'double-counted', entry };
}

/** The total is off by one whole part: left out, or counted twice; or by all hidden lines, which whoever added by eye did not see. */
function lineCause(
  { entries }: Ledger,
  sums: readonly Equation[],
  actual: Amount,
  mends: (value: Amount) => boolean,
  isHidden: (entry: EntryNumber) => boolean,
): Omit<FoundCause, 'other'> | null {
  const amountOf = (part: EntryNumber): Amount => entries[part]?.figure.amount ?? ZERO;
  const found = new Map<EntryNumber, Omit<FoundCause, 'other'>>();
  for (const { parts } of sums) {
    const filled = parts.filter((part) => !isZero(amountOf(part)));
    const hidden = filled.filter(isHidden);
    const [first] = hidden;
    const gap = subtract(actual, sum(parts.map(amountOf)));
    const unseen = sum(hidden.map(amountOf));
    // A total line that leaves them out in every column is mended by no single cell.
    if (first !== undefined && hidden.length < filled.length && (equals(gap, negate(unseen)) || mends(add(actual, unseen))))
      return { kind: 'hidden-lines', entry: first };
    const twice = (part: EntryNumber): boolean => isNegative(amountOf(part)) === isNegative(gap);
    const exactly = filled.filter((part) => equals(absolute(amountOf(part)), absolute(gap)));
    const nearly =
      exactly.length > 0
        ? exactly
        : filled.filter((part) => mends(twice(part) ? subtract(actual, amountOf(part)) : add(actual, amountOf(part))));
    if (parts.length > 1)
      for (const part of nearly) found.set(part, { kind: twice(part) ? 'double-counted' : 'missing-line', entry: part });
  }
  const [only, ...more] = found.values();
  return only === undefined || more.length > 0 ? null : only;
}

/** A slip of the hand whose undoing makes all sums true within rounding; null when none or more than one does. */
function slipThatMends(actual: Amount, proposed: Amount, mends: (value: Amount) => boolean): SlipKind | null {
  // Next to nothing is what any slip downwards comes to.
  if (isZero(proposed)) return null;
  const [kind, ...more] = new Set(slipsOf(actual).flatMap((slip) => (mends(slip.value) ? [slip.kind] : [])));
  return kind === undefined || more.length > 0 ? null : kind;
}

/** The total's own formula leaves parts out, takes others in, carries a typed number, or was not calculated again. */
function formulaCause(ledger: Ledger, sums: readonly Equation[], total: EntryNumber): CauseKind | null {
  const { entries } = ledger;
  const own = entries[total];
  const formula = own?.figure.cell?.formula;
  const linear = formula === undefined ? null : additionOf(formula);
  if (own === undefined || linear === null || sums.length === 0) return null;
  if (linear.constant !== 0) return 'constant-added';
  const keyOf = (number: EntryNumber): number => cellKey(entries[number]?.figure.row ?? -1, entries[number]?.figure.column ?? -1);
  const kinds = sums.map(({ parts }): CauseKind | null => {
    const missing = parts.some((part) => !linear.weights.has(keyOf(part)) && !isZero(entries[part]?.figure.amount ?? ZERO));
    const wanted = new Set(parts.map(keyOf));
    const extra = [...linear.weights.keys()].some((key) => !wanted.has(key) && holdsMoney(own.table, key));
    if (!missing && !extra) return isStale(own, linear.weights) ? 'stale' : null;
    return missing === extra ? null : missing ? 'range-short' : 'range-long';
  });
  return kinds.find((kind) => kind !== null) ?? null;
}

/** Whether a cell of the table holds something that changes a sum: blanks and zeros do not. */
function holdsMoney({ lines, figureColumns }: Table, key: number): boolean {
  const column = figureColumns.findIndex(({ index }) => index === columnOfKey(key));
  const figure = lines.find(({ row }) => row === rowOfKey(key))?.figures[column];
  return figure === undefined || (figure.state === 'number' && !isZero(figure.amount));
}

/** The stored result is not what the formula gives: it was pasted, or never calculated again. */
function isStale({ table, figure }: Entry, weights: ReadonlyMap<number, number>): boolean {
  const rows = new Map(table.lines.map(({ row, figures }) => [row, figures]));
  const column = new Map(table.figureColumns.map(({ index }, at) => [index, at]));
  let given = ZERO;
  for (const [key, weight] of weights) {
    const read = rows.get(rowOfKey(key))?.[column.get(columnOfKey(key)) ?? -1];
    if (read === undefined) return false;
    // SUM leaves texts out.
    if (read.state === 'number' && read.flaw === null) given = add(given, multiply(storedAmount(read), amountFromInteger(weight)));
  }
  return !isNoise(subtract(storedAmount(figure), given));
}

const storedAmount = ({ cell, amount }: Figure): Amount => scaleByPowerOfTen(amount, storedScale(cell));

/** A value that stands so often in a table is no sign of having been copied. */
const COMMON = 3;

/** The same figure stands right beside, above or below, or in the year before or after. */
function copiedFrom({ table, line, column, figure: own }: Entry): Entry | null {
  const heading = table.figureColumns[column];
  const otherYears = table.figureColumns.flatMap(({ year, source, measure }, at) =>
    typeof year === 'number' &&
    typeof heading?.year === 'number' &&
    Math.abs(year - heading.year) === 1 &&
    source === heading.source &&
    measure === heading.measure
      ? [at]
      : [],
  );
  const places = [
    ...[column - 1, column + 1, ...otherYears].map((at) => [line, at] as const),
    ...[line - 1, line + 1].map((at) => [at, column] as const),
  ];
  const found = places.find(([row, at]) => {
    const figure = table.lines[row]?.figures[at];
    return figure?.state === 'number' && equals(figure.amount, own.amount);
  });
  const [row, at] = found ?? [-1, -1];
  const figure = table.lines[row]?.figures[at];
  if (figure === undefined) return null;
  let times = 0;
  for (const { figures } of table.lines)
    for (const { state, approximate } of figures) if (state === 'number' && approximate === own.approximate) times++;
  return times > COMMON ? null : { table, line: row, column: at, figure };
}
