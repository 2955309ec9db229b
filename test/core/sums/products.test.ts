/** Columns that are the product of others, line by line, from the figures alone. */
import { productsOfText } from '../../support/sum-grids';

/** 12 × 450 = 5400; 7 × 380 = 2660; 3 × 1250 = 3750; 15 × 96 = 1440; 8 × 215 = 1720; 22 × 64 = 1408. */
const BOUGHT = ['12 | 450 | 5400', '7 | 380 | 2660', '3 | 1250 | 3750', '15 | 96 | 1440', '8 | 215 | 1720', '22 | 64 | 1408'];

test('quantity times price', () => {
  expect(productsOfText(BOUGHT.join('\n'))).toEqual(['C = A × B: 1 2 3 4 5 6']);
});

test('three lines are enough where they say enough, two are not', () => {
  expect(productsOfText(BOUGHT.slice(0, 3).join('\n'))).toEqual(['C = A × B: 1 2 3']);
  expect(productsOfText(BOUGHT.slice(0, 2).join('\n'))).toEqual([]);
});

test('people times days times rate', () => {
  // 4 × 3 × 150 = 1800; 6 × 2 × 225 = 2700; 5 × 4 × 90 = 1800; 9 × 2 × 310 = 5580.
  expect(productsOfText('4 | 3 | 150 | 1800\n6 | 2 | 225 | 2700\n5 | 4 | 90 | 1800\n9 | 2 | 310 | 5580')).toEqual([
    'D = A × B × C: 1 2 3 4',
  ]);
});

test('a line that is off beside five others that hold is wrong', () => {
  // 15 × 96 is 1440.
  const lines = BOUGHT.map((line) => line.replace('| 1440', '| 1540'));
  expect(productsOfText(lines.join('\n'))).toEqual(['C = A × B: 1 2 3 5 6, not 4']);
});

test('beside four others it may be meant so', () => {
  const lines = BOUGHT.slice(0, 5).map((line) => line.replace('| 2660', '| 2760'));
  expect(productsOfText(lines.join('\n'))).toEqual(['C = A × B: 1 3 4 5, perhaps not 2']);
});

test('a line that another figure multiplies as well is none of the others', () => {
  // 15 × 2 × 96 = 2880, where the other lines are of one day.
  const lines = BOUGHT.map((line) => (line.startsWith('15') ? '15 | 2 | 96 | 2880' : line.replace(' | ', ' |  | ')));
  expect(productsOfText(lines.join('\n'))).toEqual(['D = A × C: 1 2 3 5 6']);
});

test('lines without a quantity or without a price say nothing', () => {
  expect(productsOfText([...BOUGHT, '| 300 | 900', '5 | - | 700', '1 | 640 | 640'].join('\n'))).toEqual(['C = A × B: 1 2 3 4 5 6 9']);
});

test('ones multiply everything into itself: no sign of a product', () => {
  expect(productsOfText('1 | 450 | 450\n1 | 380 | 380\n1 | 1250 | 1250\n1 | 96 | 96')).toEqual([]);
});

test('the same line copied down says it once', () => {
  expect(productsOfText(Array.from({ length: 6 }, () => '12 | 450 | 5400').join('\n'))).toEqual([]);
});

test('a rate of change that was divided out is no factor', () => {
  // C is B − A; D is C / A, without end.
  const lines = [
    [4127, 4513],
    [2936, 3318],
    [5849, 6127],
    [7041, 7702],
  ].map(([before = 0, after = 0]) => [before, after, after - before, (after - before) / before].join(' | '));
  expect(productsOfText(lines.join('\n'))).toEqual([]);
});

test('products rounded to whole figures', () => {
  // 3 × 12.35 = 37.05; 7 × 9.28 = 64.96; 11 × 4.19 = 46.09; 6 × 8.77 = 52.62; 13 × 15.21 = 197.73; 17 × 6.43 = 109.31.
  expect(productsOfText('3 | 12.35 | 37\n7 | 9.28 | 65\n11 | 4.19 | 46\n6 | 8.77 | 53\n13 | 15.21 | 198\n17 | 6.43 | 109')).toEqual([
    'C = A × B: 1 2 3 4 5 6',
  ]);
});
