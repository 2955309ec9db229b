/** One digit of one added figure changed, nothing calculated again: which figure, how, and whether a report on it notices and finds the place. */
import { createHash } from 'node:crypto';
import type { Finding } from '../../../src/core/rules/common/finding';
import { toA1 } from '../../../src/core/workbook/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { shownText } from '../../../test/support/shown-text';
import { randomOf } from '../../generate/random';
import type { SheetSums } from './book-sums';
import { columnOf, rowOf, type CellSum } from './cell-sum';
import { cellsOf } from './claimed-sums';

export interface DigitChange {
  readonly sheet: string;
  readonly cell: number;
  readonly before: number;
  readonly after: number;
  /** The sums of the book that the cell stands in, as a part or as their total. */
  readonly sums: readonly CellSum[];
}

/** A seed that the same name always gives. */
export const seedOf = (name: string): number => createHash('sha256').update(name).digest().readUInt32BE(4);

/**
 * Up to so many changes, spread over the sums of a book; of a sum a typed figure is changed where it has one, no figure twice.
 * @param book every sheet with its sums
 */
export function digitChanges(workbook: WorkbookSnapshot, book: readonly SheetSums[], most: number, seed: number): DigitChange[] {
  const all = book.flatMap((sheet) => sheet.asked.map((sum) => ({ sheet, sum })));
  const random = randomOf(seed);
  const count = Math.min(most, all.length);
  const start = random.next();
  const changed = new Set<string>();
  return Array.from({ length: count }, (_, at) => all[Math.floor(((at + start) * all.length) / count)]).flatMap((place): DigitChange[] => {
    if (place === undefined) return [];
    const { sheet, sum } = place;
    const cells = workbook.sheets.find(({ name }) => name === sheet.sheet)?.rows;
    const isTyped = (cell: number): boolean => cells?.[rowOf(cell)]?.[columnOf(cell)]?.formula === undefined;
    const added = sum.parts.filter((part) => sheet.valueOf(part) !== 0 && !changed.has(`${sheet.sheet}!${String(part)}`));
    const typed = added.filter(isTyped);
    const from = typed.length > 0 ? typed : added;
    if (from.length === 0) return [];
    const cell = random.pick(from);
    changed.add(`${sheet.sheet}!${String(cell)}`);
    const before = sheet.valueOf(cell);
    const after = withOneDigitChanged(before, random.next(), random.next());
    const sums = sheet.asked.filter((one) => standsIn(one, cell));
    return [{ sheet: sheet.sheet, cell, before, after, sums }];
  });
}

const standsIn = ({ total, parts }: CellSum, cell: number): boolean => total === cell || parts.includes(cell);

/**
 * The first digit or one of the first half of them, changed into another one; a leading one never into zero.
 * @param which, into both in [0, 1)
 */
export function withOneDigitChanged(value: number, which: number, into: number): number {
  const text = plainText(value);
  const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const significant = digits.slice(digits.findIndex((at) => text[at] !== '0'));
  const nth = Math.floor(which * Math.ceil(significant.length / 2));
  const at = significant[nth] ?? significant[0] ?? 0;
  const others = '0123456789'.split('').filter((digit) => digit !== text[at] && (nth > 0 || digit !== '0'));
  return Number(text.slice(0, at) + (others[Math.floor(into * others.length)] ?? '1') + text.slice(at + 1));
}

/** Without exponent, fifteen digits at most: what a person sees in the formula bar. */
function plainText(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  return /e/i.test(text) ? value.toFixed(15).replace(/0+$/, '') : text;
}

/** The workbook with the figure typed over: its own formula, if it has one, is gone, everything else is as it was. */
export function withChange(workbook: WorkbookSnapshot, { sheet, cell, after }: DigitChange): WorkbookSnapshot {
  const changed = (one: SheetSnapshot): SheetSnapshot => ({
    ...one,
    rows: one.rows.map((cells, row) => {
      if (row !== rowOf(cell)) return cells;
      const line = cells.slice();
      const style = cells[columnOf(cell)]?.style;
      if (style !== undefined) line[columnOf(cell)] = { value: after, text: shown(after, style.numberFormat), style };
      return line;
    }),
  });
  return { ...workbook, sheets: workbook.sheets.map((one) => (one.name === sheet ? changed(one) : one)) };
}

function shown(value: number, numberFormat: string): string {
  try {
    return shownText(value, numberFormat);
  } catch {
    return String(value);
  }
}

export interface Outcome {
  /** By an error or a warning. */
  readonly noticed: boolean;
  /** By these, or by a finding that leaves it undecided. */
  readonly noticedAtAll: boolean;
  /** Held against the sums of the book. */
  readonly located: boolean;
  /** Held against the sums that were claimed before the change: what could be known of the place from what was read. */
  readonly locatedAsRead: boolean;
}

const touches = ({ sheet, cell, related }: Finding, change: DigitChange): boolean =>
  [cell, ...related].some((place) => isWithin(sheet, place, change));

/** "C7:G7" in the finding's own sheet, or "Biểu 2!C7" in another one. */
function isWithin(home: string, place: string, change: DigitChange): boolean {
  const split = place.lastIndexOf('!');
  const sheet = split < 0 ? home : place.slice(0, split);
  return sheet === change.sheet && cellsOf(place.slice(split + 1)).includes(change.cell);
}

const identity = ({ severity, code, sheet, cell }: Finding): string => [severity, code, sheet, cell].join(' ');

/**
 * Noticed: a finding of weight that was not there before stands at the cell, or has it in `related`. Located: an error or a
 * warning stands at it; where only one sum speaks for the cell, one that stands in this sum and names a range around the cell.
 * @param claims of the sheet, before the change
 */
export function judge(change: DigitChange, claims: readonly CellSum[], before: readonly Finding[], after: readonly Finding[]): Outcome {
  const here = (finding: Finding): boolean => finding.severity !== 'info' && touches(finding, change);
  const known = new Set(before.filter(here).map(identity));
  const fresh = after.filter((finding) => here(finding) && !known.has(identity(finding)));
  const weighty = fresh.filter(({ severity }) => severity !== 'undecided');
  const place = toA1({ row: rowOf(change.cell), column: columnOf(change.cell) });
  const located = ([only, ...others]: readonly CellSum[]): boolean =>
    weighty.some(
      ({ sheet, cell }) =>
        sheet === change.sheet &&
        (cell === place || (only !== undefined && others.length === 0 && [only.total, ...only.parts].includes(cellsOf(cell)[0] ?? -1))),
    );
  return {
    noticed: weighty.length > 0,
    noticedAtAll: fresh.length > 0,
    located: located(change.sums),
    locatedAsRead: located(claims.filter((claim) => standsIn(claim, change.cell))),
  };
}
