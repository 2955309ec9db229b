/** Every kind of stored value is told as a text a person knows from the cell. */
import { valueText } from '../../../src/core/workbook/value-text';

test.each([
  [12.5, '12.5'],
  [' Tổng cộng ', ' Tổng cộng '],
  [true, 'true'],
  [{ error: '#REF!' }, '#REF!'],
  [undefined, ''],
])('%j says %j', (value, text) => {
  expect(valueText(value)).toBe(text);
});
