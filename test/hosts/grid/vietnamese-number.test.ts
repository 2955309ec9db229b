/** Figures as they are typed into the grid. */
import fc from 'fast-check';
import { readTypedNumber, typedForm } from '../../../src/hosts/grid/vietnamese-number';

it.each<[string, number]>([
  ['30900', 30900],
  ['30.900', 30900],
  ['309.600.000', 309_600_000],
  ['30 900', 30900],
  ['4,7', 4.7],
  [',5', 0.5],
  ['1.234,5', 1234.5],
  ['1,234,567', 1_234_567],
  ['1,234.5', 1234.5],
  ['4.7', 4.7],
  ['1.23', 1.23],
  ['-4,7', -4.7],
  ['−30.900', -30900],
  ['+5', 5],
  ['(1.234)', -1234],
  ['5%', 0.05],
  ['12,5 %', 0.125],
  [' 7 ', 7],
  ['007', 7],
])('reads %j as %d', (typed, value) => {
  expect(readTypedNumber(typed)).toBe(value);
});

it.each([
  '',
  'Tổng',
  '1/2/2026',
  '2021-2025',
  '1.1.2',
  '12:30',
  '1.2345.678',
  '(5',
  '5)',
  '1e5',
  '0123456789012345678',
  'I.1',
  '4,7,',
  '%',
])('leaves %j a text', (typed) => {
  expect(readTypedNumber(typed)).toBeNull();
});

it('reads back what the cell editor shows, whatever the figure', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 }), (digits, decimals) => {
      const value = Number((digits / 10 ** decimals).toPrecision(15));
      expect(readTypedNumber(typedForm(value))).toBe(value === 0 ? 0 : value);
    }),
  );
});
