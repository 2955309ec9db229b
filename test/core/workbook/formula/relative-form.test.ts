/** Relative forms: the same formula filled down or across has one form, and every form leads back to its formula. */
import fc from 'fast-check';
import { columnName, MAX_COLUMNS, MAX_ROWS, parseA1, type CellAddress } from '../../../../src/core/workbook/address';
import { moveFormula } from '../../../../src/core/workbook/formula/move';
import { fromRelativeForm, relativeForm } from '../../../../src/core/workbook/formula/relative-form';

const at = (cell: string): CellAddress => parseA1(cell) ?? { row: -1, column: -1 };

test.each<[string, string, string, string]>([
  ['a sum of the lines above', 'C5', '=SUM(C2:C4)', '=SUM(R[-3]C:R[-1]C)'],
  ['locked rows and columns', 'C5', '=$A$1+$A5+C$1', '=R1C1+RC1+R1C'],
  ['whole columns and rows', 'C5', '=SUM(C:D,$A:$A,5:6)', '=SUM(C:C[1],C1:C1,R:R[1])'],
  ['other sheets and files', 'B2', "='Biểu 1'!A1+[1]Sheet1!B2", "='Biểu 1'!R[-1]C[-1]+[1]Sheet1!RC"],
  ['blanks that mean nothing', 'B2', '= SUM( A1 , 2 )', '=SUM(R[-1]C[-1],2)'],
  ['the blank that means what two ranges share', 'A9', '=SUM(A1:C1 B1:D1)', '=SUM(R[-8]C:R[-8]C[2] R[-8]C[1]:R[-8]C[3])'],
  ['functions in small letters', 'A2', '=sum(A1)', '=SUM(R[-1]C)'],
  ['texts stay as they are', 'A2', '="A1  x"&A1', '="A1  x"&R[-1]C'],
  ['columns of a table', 'A2', '=SUM(Bảng[A1])+[@Vốn]', '=SUM(Bảng[A1])+[@Vốn]'],
])('%s', (_, cell, formula, form) => {
  expect(relativeForm(formula, at(cell))).toBe(form);
});

test('formulas filled down are the same, a shifted one is not', () => {
  expect(relativeForm('=SUM(C2:C4)', at('C5'))).toBe(relativeForm('=SUM(D2:D4)', at('D5')));
  expect(relativeForm('=SUM(C2:C4)', at('C5'))).not.toBe(relativeForm('=SUM(D2:D3)', at('D5')));
});

test('a kin’s formula stands at another cell, unless it would reach off the sheet', () => {
  const form = relativeForm("=SUM(C2:C4)*'Hệ số'!$B$1", at('C5')) ?? '';
  expect(fromRelativeForm(form, at('E9'))).toBe("=SUM(E6:E8)*'Hệ số'!$B$1");
  expect(fromRelativeForm(form, at('E2'))).toBeNull();
});

test.each(['=SUM(R[-3]C:R[-1]C)', "='Biểu 1!A1", '="', '=A1]', '=XFE$5'])('what is not understood has no form: %s', (formula) => {
  expect(relativeForm(formula, at('C5'))).toBeNull();
});

const line = (most: number) => fc.tuple(fc.boolean(), fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: most - 1 })));
const row = line(MAX_ROWS).map(([locked, number]) => `${locked ? '$' : ''}${String(number + 1)}`);
const column = line(MAX_COLUMNS).map(([locked, number]) => `${locked ? '$' : ''}${columnName(number)}`);
const cell = fc.tuple(column, row).map((parts) => parts.join(''));
const pair = (of: fc.Arbitrary<string>) => fc.tuple(of, of).map((ends) => ends.join(':'));
const prefix = fc.constantFrom(
  '',
  '',
  '',
  'Bảng1!',
  "'Biểu 1'!",
  "'Kế hoạch ''26'!",
  '[1]Sheet1!',
  "'[Sở 2.xlsx]Biểu 1'!",
  'Q1:Q4!',
  'Q1!',
  '2026!',
);
const reference = fc.tuple(prefix, fc.oneof(cell, cell, pair(cell), pair(column), pair(row))).map((parts) => parts.join(''));
const leaf = fc.oneof(
  reference,
  reference,
  fc.constantFrom('850', '0.5', '"A1 ""x"', 'TRUE', 'Tong_von', 'Bảng1[Năm 2026]', '#REF!', 'LOG10(2)', '-3', '10%'),
);
const expression = fc.letrec<{ any: string }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.tuple(tie('any'), fc.constantFrom('+', '-', '*', '/', '&', '<>', '='), tie('any')).map((parts) => parts.join('')),
    fc
      .tuple(fc.constantFrom('SUM', 'IF', 'SUBTOTAL', 'VLOOKUP', 'LET', ''), fc.array(tie('any'), { minLength: 1, maxLength: 3 }))
      .map(([name, of]) => `${name}(${of.join(',')})`),
  ),
})).any;
const formula = expression.map((text) => `=${text}`);
const place = fc.record({ row: fc.integer({ min: 0, max: 200 }), column: fc.integer({ min: 0, max: 50 }) });

test('every formula comes back from its form, letter for letter', () => {
  fc.assert(
    fc.property(formula, place, (text, cellOf) => {
      const form = relativeForm(text, cellOf);
      expect(form).not.toBeNull();
      expect(fromRelativeForm(form ?? '', cellOf)).toBe(text);
    }),
    { numRuns: 400 },
  );
});

test('a formula carried to another cell keeps its form', () => {
  fc.assert(
    fc.property(formula, place, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }), (text, from, down, across) => {
      const to = { row: from.row + down, column: from.column + across };
      const moved = moveFormula(text, down, across);
      // Pushed off the sheet at its far end: then there is no such formula there.
      const restored = fromRelativeForm(relativeForm(text, from) ?? '', to);
      if (restored === null) expect(moved).toContain('#REF!');
      else expect(restored).toBe(moved);
    }),
    { numRuns: 300 },
  );
});
