/**
 * Exact decimal amounts: the one place that knows decimal.js, and the one gate where doubles become decimals.
 * Most amounts in a budget table are small decimals, so they are kept as an integer and a count of decimals while
 * both stay exact; everything larger goes to a private clone of decimal.js. No rounding happens here unless asked for.
 */
import { Decimal } from 'decimal.js';

/** Excel stores and compares numbers at about 15 significant digits; what lies beyond is binary noise. */
export const SIGNIFICANT_DIGITS = 15;

/** Differences below 10⁻⁶ of the table's unit are noise of earlier calculations (realities A.4). */
const NOISE_DECIMALS = 6;

const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 60 });

const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12];
const MAX_FAST_DECIMALS = 6;

/** An exact decimal number. Immutable; compare and combine it with the functions of this file only. */
export interface Amount {
  readonly brand: 'amount';
}

/** value = units / 10^decimals; `big` replaces both once a safe integer cannot hold the number. */
interface Held extends Amount {
  readonly units: number;
  readonly decimals: number;
  readonly big: Decimal | null;
}

const fast = (units: number, decimals: number): Held => ({ brand: 'amount', units, decimals, big: null });
const large = (big: Decimal): Amount => ({ brand: 'amount', units: 0, decimals: 0, big }) as Held;
const held = (amount: Amount): Held => amount as Held;
/** With no more decimals than the number needs. */
function written(units: number, decimals: number): Held {
  let [rest, places] = [units, decimals];
  while (places > 0 && rest % 10 === 0) {
    rest /= 10;
    places--;
  }
  return fast(rest, places);
}
const power = (decimals: number): number => POWERS[decimals] ?? Math.pow(10, decimals);

function toDecimal(amount: Amount): Decimal {
  const { big, units, decimals } = held(amount);
  if (big !== null) return big;
  return decimals === 0 ? new Exact(units) : new Exact(units).div(power(decimals));
}

function fromDecimal(value: Decimal): Amount {
  const decimals = value.decimalPlaces();
  if (decimals <= MAX_FAST_DECIMALS) {
    const units = value.times(power(decimals));
    if (units.abs().lte(Number.MAX_SAFE_INTEGER)) return fast(units.toNumber(), decimals);
  }
  return large(value);
}

export const ZERO: Amount = fast(0, 0);

/**
 * A cell's double as a decimal, at 15 significant digits.
 * @param value a finite number as Office.js or a file delivers it
 */
export function amountFromDouble(value: number): Amount {
  if (Number.isSafeInteger(value) && Math.abs(value) < 1e15) return fast(value === 0 ? 0 : value, 0);
  for (let decimals = 1; decimals <= MAX_FAST_DECIMALS; decimals++) {
    const units = Math.round(value * power(decimals));
    if (Math.abs(units) >= 1e15) break;
    // A decimal of at most 15 digits that reads back as this very double is the decimal at 15 digits.
    if (units / power(decimals) === value) return fast(units, decimals);
  }
  return fromDecimal(new Exact(value.toPrecision(SIGNIFICANT_DIGITS)));
}

/** An amount from plain decimal notation ("-1234.5"), or null if the text is no such number. */
export function amountFromText(text: string): Amount | null {
  if (!/^-?\d+(\.\d+)?$/.test(text)) return null;
  return fromDecimal(new Exact(text));
}

/** An integer of program logic (a count, a year) as an amount. */
export function amountFromInteger(value: number): Amount {
  return Number.isSafeInteger(value) ? fast(value, 0) : fromDecimal(new Exact(value));
}

export function add(a: Amount, b: Amount): Amount {
  const x = held(a);
  const y = held(b);
  if (x.big === null && y.big === null) {
    if (x.decimals === y.decimals) {
      const units = x.units + y.units;
      if (Number.isSafeInteger(units)) return fast(units, x.decimals);
    } else {
      const decimals = Math.max(x.decimals, y.decimals);
      const left = x.units * power(decimals - x.decimals);
      const right = y.units * power(decimals - y.decimals);
      const units = left + right;
      if (Number.isSafeInteger(left) && Number.isSafeInteger(right) && Number.isSafeInteger(units)) return fast(units, decimals);
    }
  }
  return fromDecimal(toDecimal(a).plus(toDecimal(b)));
}

export function negate(a: Amount): Amount {
  const x = held(a);
  if (x.big !== null) return large(x.big.negated());
  return fast(x.units === 0 ? 0 : -x.units, x.decimals);
}

export function subtract(a: Amount, b: Amount): Amount {
  const x = held(a);
  const y = held(b);
  if (x.big === null && y.big === null && x.decimals === y.decimals) {
    const units = x.units - y.units;
    if (Number.isSafeInteger(units)) return fast(units, x.decimals);
  }
  return add(a, negate(b));
}

export function multiply(a: Amount, b: Amount): Amount {
  const x = held(a);
  const y = held(b);
  if (x.big === null && y.big === null && x.decimals + y.decimals <= MAX_FAST_DECIMALS) {
    const units = x.units * y.units;
    if (Number.isSafeInteger(units)) return fast(units === 0 ? 0 : units, x.decimals + y.decimals);
  }
  return fromDecimal(toDecimal(a).times(toDecimal(b)));
}

/** The quotient at 40 decimals, or null when the divisor is zero. */
export function divide(a: Amount, b: Amount): Amount | null {
  if (isZero(b)) return null;
  return fromDecimal(toDecimal(a).div(toDecimal(b)).toDecimalPlaces(40));
}

/** `a × 10^exponent`, exact. */
export function scaleByPowerOfTen(a: Amount, exponent: number): Amount {
  const { big, units, decimals } = held(a);
  if (big === null) {
    const [scaled, places] = exponent > decimals ? [units * power(exponent - decimals), 0] : [units, decimals - exponent];
    if (Number.isSafeInteger(scaled) && places <= MAX_FAST_DECIMALS) return written(scaled, places);
  }
  return fromDecimal(toDecimal(a).times(new Exact(10).pow(exponent)));
}

export function sum(amounts: readonly Amount[]): Amount {
  // Figures written to one place are added as the integers they are kept as: no amount is made for each step on the way.
  let decimals = 0;
  for (const amount of amounts) decimals = Math.max(decimals, held(amount).decimals);
  let units = 0;
  for (const amount of amounts) {
    const { units: own, decimals: written, big } = held(amount);
    const scaled = written === decimals ? own : own * power(decimals - written);
    units += scaled;
    if (big !== null || !Number.isSafeInteger(scaled) || !Number.isSafeInteger(units)) return amounts.reduce(add, ZERO);
  }
  return fast(units, decimals);
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Amount, b: Amount): number {
  const x = held(a);
  const y = held(b);
  if (x.big === null && y.big === null && x.decimals === y.decimals) return x.units - y.units;
  return toDecimal(a).comparedTo(toDecimal(b));
}

export function equals(a: Amount, b: Amount): boolean {
  return compare(a, b) === 0;
}

export function isZero(a: Amount): boolean {
  const { big, units } = held(a);
  return big === null ? units === 0 : big.isZero();
}

export function isNegative(a: Amount): boolean {
  const { big, units } = held(a);
  return big === null ? units < 0 : big.isNegative() && !big.isZero();
}

export function absolute(a: Amount): Amount {
  return isNegative(a) ? negate(a) : a;
}

/** Equal once binary noise below 10⁻⁶ is left aside (realities A.4). */
export function isNoise(difference: Amount): boolean {
  const { big, units, decimals } = held(difference);
  if (big === null) return units === 0 || (decimals > NOISE_DECIMALS && isZero(roundTo(difference, NOISE_DECIMALS)));
  return big.abs().lt(new Exact(10).pow(-NOISE_DECIMALS));
}

/** Rounded half up (away from zero) to so many decimals; negative decimals round to tens, hundreds … */
export function roundTo(a: Amount, decimals: number): Amount {
  const x = held(a);
  if (x.big === null && decimals >= x.decimals) return a;
  const value = toDecimal(a);
  if (decimals >= 0) return fromDecimal(value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP));
  const unit = new Exact(10).pow(-decimals);
  return fromDecimal(value.div(unit).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(unit));
}

/** How many decimals the number needs: 0 for 4700, 1 for 4.7. */
export function decimalsOf(a: Amount): number {
  const { big, units, decimals } = held(a);
  if (big !== null) return big.decimalPlaces();
  let rest = units;
  let count = decimals;
  while (count > 0 && rest % 10 === 0) {
    rest /= 10;
    count--;
  }
  return count;
}

/** The largest k with the number divisible by 10^k: 2 for 4700, -1 for 4.7; `Infinity` for zero. */
export function trailingPower(a: Amount): number {
  if (isZero(a)) return Infinity;
  const decimals = decimalsOf(a);
  if (decimals > 0) return -decimals;
  const { big, units } = held(a);
  if (big !== null) return /0*$/.exec(big.toFixed())?.[0].length ?? 0;
  let rest = units / power(held(a).decimals);
  let zeros = 0;
  while (rest % 10 === 0) {
    rest /= 10;
    zeros++;
  }
  return zeros;
}

/** Plain decimal notation without exponent or group marks, as the report carries it: "30900", "-0.5". */
export function toPlainText(a: Amount): string {
  const { big, units, decimals } = held(a);
  if (big === null && decimals === 0) return String(units);
  return toDecimal(a).toFixed();
}

/** The nearest double, for writing a value into a cell. */
export function toDouble(a: Amount): number {
  const { big, units, decimals } = held(a);
  return big === null ? units / power(decimals) : big.toNumber();
}
