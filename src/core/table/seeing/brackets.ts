/** "(45)" among amounts is 45 taken off, as accounts write it. Elsewhere a small number in brackets numbers a column or a line, or marks a footnote. */
import type { Figure } from './figure';
import { isYear } from './years';

const IN_BRACKETS = /^\s*\(\s*(\d{1,2})\s*\)\s*$/;
/** Alone, or before the words of a note. */
const MARK = /^\s*\(\s*(\d{1,2})\s*\)\s*(?:$|(\p{L}))/u;

/** So many rows up or down its column goes on. */
const REACH = 3;
/** Numbers of columns go no further. */
const MOST_COLUMNS = 30;

/** What may be an amount in brackets; null for anything else. */
export const inBrackets = (text: string): number | null => {
  const digits = IN_BRACKETS.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
};

/**
 * An amount stands beside it, and figures stand above or below it.
 * @param width columns of its row
 */
export function isAmongAmounts(row: number, column: number, width: number, read: (row: number, column: number) => Figure): boolean {
  const isNumber = (at: number): boolean => at >= 0 && /^(?:number|ambiguous)$/.test(read(at, column).state);
  const isAmount = (on: number): boolean => {
    const { state, approximate } = read(row, on);
    // "1.380" is an amount whichever way it is read.
    if (state === 'ambiguous') return true;
    return state === 'number' && !isYear(approximate) && (Math.abs(approximate) > MOST_COLUMNS || !Number.isInteger(approximate));
  };
  const beside = Array.from({ length: width }, (_, on) => on).some((on) => on !== column && isAmount(on));
  return beside && Array.from({ length: REACH }, (_, at) => at + 1).some((step) => isNumber(row - step) || isNumber(row + step));
}

/**
 * Whether it may be the mark of a note: notes count on from "(1)", and "(45) Chưa gồm …" explains one.
 * @param texts all texts of the sheet
 */
export function mayBeNote(value: number, texts: readonly { readonly value: string }[]): boolean {
  const seen = new Set<number>();
  for (const { value: text } of texts) {
    const digits = MARK.exec(text);
    if (digits === null) continue;
    const isExplained = digits[2] !== undefined;
    if (isExplained && Number(digits[1]) === value) return true;
    seen.add(Number(digits[1]));
  }
  return Array.from({ length: value - 1 }, (_, at) => at + 1).every((before) => seen.has(before));
}
