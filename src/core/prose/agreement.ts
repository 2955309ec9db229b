/** Whether an amount said in words can be the figure of a table, each taken as exactly as it was written. */
import {
  absolute,
  amountFromInteger,
  compare,
  decimalsOf,
  divide,
  equals,
  isNegative,
  isZero,
  multiply,
  roundTo,
  scaleByPowerOfTen,
  subtract,
  trailingPower,
  type Amount,
} from '../money/amount';
import { isKnownUnit, UNIT_EXPONENT } from '../money/money';
import type { Figure } from '../table/seeing/figure';
import type { Table } from '../table/model/table';
import type { MoneyMention } from './money-mentions';

/** What one unit of the last shown digit of a figure is worth, in đồng. */
export function stepOf({ unit }: Table, { amount, decimals }: Figure): Amount {
  const exponent = isKnownUnit(unit) ? UNIT_EXPONENT[unit] : 0;
  return scaleByPowerOfTen(amountFromInteger(1), exponent - (decimals ?? decimalsOf(amount)));
}

/** @param figure in đồng; `step` as its table shows it */
export function agrees(mention: MoneyMention, figure: Amount, step: Amount): boolean {
  return mention.values.some((value) => {
    const difference = absolute(subtract(value, figure));
    if (isZero(difference)) return true;
    if (mention.bound === 'at-least') return compare(value, figure) <= 0;
    if (mention.bound === 'about') return compare(difference, mention.step) <= 0;
    // "309,6 tỷ" for 309.612 triệu: the coarser of the two may have been rounded or cut.
    const coarser = compare(mention.step, step);
    if (coarser !== 0 && compare(difference, coarser > 0 ? mention.step : step) < 0) return true;
    return isRoundFigureFor(value, figure, mention.step);
  });
}

/** "58.000 triệu" for 58.030: a figure rounded to hundreds of its unit or more, and near. */
function isRoundFigureFor(value: Amount, figure: Amount, step: Amount): boolean {
  const zeros = trailingPower(value);
  if (!Number.isFinite(zeros) || zeros < trailingPower(step) + 2 || trailingPower(figure) >= zeros) return false;
  return (
    equals(roundTo(figure, -zeros), value) &&
    compare(multiply(absolute(subtract(value, figure)), amountFromInteger(200)), absolute(figure)) <= 0
  );
}

/** Units mistaken for one another, a mark or a digit too many. */
const SLIPS = new Set([-9, -6, -3, -2, -1, 1, 2, 3, 6, 9]);

/** The power of ten between two amounts, or null when there is none: 3 for 309.600 triệu against 309.600 nghìn. */
export function powerBetween(value: Amount, figure: Amount): number | null {
  if (isZero(figure) || isZero(value) || isNegative(value) !== isNegative(figure)) return null;
  // Only one power can lead from the last digit of the one to the last digit of the other.
  const exponent = trailingPower(value) - trailingPower(figure);
  return SLIPS.has(exponent) && equals(value, scaleByPowerOfTen(figure, exponent)) ? exponent : null;
}

/** Near enough to be about the same thing: at most `times` apart either way. */
export function isNear(value: Amount, figure: Amount, times: number): boolean {
  const quotient = divide(value, figure);
  if (quotient === null || isNegative(quotient)) return false;
  return (
    compare(quotient, amountFromInteger(times)) <= 0 && compare(multiply(quotient, amountFromInteger(times)), amountFromInteger(1)) >= 0
  );
}
