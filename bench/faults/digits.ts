/** Slips of the hand on one typed figure: a digit changed, swapped, dropped, doubled; zeros too many; a sign. */
import type { CauseKind } from '../../src/core/proof/cause';
import { cellIn, type Draft } from '../generate/draft';
import type { Random } from '../generate/random';
import type { CellKey, TruthTable } from '../generate/truth';
import { SUM_CODES, type Deed, type FaultKind } from './fault';
import { isTypedNumber, totalsOf, typedEntries, type TotalSort } from './places';

type Slip = (random: Random, digits: string, decimals: number) => string | null;

const changeDigit: Slip = (random, digits) => {
  const at = random.int(0, digits.length - 1);
  const other = random.pick(Array.from('0123456789').filter((digit) => digit !== digits[at] && !(at === 0 && digit === '0')));
  return digits.slice(0, at) + other + digits.slice(at + 1);
};
const swapDigits: Slip = (random, digits) => {
  const places = Array.from(digits).flatMap((digit, at) =>
    at > 0 && digits[at - 1] !== digit && !(at === 1 && digit === '0') ? [at] : [],
  );
  if (places.length === 0) return null;
  const at = random.pick(places);
  return digits.slice(0, at - 1) + (digits[at] ?? '') + (digits[at - 1] ?? '') + digits.slice(at + 1);
};
const dropDigit: Slip = (random, digits) => {
  if (digits.length < 3) return null;
  const at = random.int(0, digits.length - 1);
  return digits.slice(0, at) + digits.slice(at + 1);
};
const doubleDigit: Slip = (random, digits) => {
  const at = random.int(0, digits.length - 1);
  return digits.slice(0, at + 1) + (digits[at] ?? '') + digits.slice(at + 1);
};

/** Writes another figure over a typed one. */
export function overwrite(draft: Draft, key: CellKey, value: number): boolean {
  const cell = cellIn(draft, key);
  if (cell === undefined || cell.value === value) return false;
  delete cell.formula;
  cell.value = value;
  return true;
}

function slipAt(
  random: Random,
  draft: Draft,
  table: TruthTable,
  key: CellKey,
  slip: Slip,
  causes: readonly CauseKind[] | undefined,
): Deed | null {
  const value = cellIn(draft, key)?.value;
  if (typeof value !== 'number') return null;
  const scale = 10 ** table.decimals;
  const slipped = slip(random, String(Math.round(Math.abs(value) * scale)), table.decimals);
  if (slipped === null || !overwrite(draft, key, Number(slipped) / scale)) return null;
  return { changed: [key], ...(causes === undefined ? {} : { causes }) };
}

const onEntry = (name: string, slip: Slip, causes?: readonly CauseKind[]): FaultKind => ({
  name,
  codes: SUM_CODES,
  shows: 'sums',
  commit: (random, draft, table) => {
    const cells = typedEntries(draft, table);
    return cells.length === 0 ? null : slipAt(random, draft, table, random.pick(cells), slip, causes);
  },
});

const onTotal = (name: string, sort: TotalSort): FaultKind => ({
  name,
  codes: SUM_CODES,
  shows: 'sums',
  commit: (random, draft, table) => {
    const cells = totalsOf(table, sort).flatMap(({ total }) => (isTypedNumber(draft, total) ? [total] : []));
    return cells.length === 0 ? null : slipAt(random, draft, table, random.pick(cells), changeDigit, ['mistyped-total', 'mistyped-part']);
  },
});

/** A figure replaced by a multiple of itself. */
const timesOnEntry = (name: string, factors: readonly number[], causes: readonly CauseKind[]): FaultKind => ({
  name,
  codes: SUM_CODES,
  shows: 'sums',
  commit: (random, draft, table) => {
    const cells = typedEntries(draft, table);
    if (cells.length === 0) return null;
    const key = random.pick(cells);
    const value = Number(((table.values.get(key) ?? 0) * random.pick(factors)).toPrecision(12));
    return overwrite(draft, key, value) ? { changed: [key], causes } : null;
  },
});

export const DIGIT_FAULTS: readonly FaultKind[] = [
  onEntry('digit-in-part', changeDigit, ['mistyped-part']),
  onTotal('digit-in-row-total', 'row'),
  onTotal('digit-in-column-total', 'column'),
  onTotal('digit-in-subtotal', 'subtotal'),
  onTotal('digit-in-corner', 'corner'),
  onEntry('digits-swapped', swapDigits, ['transposed-digits']),
  onEntry('digit-dropped', dropDigit, ['mistyped-part', 'scale']),
  onEntry('digit-doubled', doubleDigit, ['mistyped-part', 'scale']),
  timesOnEntry('ten-times', [10, 0.1], ['scale']),
  timesOnEntry('thousand-times', [1000, 0.001], ['scale']),
  timesOnEntry('sign-turned', [-1], ['sign']),
];
