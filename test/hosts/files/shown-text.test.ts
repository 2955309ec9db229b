import { ShownTexts } from '../../../src/hosts/files/shown-text';
import { format } from 'numfmt';

const shown = new ShownTexts(false);

test.each<[number | string | boolean, string, string]>([
  [309600, '#,##0', '309.600'],
  [-1234567, '#,##0', '-1.234.567'],
  [0, '#,##0', '0'],
  [4700.5, '#,##0', '4.701'],
  [1234.5, '#,##0.00', '1.234,50'],
  [0.089, '0.0%', '8,9%'],
  [-5, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', '(5)'],
  [0, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', '-'],
  [44197, 'dd/mm/yyyy', '01/01/2021'],
  [1500000, '#,##0,', '1.500'],
  [7, ';;;', ''],
  [7, 'rubbish"', '7'],
  [' 30. 900 ', 'General', ' 30. 900 '],
  [' 30. 900 ', '_(* #,##0_);_(@_)', ' 30. 900 '],
  ['x', '"Mục "@', 'Mục x'],
  [true, '#,##0', 'TRUE'],
])('%p in %p is seen as %p', (value, code, text) => {
  expect(shown.of(value, code)).toBe(text);
});

test('the short way for whole numbers shows what the long way shows', () => {
  for (const code of ['General', '0', '#,##0']) {
    for (let value = 1; value < 1e11; value *= -7) expect(shown.of(value, code)).toBe(format(code, value, { locale: 'vi' }));
  }
});

test('a workbook that counts its days from 1904 shows them four years and a day later', () => {
  expect(new ShownTexts(true).of(0, 'dd/mm/yyyy')).toBe('01/01/1904');
});
