/** Figures as people read them: group and decimal marks, and no tail of decimals that a division left. */
import { formatAmount } from '../../../src/core/messages/numbers';
import { amountFromText, type Amount } from '../../../src/core/money/amount';

function amount(text: string): Amount {
  const read = amountFromText(text);
  if (read === null) throw new Error(`no amount: ${text}`);
  return read;
}

test.each([
  ['309600', '309.600'],
  ['-1234.5', '−1.234,5'],
  // Typed to the last digit: six decimals are đồng in a table of millions.
  ['4.123456', '4,123456'],
  // A division leaves these.
  ['87248031.7327204', '87.248.031,73'],
  ['-0.3333333333', '−0,3333'],
  ['12.00000001', '12'],
  // Nothing would be left of it.
  ['0.00000123', '0,00000123'],
])('%s is written %s', (text, written) => {
  expect(formatAmount(amount(text), 'vi')).toBe(written);
});
