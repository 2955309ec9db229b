/** Heights of rows that nobody asked for: one line needs none, wrapped texts get what they need, within a line of what Excel gives. */
import type { NewCell, NewStyle } from '../../../src/core/workbook/new-sheet';
import { rowHeightFor } from '../../../src/core/workbook/row-height';

const cell = (text: string, style: NewStyle = { wrap: true }): NewCell => ({ content: { kind: 'text', text }, style });
const SENTENCE = 'Đề nghị hỗ trợ từ kinh phí khuyến công quốc gia cho các cơ sở công nghiệp nông thôn';

test('a text that fits its column, or does not wrap, needs no height', () => {
  expect(rowHeightFor([cell('Nguồn kinh phí')], 0, [42], [])).toBeNull();
  expect(rowHeightFor([cell(SENTENCE, {})], 0, [10], [])).toBeNull();
  expect(rowHeightFor([undefined, { content: { kind: 'number', value: 5 }, style: { wrap: true } }], 0, [2, 2], [])).toBeNull();
});

test('larger type is taller even in one line', () => {
  expect(rowHeightFor([cell('BIỂU', { size: 14 })], 0, [20], [])).toBe(18.5);
});

test('wrapped texts take a line each, the tallest cell decides', () => {
  // 84 letters: LibreOffice breaks them into two lines at 42 characters a line and into four at 21.
  expect(rowHeightFor([cell(SENTENCE)], 0, [42], [])).toBe(2 * 15.75);
  expect(rowHeightFor([cell('TT'), cell(SENTENCE)], 0, [5, 21], [])).toBe(4 * 15.75);
  expect(rowHeightFor([cell('một\nhai\nba')], 0, [42], [])).toBe(3 * 15.75);
});

test('a cell merged across has the room of all its columns; one merged downwards has the lines of the rows below', () => {
  expect(rowHeightFor([cell(SENTENCE)], 3, [21, 21], [{ top: 3, left: 0, bottom: 3, right: 1 }])).toBe(2 * 15.75);
  expect(rowHeightFor([cell(SENTENCE)], 3, [21], [{ top: 3, left: 0, bottom: 4, right: 0 }])).toBe(3 * 15.75);
  expect(rowHeightFor([cell(SENTENCE)], 3, [42], [{ top: 3, left: 0, bottom: 4, right: 0 }])).toBeNull();
});
