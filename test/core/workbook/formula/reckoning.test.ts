/** Formulas worked out at cells to which they were never filled. */
import { parseA1 } from '../../../../src/core/workbook/address';
import { reckoningOf } from '../../../../src/core/workbook/formula/reckoning';

/** Line 1: 10, 20, 30; line 2: 4, blank, 6; line 3: 2, 0, 5. */
const FIGURES = [
  [10, 20, 30],
  [4, null, 6],
  [2, 0, 5],
];

const at = (cell: string) => parseA1(cell) ?? { row: 0, column: 0 };
const worked = (formula: string, home: string, there = home) =>
  reckoningOf(formula, at(home))?.(at(there), (row, column) => FIGURES[row]?.[column] ?? null) ?? null;

test.each([
  ['=A1+B1*2', 50],
  ['=(A1+B1)*2', 60],
  ['=-A1^2', 100],
  ['=A1-B1-C1', -40],
  ['=A1/A2/A3', 1.25],
  ['=50%*A1', 5],
  ['=SUM(A1:C1,A2)', 64],
  ['=AVERAGE(A2:C2)', 5],
  ['=MAX(A1:C3)-MIN(A1:C3)', 30],
  ['=ROUND(A1/A3/3,1)', 1.7],
  ['=ABS(A2-C1)', 26],
])('%s is %d', (formula, value) => {
  expect(worked(formula, 'D9')?.value).toBeCloseTo(value, 12);
});

test('it is carried along like a formula filled down or across, locks stay', () => {
  expect(worked('=A1*$C$1', 'E1', 'E3')?.value).toBe(60);
  expect(worked('=SUM(A1:A3)', 'A4', 'C4')).toEqual({ value: 41, size: 41, filled: 3, largest: 30 });
});

test('zeros are no parts', () => {
  expect(worked('=SUM(A3:C3)', 'D3')?.filled).toBe(2);
});

test.each(['=IF(A1>0,A1,0)', '=B2+1', '=A1/B3', '=SUM(A:A)', "='Other'!A1", '=A1+', '=A1&B1', 'A1', '=ROUND(A1)', '=NOW()'])(
  '%s is not worked out',
  (formula) => {
    expect(worked(formula, 'D9')).toBeNull();
  },
);

test('off the sheet there is nothing', () => {
  expect(worked('=A1+B1', 'C2', 'C1')).toBeNull();
});
