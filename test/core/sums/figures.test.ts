/** What only counts or dates is no figure: whole rows and columns of it are left out, and nothing else is. */
import { figuresOf } from '../../../src/core/sums/figures';
import { gridOf, sumsOfText } from '../../support/sum-grids';

const kept = (text: string): string[] => {
  const grid = gridOf(text);
  const figures = figuresOf(grid);
  return Array.from({ length: grid.rows }, (_, row) =>
    Array.from(figures.slice(row * grid.columns, (row + 1) * grid.columns), (value) => (Number.isNaN(value) ? '.' : String(value))).join(
      ' ',
    ),
  );
};

test('a heading of years one by one, or every fifth', () => {
  expect(kept('2021 | 2022 | 2023 \n 412 | 338 | 295')).toEqual(['. . .', '412 338 295']);
  expect(kept('2010 | 2015 | 2020 \n 412 | 338 | 295')).toEqual(['. . .', '412 338 295']);
});

test('a column of years', () => {
  expect(kept('2021 | 412 \n 2022 | 338 \n 2023 | 295')).toEqual(['. 412', '. 338', '. 295']);
});

test('numbers of lines, and of lines that begin anew in every group', () => {
  expect(kept('1 | 412 \n 2 | 338 \n 3 | 295 \n 4 | 881')).toEqual(['. 412', '. 338', '. 295', '. 881']);
  expect(kept('1 | 412 \n 2 | 338 \n 1 | 295 \n 2 | 881 \n 3 | 207')).toEqual(['. 412', '. 338', '. 295', '. 881', '. 207']);
});

test('a row of column numbers', () => {
  expect(kept('1 | 2 | 3 | 4 \n 412 | 338 | 295 | 1045')).toEqual(['. . . .', '412 338 295 1045']);
});

test('amounts that look like a year stay: one among others, or years apart', () => {
  expect(kept('2021 | 1887 | 95 \n 412 | 338 | 295')).toEqual(['2021 1887 95', '412 338 295']);
  expect(kept('2021 | 1943 | 2087 \n 412 | 338 | 295')).toEqual(['2021 1943 2087', '412 338 295']);
});

test('two or three small numbers that happen to follow one another stay', () => {
  expect(kept('3 | 412 \n 4 | 338 \n 5 | 295')).toEqual(['3 412', '4 338', '5 295']);
});

test('years and numbers of lines take no part in the sums beside them', () => {
  expect(
    sumsOfText(`
        |  2021 |  2022 |  2023
      1 |  4127 |  3381 |  2954
      2 |  2936 |  1472 |  8813
      3 |  5849 |  6628 |  1197
      4 | 12912 | 11481 | 12964`),
  ).toEqual(['5 = 2 + 3 + 4: B C D']);
});

// Known faults of the search, each from a real book; a test that begins to pass says so.
test('three numbers of columns above large figures are no part of their sum', () => {
  expect(
    sumsOfText(`
                 1 |            2 |            3
       41270000350 |  33810002210 |  29540001440
       29360001870 |  14720003390 |  88130005110
       58490002460 |  66280001170 |  11970004230
      129120004680 | 114810006770 | 129640010780`),
  ).toEqual(['5 = 2 + 3 + 4: A B C']);
});

test.failing('numbers of lines that count in tens add up to nothing', () => {
  expect(
    sumsOfText(
      `
      6010 | 1003908 |  704372 |  299536
      6020 |  193053 |  613595 | -420542
      6030 | 1196961 | 1317967 | -121006
      6040 |   30000 |  200000 | -170000`,
      { totals: '3' },
    ),
  ).toEqual(['3 = 1 + 2: B C D', 'B = C + D: 1 2 3 4']);
});
