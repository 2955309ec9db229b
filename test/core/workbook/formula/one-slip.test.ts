/** One slip of the hand parts two forms; whatever takes more than that was written anew. */
import { isOneSlip, readNextCells } from '../../../../src/core/workbook/formula/one-slip';

test.each([
  ['a range one short', '=SUM(R[-4]C:R[-2]C)', '=SUM(R[-4]C:R[-1]C)'],
  ['another cell', '=RC[-2]*R[1]C[-1]', '=RC[-2]*RC[-1]'],
  ['a lock slipped', '=RC[-1]/R7C3', '=RC[-1]/R[2]C3'],
  ['another function', '=AVERAGE(R[-4]C:R[-1]C)', '=SUM(R[-4]C:R[-1]C)'],
  ['a sign turned', '=RC[-3]+RC[-1]', '=RC[-3]-RC[-1]'],
  ['a sign put before a sum', '=-SUM(RC[-3]:RC[-1])', '=SUM(RC[-3]:RC[-1])'],
  ['a summand more', '=SUM(RC[-3]:RC[-1])+RC[-2]', '=SUM(RC[-3]:RC[-1])'],
  ['a number added', '=RC[-2]/RC[-1]+5', '=RC[-2]/RC[-1]'],
  ['carried along by a line', '=R[-1]C[-2]*R[-1]C[-1]', '=RC[-2]*RC[-1]'],
  ['a plus before the formula says nothing', '=+RC[-2]*RC[-1]', '=RC[-2]*R[1]C[-1]'],
])('%s', (_, form, other) => {
  expect(isOneSlip(form, other)).toBe(true);
  expect(isOneSlip(other, form)).toBe(true);
});

test.each([
  ['the same', '=RC[-2]*RC[-1]', '=RC[-2]*RC[-1]'],
  ['one reference each: nothing says that they belong together', '=RC[-1]', '=RC[-4]'],
  ['a total and a rate', '=SUM(R[-4]C:R[-1]C)', '=RC[-1]/RC[-2]'],
  ['two references, each moved by another step', '=R[-1]C[-2]*R[2]C[-1]', '=RC[-2]*RC[-1]'],
  ['two summands more', '=RC[-3]+RC[-2]+RC[-1]+R[1]C', '=RC[-3]+RC[-2]'],
  ['one reference and a product with it', '=RC[-1]*12', '=RC[-1]'],
])('not: %s', (_, form, other) => {
  expect(isOneSlip(form, other)).toBe(false);
});

test('one reference each, side by side', () => {
  expect(readNextCells('=+RC[-1]', '=RC[-2]')).toBe(true);
  expect(readNextCells('=RC[-1]', '=RC[-3]')).toBe(false);
  expect(readNextCells("='Biểu 1'!RC[-1]", "='Biểu 2'!RC[-2]")).toBe(false);
  expect(readNextCells('=RC[-1]*2', '=RC[-2]*2')).toBe(false);
});
