/** Every way in which parts may lie about their total, each in a grid small enough to be added up by hand. */
import { sumsOfText } from '../../../support/sum-grids';

test('a total below its parts', () => {
  expect(
    sumsOfText(`
       4127 |  3381 |  2954
       2936 |  1472 |  8813
       5849 |  6628 |  1197
      12912 | 11481 | 12964`),
  ).toEqual(['4 = 1 + 2 + 3: A B C']);
});

test('a total above its parts', () => {
  expect(
    sumsOfText(`
      12912 | 11481 | 12964
       4127 |  3381 |  2954
       2936 |  1472 |  8813
       5849 |  6628 |  1197`),
  ).toEqual(['1 = 2 + 3 + 4: A B C']);
});

test('a total beside its parts, right or left of them', () => {
  expect(
    sumsOfText(`
      4127 | 2936 | 5849 | 12912
      3381 | 1472 | 6628 | 11481
      2954 | 8813 | 1197 | 12964`),
  ).toEqual(['D = A + B + C: 1 2 3']);
  expect(
    sumsOfText(`
      12912 | 4127 | 2936 | 5849
      11481 | 3381 | 1472 | 6628
      12964 | 2954 | 8813 | 1197`),
  ).toEqual(['A = B + C + D: 1 2 3']);
});

test('a single column: its last digits are all there is, and enough', () => {
  expect(sumsOfText('41273 \n 29368 \n 58494 \n 66281 \n 195416')).toEqual(['5 = 1 + 2 + 3 + 4: A']);
});

test('a line that does not belong to the sum stands between parts and total', () => {
  expect(
    sumsOfText(`
       4127 |  3381 |  2954
       2936 |  1472 |  8813
       5849 |  6628 |  1197
        317 |   941 |   288
      12912 | 11481 | 12964`),
  ).toEqual(['5 = 1 + 2 + 3: A B C']);
});

test('groups with totals below them, and a total of these', () => {
  expect(
    sumsOfText(`
       4127 |  3381 |  2954
       2936 |  1472 |  8813
       7063 |  4853 | 11767
       5849 |  6628 |  1197
       7716 |  2239 |  5501
      13565 |  8867 |  6698
      20628 | 13720 | 18465`),
  ).toEqual(['3 = 1 + 2: A B C', '6 = 4 + 5: A B C', '7 = 3 + 6: A B C']);
});

test('the same with every total above what it adds up', () => {
  expect(
    sumsOfText(`
      20628 | 13720 | 18465
       7063 |  4853 | 11767
       4127 |  3381 |  2954
       2936 |  1472 |  8813
      13565 |  8867 |  6698
       5849 |  6628 |  1197
       7716 |  2239 |  5501`),
  ).toEqual(['1 = 2 + 5: A B C', '2 = 3 + 4: A B C', '5 = 6 + 7: A B C']);
});

test('a total of totals and of lines that stand for themselves', () => {
  // 7063 + 5849 + 317 = 13229, 4853 + 6628 + 941 = 12422, 11767 + 1197 + 288 = 13252.
  expect(
    sumsOfText(`
      13229 | 12422 | 13252
       7063 |  4853 | 11767
       4127 |  3381 |  2954
       2936 |  1472 |  8813
       5849 |  6628 |  1197
        317 |   941 |   288`),
  ).toEqual(['1 = 2 + 5 + 6: A B C', '2 = 3 + 4: A B C']);
});

test('three levels', () => {
  // 13229 = 7063 + 6166, 12422 = 4853 + 7569, 13252 = 11767 + 1485; with 2100, 3300, 4400 beside it all comes to 15329, 15722, 17652.
  expect(
    sumsOfText(`
      15329 | 15722 | 17652
      13229 | 12422 | 13252
       7063 |  4853 | 11767
       4127 |  3381 |  2954
       2936 |  1472 |  8813
       6166 |  7569 |  1485
       5849 |  6628 |  1197
        317 |   941 |   288
       2100 |  3300 |  4400`),
  ).toEqual(['1 = 2 + 9: A B C', '2 = 3 + 6: A B C', '3 = 4 + 5: A B C', '6 = 7 + 8: A B C']);
});

test('every third column: years side by side, each with the same three columns', () => {
  expect(
    sumsOfText(`
      4127 | 2936 | 5849 | 3381 | 1472 | 6628 |  7508 |  4408 | 12477
      2954 | 8813 | 1197 | 7716 | 2239 | 5501 | 10670 | 11052 |  6698
      6405 | 3117 | 2288 | 9034 | 5521 | 7713 | 15439 |  8638 | 10001`),
  ).toEqual(['G = A + D: 1 2 3', 'H = B + E: 1 2 3', 'I = C + F: 1 2 3']);
});

test('every second row: a figure and its share of another kind', () => {
  expect(
    sumsOfText(`
      12912 | 11481 | 12964 |  9907
       7041 |  5208 |  6127 |  3312
       4127 |  3381 |  2954 |  2216
       2204 |  1909 |  1830 |  1007
       2936 |  1472 |  8813 |  6645
       1711 |   642 |  3400 |  1893
       5849 |  6628 |  1197 |  1046
       3126 |  2657 |   897 |   412`),
  ).toEqual(['1 = 3 + 5 + 7: A B C D', '2 = 4 + 6 + 8: A B C D']);
});

test('two lines, wherever they stand nearby', () => {
  expect(
    sumsOfText(`
      4127 | 3381 |  2954
       917 | 4408 |  3333
      2936 | 1472 |  8813
      5119 | 6121 |   717
      7063 | 4853 | 11767`),
  ).toEqual(['5 = 1 + 3: A B C']);
});

test('zeros at the end of a run belong to it, blank lines do not', () => {
  expect(
    sumsOfText(`
      9907 | 11481 | 12964
      4127 |  3381 |  2954
      5780 |  8100 | 10010
         - |     - |     -
           |       |
       655 |   421 |   988`),
  ).toEqual(['1 = 2 + 3 + 4: A B C']);
});

describe('a line that calls itself a total', () => {
  const parts = `
       4127 |  3381
       2936 |  1472
       5849 |  6628
       1204 |  2377`;

  test('is believed where it holds once, and its other place may be a slip', () => {
    // 4127 + 2936 + 5849 + 1204 = 14116; 3381 + 1472 + 6628 + 2377 = 13858, and 13868 stands there.
    expect(sumsOfText(`${parts}\n 14116 | 13868`, { totals: '5' })).toEqual(['5 = 1 + 2 + 3 + 4: A, perhaps not B']);
  });

  test('is said nothing of where it is far from what stands above it', () => {
    expect(sumsOfText(`${parts}\n 41116 | 33868`, { totals: '5' })).toEqual([]);
  });

  test('adds up to the line before that calls itself one', () => {
    expect(sumsOfText(`${parts}\n 14116 | 13858 \n 317 | 941 \n 288 | 504 \n 613 | 502 \n 1218 | 1947`, { totals: '5 9' })).toEqual([
      '5 = 1 + 2 + 3 + 4: A B',
      '9 = 6 + 7 + 8: A B',
    ]);
  });
});
