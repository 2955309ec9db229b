/** Formulas are cut by their outline; that must give what lexing each of them gives. */
import fc from 'fast-check';
import { tokenize } from '@borgar/fx/xlsx';
import { tokensOf } from '../../../../src/core/workbook/formula/tokens';

const WORDS = [
  'A1',
  'AB$12',
  '$C10:C123456',
  'A0',
  'A01',
  '3:5',
  '1048577',
  'A1048576',
  'XFD999999',
  'LOG10(',
  'SUM(',
  ')',
  '+',
  '-',
  '*',
  ',',
  ' ',
  '0',
  '0.05',
  '10.50',
  '1E5',
  '1E05',
  'Q1!A7',
  '[1]S2!B3',
  'Năm2026',
  'T1[c 2]',
  '"a 10"',
  '10%',
  '{1,22}',
  '#',
  ':',
];

test('whatever the numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 10 }), (words) => {
      const text = `=${words.join('')}`;
      const found = tokensOf(text);
      if (found === null) return;
      const direct = tokenize(text, { negativeNumbers: false });
      expect(found).toEqual(direct.map(({ type, value }) => ({ type, text: value })));
    }),
    { numRuns: 1500 },
  );
});
