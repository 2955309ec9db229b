/** Texts that no honest formula is: nothing throws, and the work grows with the length, not with its square. */
import fc from 'fast-check';
import { withRange } from '../../../../src/core/workbook/formula/change';
import { cellsFetched, cellsRead } from '../../../../src/core/workbook/formula/cells-read';
import { linearForm } from '../../../../src/core/workbook/formula/linear-form';
import { moveFormula, wrappedFormula } from '../../../../src/core/workbook/formula/move';
import { piecesOf } from '../../../../src/core/workbook/formula/pieces';
import { readFormula } from '../../../../src/core/workbook/formula/read-formula';
import { fromRelativeForm, relativeForm } from '../../../../src/core/workbook/formula/relative-form';

const at = { row: 5, column: 5 };
const everything = (text: string): void => {
  readFormula(text, { ...at, sheet: 'Biểu 1' });
  linearForm(text, { ...at, sheet: 'Biểu 1' });
  relativeForm(text, at);
  fromRelativeForm(text, at);
  cellsRead(text);
  cellsFetched(text);
  moveFormula(text, 1, 1);
  wrappedFormula(text);
  withRange(text, at, { top: 0, left: 0, bottom: 3, right: 0 }, { top: 0, left: 0, bottom: 4, right: 0 });
};

const WORDS = [
  'A1',
  '$A$1',
  'A:A',
  '1:3',
  'XFE1',
  'A1048577',
  'R[1]C',
  'Sheet1!',
  "'Biểu 1'!",
  "'",
  '"',
  '""',
  '[',
  ']',
  '[1]',
  '(',
  ')',
  '{',
  '}',
  ',',
  ';',
  ':',
  '!',
  '#',
  '#REF!',
  '@',
  '%',
  '+',
  '-',
  '*',
  '/',
  '^',
  '&',
  '=',
  '<',
  '>',
  ' ',
  '\n',
  'SUM(',
  'SUBTOTAL(9,',
  'LET(r,',
  'TỔNG(',
  'Tên_gọi',
  '1.5E',
  '.5',
  '1,5',
  'TRUE',
  '\\',
  '$',
  '.',
  '_xlfn.',
  '🙂',
  '\u0000',
];

test('words in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }), (words) => {
      everything(`=${words.join('')}`);
      everything(words.join(''));
    }),
    { numRuns: 600 },
  );
});

test('letters in any order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      everything(`=${text}`);
    }),
    { numRuns: 400 },
  );
});

test.each(WORDS)('8,192 characters of nothing but %j', (word) => {
  everything(`=${word.repeat(Math.floor(8191 / word.length))}`);
});

test('brackets as deep as a formula is long', () => {
  const deep = `=${'('.repeat(4000)}A1${')'.repeat(4000)}`;
  everything(deep);
  expect(linearForm(deep)?.weights.size).toBe(1);
  expect(readFormula(deep).isWhole).toBe(true);
  everything(`=${'SUM('.repeat(1500)}A1:A2${')'.repeat(1500)}`);
  everything(`=${'2*('.repeat(2000)}A1+5${')'.repeat(2000)}`);
});

test('a formula longer than any program writes is not read', () => {
  const long = `=A1${'+A1'.repeat(20_000)}`;
  everything(long);
  expect(piecesOf(long)).toBeNull();
  expect(linearForm(long)).toBeNull();
  // It could not be carried on; what stands there instead is seen.
  expect(moveFormula(long, 1, 0)).toBe('=#REF!');
});

test('pieces together are the formula', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 15 }), (words) => {
      const text = `=${words.join('')}`;
      const pieces = piecesOf(text);
      if (pieces === null) return;
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      for (const piece of pieces) expect(text.startsWith(piece.text, piece.start)).toBe(true);
    }),
  );
});
