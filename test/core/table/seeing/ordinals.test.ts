/** Numbers in the column TT: which numbering each belongs to. */
import { readOrdinals } from '../../../../src/core/table/seeing/ordinals';

const read = (...texts: string[]): string[] =>
  readOrdinals(texts).map((ordinal) => (ordinal === null ? '–' : `${ordinal.class} ${ordinal.numbers.join('.')}`));

test('I after H is a letter, before II a Roman number', () => {
  expect(read('G', 'H', 'I')).toEqual(['upper 7', 'upper 8', 'upper 9']);
  expect(read('I', 'II', 'III')).toEqual(['roman 1', 'roman 2', 'roman 3']);
});

test('a list of more than a thousand lines goes on counting', () => {
  expect(read('998', '999', '1000', '1001.', '1002')).toEqual(['arabic 998', 'arabic 999', 'arabic 1000', 'arabic 1001', 'arabic 1002']);
});

test('codes and years are no numbers of lines', () => {
  expect(read('1', '6001', '6049')).toEqual(['arabic 1', '–', '–']);
  expect(read('6000', '6001')).toEqual(['–', '–']);
  expect(read('2024', '2025')).toEqual(['–', '–']);
  expect(read('999', '2025', '1001')).toEqual(['arabic 999', '–', '–']);
});
