/** Amounts are exact: doubles become decimals at 15 digits in one place, and sums never show binary noise. */
import fc from 'fast-check';
import { Decimal } from 'decimal.js';
import {
  add,
  amountFromDouble,
  amountFromText,
  compare,
  decimalsOf,
  divide,
  equals,
  isNoise,
  multiply,
  negate,
  roundTo,
  scaleByPowerOfTen,
  subtract,
  sum,
  toDouble,
  toPlainText,
  trailingPower,
  ZERO,
  type Amount,
} from '../../../src/core/money/amount';

const amount = (text: string): Amount => amountFromText(text) ?? ZERO;

test.each([
  [0.1 + 0.2, '0.3'],
  [30900, '30900'],
  [-0, '0'],
  [4894.599999999999, '4894.6'],
  [1e15, '1000000000000000'],
  [123456789012345680, '123456789012346000'],
  [1e-7, '0.0000001'],
  [-2.5, '-2.5'],
])('a double %p is the decimal %s at 15 digits', (double, plain) => {
  expect(toPlainText(amountFromDouble(double))).toBe(plain);
});

test('amounts agree with decimal.js on every operation', () => {
  const decimals = fc
    .tuple(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), fc.integer({ min: 0, max: 8 }))
    .map(([units, places]) => new Decimal(units.toString()).div(new Decimal(10).pow(places)).toFixed());
  fc.assert(
    fc.property(decimals, decimals, (left, right) => {
      const big = Decimal.clone({ precision: 60 });
      const a = amount(left);
      const b = amount(right);
      expect(toPlainText(add(a, b))).toBe(new big(left).plus(right).toFixed());
      expect(toPlainText(subtract(a, b))).toBe(new big(left).minus(right).toFixed());
      expect(toPlainText(multiply(a, b))).toBe(new big(left).times(right).toFixed());
      expect(Math.sign(compare(a, b))).toBe(new big(left).comparedTo(right));
      expect(equals(add(a, negate(a)), ZERO)).toBe(true);
    }),
  );
});

test('a sum of any figures is the one that decimal.js gives, whatever their sizes and places', () => {
  // Whole figures, small decimals, what a safe integer just holds and what it does not: sums pass from one way of keeping to another.
  const figures = fc
    .tuple(
      fc.constantFrom(10n ** 3n, 10n ** 9n, 2n ** 53n, 10n ** 20n),
      fc.bigInt({ min: -1000n, max: 1000n }),
      fc.integer({ min: 0, max: 8 }),
    )
    .map(([size, share, places]) => new Decimal(((size * share) / 997n).toString()).div(new Decimal(10).pow(places)).toFixed());
  fc.assert(
    fc.property(fc.array(figures, { maxLength: 12 }), (list) => {
      const big = Decimal.clone({ precision: 60 });
      expect(toPlainText(sum(list.map(amount)))).toBe(list.reduce((total, one) => total.plus(one), new big(0)).toFixed());
    }),
    { numRuns: 500 },
  );
});

test('a decimal of at most 15 digits survives the way through a cell', () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), fc.integer({ min: 0, max: 3 }), (units, places) => {
      const plain = new Decimal(units).div(new Decimal(10).pow(places)).toFixed();
      expect(toPlainText(amountFromDouble(Number(plain)))).toBe(plain);
      expect(toDouble(amount(plain))).toBe(Number(plain));
    }),
  );
});

test('rounding is half up, away from zero, and reaches tens and hundreds', () => {
  expect(toPlainText(roundTo(amount('2.5'), 0))).toBe('3');
  expect(toPlainText(roundTo(amount('-2.5'), 0))).toBe('-3');
  expect(toPlainText(roundTo(amount('1250'), -2))).toBe('1300');
  expect(toPlainText(roundTo(amount('4.7'), 3))).toBe('4.7');
});

test('digits after and before the mark are counted', () => {
  expect(decimalsOf(amount('4.70'))).toBe(1);
  expect(decimalsOf(amount('4700'))).toBe(0);
  expect(trailingPower(amount('4700'))).toBe(2);
  expect(trailingPower(amount('4.7'))).toBe(-1);
  expect(trailingPower(ZERO)).toBe(Infinity);
});

test('powers of ten and quotients are exact', () => {
  expect(toPlainText(scaleByPowerOfTen(amount('4.7'), 3))).toBe('4700');
  expect(toPlainText(scaleByPowerOfTen(amount('4700'), -6))).toBe('0.0047');
  expect(toPlainText(divide(amount('1'), amount('8')) ?? ZERO)).toBe('0.125');
  expect(divide(amount('1'), ZERO)).toBeNull();
});

test('noise is what lies below a millionth of the unit', () => {
  expect(isNoise(amount('0.0000004'))).toBe(true);
  expect(isNoise(amount('0.000001'))).toBe(false);
});

test('only plain decimal notation is taken from text', () => {
  expect(amountFromText('1e5')).toBeNull();
  expect(amountFromText('4.700,0')).toBeNull();
  expect(toPlainText(sum([amount('0.1'), amount('0.2')]))).toBe('0.3');
});
