/** Numbering of lines: I, II, III … and a), b), c) … */
const TENS = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'];
const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** @param number from 1 to 99 */
export const roman = (number: number): string => (TENS[Math.floor(number / 10)] ?? '') + (ONES[number % 10] ?? '');

/** @param at from 0 */
export const letter = (at: number): string => `${'abcdefgh'.charAt(at)})`;

/** What SUMIF takes for a Roman number up to XXXIX. */
export const ANY_ROMAN: readonly string[] = ['I*', 'V*', 'X*'];
