/** Sums that figures alone would not show, or not near their total: kin of a known one, runs elsewhere, blocks that repeat, one line under its word. */
import { sumsOfText } from '../../../support/sum-grids';

test('the same columns one further: where only one part is not zero at a time', () => {
  // E adds A and C; F adds B and D, of which one at most is filled.
  const found = sumsOfText(`
    4127 |  12 | 3381 |     | 7508 |  12
    2936 |     | 1472 |  45 | 4408 |  45
    5849 |  31 | 6628 |     | 12477 | 31
    1733 |     | 2918 |  27 | 4651 |  27`);
  expect(found).toContain('E = A + C: 1 2 3 4');
  expect(found).toContain('F = B + D: 1 2 3 4');
});

test('… but not where one of the places denies it', () => {
  const found = sumsOfText(`
    4127 |  12 | 3381 |     | 7508 |  12
    2936 |     | 1472 |  45 | 4408 |  45
    5849 |  31 | 6628 |     | 12477 | 64
    1733 |     | 2918 |  27 | 4651 |  27`);
  expect(found.filter((one) => one.startsWith('F'))).toEqual([]);
});

test('a run that stands apart from its total: quarters above, months below', () => {
  const found = sumsOfText(`
    67458 | 61273 | 58494
    51397 | 74821 | 49586
    71934 |   813 |  2277

    22413 | 31574 | 19861
    28107 | 11258 | 23452
    16938 | 18441 | 15181
    17429 | 29183 | 14577
    12861 | 26347 | 18266
    21107 | 19291 | 16743`);
  expect(found).toContain('1 = 5 + 6 + 7: A B C');
  expect(found).toContain('2 = 8 + 9 + 10: A B C');
});

test('a line under its word repeats the only one above it', () => {
  const text = `
    4127 | 3381 | 2954
    2936 | 1472 | 8813
    7063 | 4853 | 11767

    5849 | 6628 | 1197
    5849 | 6628 | 1197`;
  expect(sumsOfText(text, { totals: '3 6' })).toContain('6 = 5: A B C');
  expect(sumsOfText(text)).not.toContain('6 = 5: A B C');
});
