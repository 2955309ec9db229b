/** Formulas as witness: they say what was meant, whatever the figures make of it. */
import { gridOf, sumsIn, sumsOfText } from '../../support/sum-grids';
import { findSums } from '../../../src/core/sums/find-sums';

test('a formula claims its sum where figures say nothing', () => {
  expect(sumsOfText(' - \n - \n - \n - ', { formulas: ['A4: A1:A3'] })).toEqual(['4 = 1 + 2 + 3: A']);
});

test('a formula whose stored result is another is a fault where it stands', () => {
  expect(sumsOfText('4127 \n 2936 \n 5849 \n 999', { formulas: ['A4: A1:A3'] })).toEqual(['4 = 1 + 2 + 3: , not A']);
});

test('formulas of one line that add up the same lines are one relation', () => {
  const text = `
     12 | 40 | 71
     30 | 20 | 9
     42 | 60 | 80`;
  expect(sumsOfText(text, { formulas: ['A3: A1:A2', 'B3: B1:B2', 'C3: C1:C2'] })).toEqual(['3 = 1 + 2: A B C']);
  const [relation] = findSums(gridOf(text, { formulas: ['A3: A1:A2', 'B3: B1:B2', 'C3: C1:C2'] })).relations;
  expect(relation?.shape).toBe('formula');
});

test('a place beside them without a formula, where it holds as well, belongs to them', () => {
  const text = `
     4127 |  3381 |  2954
     2936 |  1472 |  8813
     5849 |  6628 |  1197
    12912 | 11481 | 12964`;
  expect(sumsOfText(text, { formulas: ['A4: A1:A3', 'B4: B1:B3'] })).toEqual(['4 = 1 + 2 + 3: A B C']);
});

test('where formulas of one line differ, each says what it adds', () => {
  // The second formula leaves out the third line, rightly calculated: 3381 + 1472.
  const text = `
     4127 | 3381 |  2954 |  6119
     2936 | 1472 |  8813 |  2254
     5849 | 6628 |  1197 |  7708
    12912 | 4853 | 12964 | 16081`;
  expect(sumsOfText(text, { formulas: ['A4: A1:A3', 'B4: B1:B2', 'C4: C1:C3', 'D4: D1:D3'] })).toEqual([
    '4 = 1 + 2 + 3: A C D',
    '4 = 1 + 2: B',
  ]);
});

test('a formula that adds cells of several rows and columns says nothing of lines', () => {
  expect(sumsIn(gridOf('412 | 381 \n 293 | 147 \n 17 | 1233', { formulas: ['B3: A1:B2'] }))).toEqual([]);
});

test('parts far apart are found by the formula that names them', () => {
  const text = `
    20628 | 13720
     7063 |  4853
     4127 |  3381
     2936 |  1472
       11 |    23
      907 |   118
    13565 |  8867
     5849 |  6628
     7716 |  2239`;
  expect(sumsOfText(text, { formulas: ['A1: A2 A7', 'B1: B2 B7'] })).toEqual(['1 = 2 + 7: A B', '2 = 3 + 4: A B', '7 = 8 + 9: A B']);
});
