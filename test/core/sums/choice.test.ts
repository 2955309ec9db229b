/** One consistent set out of many proposed sums: nothing counts twice, nothing is said again, and what was chosen too early is mended. */
import { sumsOfText } from '../../support/sum-grids';

test('one total split in two ways: by kind and by place', () => {
  // 4127 + 2936 + 5849 = 7041 + 5871 = 12912.
  expect(
    sumsOfText(`
      12912 | 11481 | 12964 | 9907
       4127 |  3381 |  2954 | 2216
       2936 |  1472 |  8813 | 6645
       5849 |  6628 |  1197 | 1046
       7041 |  5208 |  6127 | 3312
       5871 |  6273 |  6837 | 6595`),
  ).toEqual(['1 = 2 + 3 + 4: A B C D', '1 = 5 + 6: A B C D']);
});

test('a table turned about its corner: lines and columns add up, and the corner both ways', () => {
  expect(
    sumsOfText(`
      4127 |  3381 |  2954 | 10462
      2936 |  1472 |  8813 | 13221
      5849 |  6628 |  1197 | 13674
     12912 | 11481 | 12964 | 37357`),
  ).toEqual(['4 = 1 + 2 + 3: A B C D', 'D = A + B + C: 1 2 3 4']);
});

test('what follows from two sums is not said a third time', () => {
  // Line 6 is line 3 plus line 5, and so lines 1, 2, 4 and 5 as well.
  expect(
    sumsOfText(`
       4127 |  3381 |  2954
       2936 |  1472 |  8813
       7063 |  4853 | 11767
       5849 |  6628 |  1197
       5849 |  6628 |  1197
      12912 | 11481 | 12964`).filter((sum) => sum.startsWith('6 =')),
  ).toHaveLength(1);
});

test('a subtotal takes the place of its parts in the sum above it', () => {
  expect(
    sumsOfText(`
       4127 |  3381 |  2954
       2936 |  1472 |  8813
       7063 |  4853 | 11767
       5849 |  6628 |  1197
      12912 | 11481 | 12964`),
  ).toEqual(['3 = 1 + 2: A B C', '5 = 3 + 4: A B C']);
});

test('a parent stands in the sum above it, and not its only child that is a little less in one place', () => {
  expect(
    sumsOfText(`
      12912 | 11481 | 12964 | 15433
       7063 |  4853 | 11767 |  9932
       4127 |  3381 |  2954 |  2216
       2936 |  1472 |  8813 |  7716
       5849 |  6628 |  1197 |  5501
       5849 |  6628 |  1197 |  5301`),
  ).toEqual(['1 = 2 + 5: A B C D', '2 = 3 + 4: A B C D']);
});

test('a part that is blank nearly everywhere belongs to the sum that it makes true', () => {
  expect(
    sumsOfText(`
       4127 |  3381 |  2954 |  2216 |  6021 | 4407
       2936 |  1472 |  8813 |  7716 |  3305 | 2119
            |       |   350 |       |       |
       5849 |  6628 |  1197 |  5501 |  7718 | 3301
      12912 | 11481 | 13314 | 15433 | 17044 | 9827`),
  ).toEqual(['5 = 1 + 2 + 3 + 4: A B C D E F']);
});

test('… at the end of the parts as well', () => {
  expect(
    sumsOfText(`
      12912 | 11481 | 13314 | 15433 | 17044 | 9827
       4127 |  3381 |  2954 |  2216 |  6021 | 4407
       2936 |  1472 |  8813 |  7716 |  3305 | 2119
       5849 |  6628 |  1197 |  5501 |  7718 | 3301
            |       |   350 |       |       |`),
  ).toEqual(['1 = 2 + 3 + 4 + 5: A B C D E F']);
});

test('two tables, one below the other, each with its own sums', () => {
  expect(
    sumsOfText(`
       4127 |  3381 |  2954
       2936 |  1472 |  8813
       7063 |  4853 | 11767
            |       |
       5849 |  6628 |  1197
       7716 |  2239 |  5501
       1094 |  4406 |  6115
      14659 | 13273 | 12813`),
  ).toEqual(['3 = 1 + 2: A B C', '8 = 5 + 6 + 7: A B C']);
});

test('two tables side by side whose lines do not match', () => {
  expect(
    sumsOfText(`
       4127 |  3381 | | 12964 | 15433
       2936 |  1472 | |  2954 |  2216
       5849 |  6628 | |  8813 |  7716
      12912 | 11481 | |  1197 |  5501`),
  ).toEqual(['1 = 2 + 3 + 4: D E', '4 = 1 + 2 + 3: A B']);
});
