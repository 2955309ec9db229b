/** Amounts as people type them into the pane. */
import { typedAmount } from '../../../src/apps/taskpane/model/typed-amount';
import { toPlainText } from '../../../src/core/money/amount';

const read = (text: string, language: 'vi' | 'en'): string | null | undefined => {
  const amount = typedAmount(text, language);
  return amount === null || amount === undefined ? amount : toPlainText(amount);
};

test.each([
  ['5.000', '5000', '5'],
  ['5,000', '5', '5000'],
  ['5000', '5000', '5000'],
  ['1.234,5', '1234.5', '1234.5'],
  ['0', '0', '0'],
  [' 12.500 ', '12500', '12.5'],
])('“%s” is %s in Vietnamese and %s in English', (text, vietnamese, english) => {
  expect([read(text, 'vi'), read(text, 'en')]).toEqual([vietnamese, english]);
});

test('an empty field says that there is none', () => {
  expect([read('', 'vi'), read('  ', 'en')]).toEqual([null, null]);
});

test.each(['năm trăm', '5 tỷ', '-5', '5%', '1-2', '…'])('“%s” is no plain amount', (text) => {
  expect(read(text, 'vi')).toBeUndefined();
});
