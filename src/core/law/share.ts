/** The arithmetic that every cap shares: percentages, million đồng in the table's unit, and what counts as an excess. */
import { amountFromInteger, amountFromText, compare, divide, multiply, scaleByPowerOfTen, ZERO, type Amount } from '../money/amount';
import { UNIT_EXPONENT, type KnownUnit } from '../money/money';

/** A decimal text of the acts as an amount; they were read, so it is one. */
export const figure = (text: string): Amount => amountFromText(text) ?? ZERO;

/** So many percent of an amount, exact: 1.5 % of 2 800 is 42. */
export const share = (percent: string, of: Amount): Amount => scaleByPowerOfTen(multiply(figure(percent), of), -2);

/** The whole of which the part is just so many percent. */
export const wholeOf = (percent: string, part: Amount): Amount | null => divide(scaleByPowerOfTen(part, 2), figure(percent));

/** "300" million in the table's unit. */
export const inUnit = (millionVnd: string, unit: KnownUnit): Amount =>
  scaleByPowerOfTen(figure(millionVnd), UNIT_EXPONENT['million-vnd'] - UNIT_EXPONENT[unit]);

/** The excess, or null: below half of the last printed place it is none (caps.md 3). */
export function beyondPrint(excess: Amount, decimals: number): Amount | null {
  return compare(excess, scaleByPowerOfTen(amountFromInteger(5), -decimals - 1)) >= 0 ? excess : null;
}
