/** Formulas written anew and formulas changed in one place. */
import fc from 'fast-check';
import { cellKey, parseA1, parseRange, type CellAddress, type CellRange } from '../../../../src/core/workbook/address';
import { withoutNumber, withRange } from '../../../../src/core/workbook/formula/change';
import { linearForm } from '../../../../src/core/workbook/formula/linear-form';
import { readFormula } from '../../../../src/core/workbook/formula/read-formula';
import { writeSum, type Part } from '../../../../src/core/workbook/formula/write-sum';

const cells = (text: string): Part[] =>
  text.split(' ').map((one): Part => {
    const place = parseA1(one.replace('-', '')) ?? { row: -1, column: -1 };
    return one.startsWith('-') ? { ...place, weight: -1 } : place;
  });

test.each<[string, string]>([
  ['C7', '=C7'],
  ['C7 C8', '=SUM(C7:C8)'],
  ['C9 C7 C8', '=SUM(C7:C9)'],
  ['C7 C12', '=C7+C12'],
  ['C7 C12 C20 D4', '=C7+C12+C20+D4'],
  ['C7 C8 C9 C12', '=SUM(C7:C9,C12)'],
  ['C7 D7 E7', '=SUM(C7:E7)'],
  ['C7 D7 C8 D8', '=SUM(C7:D8)'],
  ['C7 C7', '=C7+C7'],
  ['C7 -C8', '=C7-C8'],
  ['C7 -C8 -C12', '=C7-C8-C12'],
  ['C7 C8 C9 -D1 -D2 -D3', '=SUM(C7:C9)-SUM(D1:D3)'],
])('the sum of %s', (parts, formula) => {
  expect(writeSum(cells(parts))).toBe(formula);
});

test('sums over other sheets, and what cannot be written', () => {
  expect(
    writeSum([
      { sheet: 'Biểu 1', row: 4, column: 2 },
      { sheet: 'Bảng2', row: 4, column: 2 },
    ]),
  ).toBe("='Biểu 1'!C5+Bảng2!C5");
  expect(writeSum([])).toBeNull();
  expect(writeSum(Array.from({ length: 3000 }, (_, at): CellAddress => ({ row: at * 2, column: at * 2 })))).toBeNull();
});

test('a written sum adds just these cells', () => {
  const part = fc.record({
    row: fc.integer({ min: 0, max: 5 }),
    column: fc.integer({ min: 0, max: 5 }),
    weight: fc.constantFrom<1 | -1>(1, 1, 1, -1),
  });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 25 }), (parts) => {
      const weights = new Map<number, number>();
      for (const { row, column, weight } of parts) weights.set(cellKey(row, column), (weights.get(cellKey(row, column)) ?? 0) + weight);
      expect(new Map(linearForm(writeSum(parts) ?? '')?.weights)).toEqual(weights);
    }),
  );
});

const range = (text: string): CellRange => parseRange(text) ?? { top: -1, left: -1, bottom: -1, right: -1 };

test.each<[string, string, string, string, string | null]>([
  ['one line more', '=SUM(C2:C8)', 'C2:C8', 'C2:C9', '=SUM(C2:C9)'],
  ['locks stay', '=SUM($C$2:C$8)', 'C2:C8', 'C2:C9', '=SUM($C$2:C$9)'],
  ['all that is not the range stays', '=ROUND( SUM(C2:C8) , 0)+D8', 'C2:C8', 'C3:C8', '=ROUND( SUM(C3:C8) , 0)+D8'],
  ['everywhere it is read', '=SUM(C2:C8)/COUNT(C2:C8)', 'C2:C8', 'C2:C9', '=SUM(C2:C9)/COUNT(C2:C9)'],
  ['the own sheet by name', "=SUM('Biểu 1'!C2:C8)", 'C2:C8', 'C2:C9', "=SUM('Biểu 1'!C2:C9)"],
  ['not another sheet', '=SUM(Khác!C2:C8)', 'C2:C8', 'C2:C9', null],
  ['a cell becomes another', '=C2+C4', 'C4', 'C5', '=C2+C5'],
  ['a cell becomes a range inside a function', '=SUM(C2,C4)', 'C4', 'C4:C6', '=SUM(C2,C4:C6)'],
  ['but not outside', '=C2+C4', 'C4', 'C4:C6', null],
  ['a range becomes a cell', '=SUM(C2:C8)', 'C2:C8', 'C2', '=SUM(C2)'],
  ['what is not read', '=SUM(C2:C8)', 'C2:C7', 'C2:C9', null],
  ['what is no formula', '=SUM(C2:C8', 'D1', 'D2', null],
])('%s', (_, formula, old, now, expected) => {
  expect(withRange(formula, { row: 9, column: 2, sheet: 'Biểu 1' }, range(old), range(now))).toBe(expected);
});

test.each<[string, string | null]>([
  ['=SUM(C2:C9)+850', '=SUM(C2:C9)'],
  ['=SUM(C2:C9) - 850', '=SUM(C2:C9) '],
  ['=850+C2', '=C2'],
  ['=850-C2', '=-C2'],
  ['=C2+850-C3', '=C2-C3'],
  ['=SUM(C2:C9,850)', '=SUM(C2:C9)'],
  ['=SUM(850,C2:C9)', '=SUM(C2:C9)'],
  ['=C2-(C3+850)', '=C2-(C3)'],
  ['=C2--850', null],
  ['=850', null],
  ['=C2*850', null],
])('without its number: %s', (formula, expected) => {
  const [number] = readFormula(formula).constants;
  expect(number === undefined ? undefined : withoutNumber(formula, number)).toBe(expected);
});
